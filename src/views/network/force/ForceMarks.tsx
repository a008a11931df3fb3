// The drawing itself: what rests below, what is lifted above it. Countries are discs, blocs rings, organisations squares, cities dots in rings, instruments diamonds.
import type { ReadonlySignal } from "@preact/signals";
import { symbol, symbolCircle, symbolDiamond, symbolSquare } from "d3-shape";
import { useContext } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import { domPrefix } from "#widgets/domPrefix.ts";
import type { ForceLift } from "./forceLift.ts";
import type { ForceNode, ForceScene } from "./forceScene.ts";
import type { Label } from "./placeLabels.ts";

export function forceNodeId(prefix: string, ref: Ref): string {
  return `${prefix}force-${ref.replace(":", "-")}`;
}

const shapes = {
  country: symbolCircle,
  bloc: symbolCircle,
  city: symbolCircle,
  organisation: symbolSquare,
  instrument: symbolDiamond,
} as const;

function Mark({ node }: { readonly node: ForceNode }) {
  const { radius, kind, colour } = node;
  const ring = kind === "bloc" || kind === "city";
  return (
    <g class={`force-mark is-${kind}`} style={colour ? { "--node": colour } : undefined}>
      <path d={symbol(shapes[kind], Math.PI * radius * radius)() ?? ""} />
      {ring && <circle class="force-core" r={Math.round(radius * (kind === "bloc" ? 5.5 : 4)) / 10} />}
    </g>
  );
}

function dashes(dash: readonly number[]): string | undefined {
  return dash.length > 0 ? dash.join(" ") : undefined;
}

function Name({ label, strong = false }: { readonly label: Label; readonly strong?: boolean }) {
  const [x1, y1, x2, y2] = label.leader ?? [];
  return (
    <>
      {label.leader && <line class="force-leader" x1={x1} y1={y1} x2={x2} y2={y2} />}
      <text
        class={strong ? "force-name is-chosen" : "force-name"}
        x={label.x}
        y={label.y}
        dy="0.33em"
        text-anchor={label.anchor}
      >
        {label.text}
      </text>
    </>
  );
}

/** Everything as it rests; it is drawn anew when the scene changes, not when something is pointed at. */
export function ForceRest({
  scene,
  chosen,
  arriving,
}: {
  readonly scene: ReadonlySignal<ForceScene | null>;
  readonly chosen: ReadonlySignal<Ref | null>;
  /** Nodes that come from nowhere, and how far they have come, 0..1. */
  readonly arriving: ReadonlySignal<{ readonly refs: ReadonlySet<Ref>; readonly share: number }>;
}) {
  const prefix = useContext(domPrefix);
  const now = scene.value;
  if (!now) return null;
  const { refs, share } = arriving.value;
  return (
    <>
      <g class="force-strokes" opacity={share < 1 ? 0.3 + 0.7 * share : undefined}>
        {now.strokes.map((stroke) => (
          <path
            key={stroke.key}
            d={stroke.path}
            stroke={stroke.colour}
            stroke-width={stroke.width}
            stroke-opacity={stroke.alpha}
            stroke-dasharray={dashes(stroke.dash)}
          />
        ))}
      </g>
      <g class="force-nodes">
        {now.nodes.map((node) => (
          <g
            key={node.ref}
            id={forceNodeId(prefix, node.ref)}
            role="option"
            aria-label={node.title}
            aria-selected={node.ref === chosen.value ? "true" : "false"}
            transform={`translate(${node.x} ${node.y})`}
            opacity={refs.has(node.ref) ? share : undefined}
          >
            <Mark node={node} />
          </g>
        ))}
      </g>
      <g class="force-names" font-size={now.fontSize}>
        {now.labels.map((label) => (
          <Name key={label.ref} label={label} />
        ))}
      </g>
    </>
  );
}

export function ForceLifted({
  scene,
  lift,
  active,
}: {
  readonly scene: ReadonlySignal<ForceScene | null>;
  readonly lift: ReadonlySignal<ForceLift | null>;
  /** The node the keys are at. */
  readonly active: ReadonlySignal<Ref | null>;
}) {
  const up = lift.value;
  const now = scene.value;
  const marked = now?.nodes.find((node) => node.ref === active.value);
  return (
    <g class="force-lifted">
      {up?.lines.map((line, at) => (
        <path
          key={at}
          d={`M${line.x1} ${line.y1}L${line.x2} ${line.y2}`}
          stroke={line.colour}
          stroke-width={line.width}
          stroke-opacity={line.alpha}
          stroke-dasharray={dashes(line.dash)}
        />
      ))}
      {up?.nodes.map((node) => (
        <g key={node.ref} class={`is-${node.emphasis}`} transform={`translate(${node.x} ${node.y})`}>
          {node.emphasis === "chosen" && <circle class="force-halo" r={node.radius + 3.5} />}
          <Mark node={node} />
        </g>
      ))}
      {marked && <circle class="force-focus" cx={marked.x} cy={marked.y} r={marked.radius + 5} />}
      <g class="force-names" font-size={now?.fontSize}>
        {up?.counts.map((each) => (
          <text key={each.id} class="force-count" x={each.x} y={each.y} dy="0.33em" text-anchor="middle">
            {each.count}
          </text>
        ))}
        {up?.labels.map((label) => (
          <Name key={label.ref} label={label} strong={label.emphasis === "chosen"} />
        ))}
      </g>
    </g>
  );
}
