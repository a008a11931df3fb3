// What a wheel, a pinch or a drag does, for whoever has none of them.
import { useSignal } from "@preact/signals";
import type { ForceWords } from "./forceWords.ts";

interface Props {
  readonly words: ForceWords;
  readonly onZoom: (factor: number) => void;
  /** Where the eye goes: 1 is a third of the room to the right or down. */
  readonly onPush: (right: number, down: number) => void;
  readonly onAll: () => void;
  /** null when no node was put anywhere by hand. */
  readonly onPutBack: (() => void) | null;
}

const icons = {
  in: "M8 3v10M3 8h10",
  out: "M3 8h10",
  all: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
  push: "M8 2v12M2 8h12M6.2 3.8 8 2l1.8 1.8M6.2 12.2 8 14l1.8-1.8M3.8 6.2 2 8l1.8 1.8M12.2 6.2 14 8l-1.8 1.8",
  up: "M3.5 10 8 5.5l4.5 4.5",
  down: "M3.5 6 8 10.5 12.5 6",
  left: "M10 3.5 5.5 8l4.5 4.5",
  right: "M6 3.5 10.5 8 6 12.5",
} as const;

export function ForceTools({ words, onZoom, onPush, onAll, onPutBack }: Props) {
  const pad = useSignal(false);
  const button = (icon: keyof typeof icons, name: string, act: () => void, expanded?: boolean) => (
    <button
      type="button"
      class={`force-tool is-${icon}`}
      title={name}
      aria-label={name}
      aria-expanded={expanded}
      onClick={act}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icons[icon]} fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  );
  return (
    <div class="force-corner">
      {onPutBack && (
        <button type="button" class="quiet force-put-back" onClick={onPutBack}>
          {words.putBack}
        </button>
      )}
      <fieldset class="force-tools" aria-label={words.tools}>
        {button("in", words.zoomIn, () => onZoom(1.6))}
        {button("out", words.zoomOut, () => onZoom(1 / 1.6))}
        {button("all", words.all, onAll)}
        {button(
          "push",
          words.push,
          () => {
            pad.value = !pad.value;
          },
          pad.value,
        )}
        {pad.value && (
          <div class="force-pad">
            {button("up", words.up, () => onPush(0, -1))}
            {button("left", words.left, () => onPush(-1, 0))}
            {button("right", words.right, () => onPush(1, 0))}
            {button("down", words.down, () => onPush(0, 1))}
          </div>
        )}
      </fieldset>
    </div>
  );
}
