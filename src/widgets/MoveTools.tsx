import { useState } from "preact/hooks";

interface Props {
  readonly names: Readonly<
    Record<"tools" | "in" | "out" | "whole" | "move" | "north" | "south" | "east" | "west", string>
  >;
  /** 1 closer, -1 away. */
  readonly onZoom: (step: 1 | -1) => void;
  /** Where the eye goes: 1 is a third of the window to the east (right) or south (down). */
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

/** What a wheel, a pinch or a drag does, for whoever has none of them: zoom, push, the whole view. */
export function MoveTools({ names, onZoom, onPush, onWhole }: Props) {
  const [pad, setPad] = useState(false);
  const button = (icon: keyof typeof icons, act: () => void, expanded?: boolean) => (
    <button
      type="button"
      class={`move-tool is-${icon}`}
      title={names[icon]}
      aria-label={names[icon]}
      aria-expanded={expanded}
      onClick={act}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icons[icon]} fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  );
  return (
    <fieldset class="move-tools" aria-label={names.tools}>
      {button("in", () => onZoom(1))}
      {button("out", () => onZoom(-1))}
      {button("whole", onWhole)}
      {button("move", () => setPad(!pad), pad)}
      {pad ? (
        <div class="move-pad">
          {button("north", () => onPush(0, -1))}
          {button("west", () => onPush(-1, 0))}
          {button("east", () => onPush(1, 0))}
          {button("south", () => onPush(0, 1))}
        </div>
      ) : null}
    </fieldset>
  );
}
