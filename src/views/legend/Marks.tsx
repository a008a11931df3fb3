interface CityProps {
  readonly shape: "ring" | "disc" | "ring-disc";
  readonly colour: string;
  readonly founder?: boolean;
}

/** A city's mark as the map draws it. */
export function CityMark({ shape, colour, founder = false }: CityProps) {
  const radius = founder ? 5.5 : 3.75;
  return (
    <svg class="sample" width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      {shape === "disc" ? (
        <circle cx="14" cy="7" r="3" fill={colour} />
      ) : (
        <circle cx="14" cy="7" r={radius} fill="none" stroke={colour} stroke-width="1.5" />
      )}
      {shape === "ring-disc" ? <circle cx="14" cy="7" r="1.75" fill={colour} /> : null}
    </svg>
  );
}

export type PlainMark = "square" | "diamond" | "tick" | "outline" | "text" | "grid";

/** Marks of layers whose look does not depend on the data; a diamond takes the colour that the map gives it. */
export function LayerMark({ mark, colour = "currentColor" }: { readonly mark: PlainMark; readonly colour?: string }) {
  return (
    <svg class="sample" width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      {mark === "square" ? <rect x="10.5" y="3.5" width="7" height="7" fill="currentColor" /> : null}
      {mark === "diamond" ? <path d="M14 2.5 18.5 7 14 11.5 9.5 7Z" fill={colour} /> : null}
      {mark === "tick" ? <path d="M2 9h24M14 4v10" stroke="currentColor" stroke-width="1.5" fill="none" /> : null}
      {mark === "outline" ? (
        <rect
          x="3"
          y="2"
          width="22"
          height="10"
          rx="4"
          fill="none"
          stroke="currentColor"
          stroke-width="1.5"
          stroke-opacity="0.6"
        />
      ) : null}
      {mark === "text" ? (
        <text x="14" y="11" text-anchor="middle" font-size="11" font-style="italic" fill="currentColor">
          Aa
        </text>
      ) : null}
      {mark === "grid" ? (
        <path d="M2 4.5h24M2 10.5h24M9 1v12M19 1v12" stroke="currentColor" stroke-opacity="0.5" fill="none" />
      ) : null}
    </svg>
  );
}

/** Where no style sheet of the legend is; with one, the class takes over. */
const edge = { stroke: "currentColor", "stroke-opacity": 0.4 };

/** The fills of countries by depth, shallow to deep, and the hatch of those reached through a bloc only. */
export function DepthSteps({ fills }: { readonly fills: readonly string[] }) {
  return (
    <svg class="depth-steps" width="130" height="14" viewBox="0 0 130 14" preserveAspectRatio="none" aria-hidden="true">
      {fills.map((fill, index) => (
        <rect key={fill} x={index * 26 + 0.5} y="0.5" width="26" height="13" fill={fill} {...edge} class="depth-step" />
      ))}
    </svg>
  );
}

export function Fill({ colour }: { readonly colour: string }) {
  return (
    <svg class="sample" width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      <rect x="1.5" y="0.5" width="25" height="13" fill={colour} {...edge} class="depth-step" />
    </svg>
  );
}

const hatchLines = "M2 8 9.5.5M2 13.5l13-13M7.5 13.5l13-13M13 13.5l13-13M18.5 13.5l8-8M24 13.5l2.5-2.5";

export function Hatch({ colour }: { readonly colour: string }) {
  return (
    <svg class="sample" width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      <rect x="1.5" y="0.5" width="25" height="13" fill="none" {...edge} class="depth-step" />
      <path d={hatchLines} stroke={colour} stroke-width="0.9" fill="none" />
    </svg>
  );
}

interface AreaProps {
  readonly fill: string;
  readonly hatched: boolean;
  readonly ink: string;
  /** In multiples of the line width; empty = solid. */
  readonly dash: readonly number[];
}

/** What an answer colours: areas in the group's fill or hatch, lines in its ink. */
export function PaintedArea({ fill, hatched, ink, dash }: AreaProps) {
  const width = 2;
  return (
    <svg class="sample" width="28" height="14" viewBox="0 0 28 14" aria-hidden="true">
      <rect x="1.5" y="0.5" width="25" height="13" fill={hatched ? "none" : fill} {...edge} class="depth-step" />
      {hatched ? <path d={hatchLines} stroke={ink} stroke-width="0.9" fill="none" /> : null}
      <line
        x1="1"
        x2="27"
        y1="7"
        y2="7"
        stroke={ink}
        stroke-width={width}
        stroke-dasharray={dash.length > 0 ? dash.map((part) => part * width).join(" ") : undefined}
      />
    </svg>
  );
}
