import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { OwnDesk } from "./frameDesk.ts";
import type { frameWords } from "./frameWords.ts";

interface Props {
  readonly desk: OwnDesk;
  readonly words: (typeof frameWords)["en"];
}

/** Title and words. Where there is little room the words are cut to a line or left away, and a press brings them. */
export function FrameHead({ desk, words }: Props) {
  const shown = desk.words.value;
  const text = useRef<HTMLParagraphElement>(null);
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState(false);
  const said = shown?.text ?? null;
  useLayoutEffect(() => setOpen(false), [said]);
  useLayoutEffect(() => {
    const box = text.current;
    const frame = box?.closest(".frame");
    if (!box || !frame || open) return;
    const measure = () => setCut(box.clientHeight === 0 || box.scrollHeight > box.clientHeight + 1);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(frame);
    return () => observer.disconnect();
  }, [said, open]);
  if (!shown) return <header class="frame-head" />;
  return (
    <header class="frame-head" data-open={open ? "" : undefined}>
      <h1 class="frame-title">{shown.title}</h1>
      {said ? (
        <p ref={text} id="frame-text" class="frame-text" tabIndex={open ? 0 : undefined}>
          {said}
        </p>
      ) : null}
      {said && (cut || open) ? (
        <button
          type="button"
          class="frame-more"
          aria-expanded={open}
          aria-controls="frame-text"
          onClick={() => setOpen(!open)}
        >
          {open ? words.less : words.more}
        </button>
      ) : null}
    </header>
  );
}
