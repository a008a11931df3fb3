import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FrameKeyRow } from "./frameContract.ts";
import type { OwnDesk } from "./frameDesk.ts";
import type { frameWords } from "./frameWords.ts";

interface Props {
  readonly desk: OwnDesk;
  readonly words: (typeof frameWords)["en"];
}

/** What the colours and lines mean: of the picture, or the same of the live view. */
export function FrameKey({ desk, words }: Props) {
  const Live = desk.life.phase.value === "live" || desk.still.value ? desk.opened.value?.Key : null;
  const pictured = desk.pictured.value;
  const rows = Live || pictured.kind !== "here" ? [] : pictured.picture.key;
  const box = useRef<HTMLElement>(null);
  /** What runs on below its edge is also read by keyboard. */
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const room = box.current;
    if (!room) return;
    const observer = new ResizeObserver(() => setScrolls(room.scrollHeight > room.clientHeight + 1));
    observer.observe(room);
    if (room.firstElementChild) observer.observe(room.firstElementChild);
    return () => observer.disconnect();
  }, [Live, pictured]);
  if (!Live && rows.length === 0) return null;
  return (
    <section ref={box} id="frame-key" class="frame-key" aria-label={words.key} tabIndex={scrolls ? 0 : undefined}>
      {Live ? (
        <Live />
      ) : (
        <ul>
          {rows.map((row, at) => (
            <Row key={`${at} ${row.label}`} row={row} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ row }: { readonly row: FrameKeyRow }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (row.mark) place.current?.replaceChildren(row.mark());
  }, [row]);
  return (
    <li>
      <span ref={place} class="frame-key-mark" aria-hidden="true" />
      <span>{row.label}</span>
    </li>
  );
}
