import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { frameAllow, frameReferrer } from "#model/frame/frameRights.ts";
import { type EmbedChoice, frameSize } from "./embedChoice.ts";
import type { ShareWords } from "./shareWords.ts";

interface Props {
  readonly attributes: ReadonlyMap<string, string>;
  readonly choice: Pick<EmbedChoice, "width" | "pixels" | "ratio">;
  readonly words: ShareWords;
  readonly number: (value: number) => string;
}

/** CSS pixels, and how much of the window's height. */
const highest = 380;
const ofWindow = 0.36;
/** Choices that follow one another are one frame. */
const rest = 350;

/** The frame of the code itself, as large as on the page that will hold it, made smaller as a whole. */
export function FramePreview({ attributes, choice, words, number }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    if (!box.current) return;
    const seen = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    seen.observe(box.current);
    return () => seen.disconnect();
  }, []);
  const src = useRested(attributes.get("src") ?? "");
  const { width, height } = frameSize(choice, choice.pixels);
  const high = Math.min(highest, window.innerHeight * ofWindow);
  const scale = Math.min(1, room / width, high / height);
  return (
    <figure class="share-preview">
      <div ref={box} class="share-preview-room">
        {room > 0 ? (
          <div
            class="share-preview-frame"
            style={{ inlineSize: `${width * scale}px`, blockSize: `${height * scale}px` }}
          >
            <iframe
              // Another address in the same frame would be an entry in the history.
              key={src}
              src={src}
              title={attributes.get("title")}
              allow={frameAllow}
              referrerpolicy={frameReferrer}
              style={{ inlineSize: `${width}px`, blockSize: `${height}px`, transform: `scale(${scale})` }}
            />
          </div>
        ) : null}
      </div>
      <figcaption>
        {words.previewSays(number(width), number(height), `${number(Math.round(scale * 100))} %`)}
      </figcaption>
    </figure>
  );
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useLayoutEffect(() => {
    if (value === rested) return;
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value, rested]);
  return rested;
}
