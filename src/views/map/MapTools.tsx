// What a wheel, a pinch or a drag does, for whoever has none of them: zoom, push, the whole view.
import { useState } from "preact/hooks";
import type { Words } from "#encoding/words/wordsOf.ts";

interface Props {
  readonly words: Words;
  readonly onZoom: (steps: number) => void;
  /** Where the eye goes: 1 is a third of the window to the east or south. */
  readonly onPush: (east: number, south: number) => void;
  readonly onWhole: () => void;
}

const icons = {
  in: "M8 3v10M3 8h10",
  out: "M3 8h10",
  whole: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
  move: "M8 2v12M2 8h12M6.2 3.8 8 2l1.8 1.8M6.2 12.2 8 14l1.8-1.8M3.8 6.2 2 8l1.8 1.8M12.2 6.2 14 8l-1.8 1.8",
  north: "M3.5 10 8 5.5l4.5 4.5",
  south: "M3.5 6 8 10.5 12.5 6",
  west: "M10 3.5 5.5 8l4.5 4.5",
  east: "M6 3.5 10.5 8 6 12.5",
} as const;

export function MapTools({ words, onZoom, onPush, onWhole }: Props) {
  const [pad, setPad] = useState(false);
  const button = (icon: keyof typeof icons, name: string, act: () => void, expanded?: boolean) => (
    <button
      type="button"
      class={`map-tool is-${icon}`}
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
    <fieldset class="map-tools" aria-label={words.say("mapTools")}>
      {button("in", words.say("zoomIn"), () => onZoom(1))}
      {button("out", words.say("zoomOut"), () => onZoom(-1))}
      {button("whole", words.say("wholeView"), onWhole)}
      {button("move", words.say("moveMap"), () => setPad(!pad), pad)}
      {pad ? (
        <div class="map-pad">
          {button("north", words.say("moveNorth"), () => onPush(0, -1))}
          {button("west", words.say("moveWest"), () => onPush(-1, 0))}
          {button("east", words.say("moveEast"), () => onPush(1, 0))}
          {button("south", words.say("moveSouth"), () => onPush(0, 1))}
        </div>
      ) : null}
    </fieldset>
  );
}
