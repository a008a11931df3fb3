// The rows of the arc diagram: name, figure, mark. Countries are discs, blocs rings, organisations squares, cities dots in rings, instruments diamonds.
import { symbol, symbolCircle, symbolSquare } from "d3-shape";
import { useContext } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import type { Emphasis } from "#model/ties.ts";
import { domPrefix } from "#widgets/domPrefix.ts";
import type { ArcNode } from "./arcNode.ts";
import type { ArcScene } from "./arcScene.ts";

export function nodeId(prefix: string, ref: Ref): string {
  return `${prefix}network-${ref.replace(":", "-")}`;
}

/** All of one area for the same radius, so that kinds can be compared. */
function outlineOf(kind: ArcNode["kind"], radius: number): string {
  const key = `${kind === "organisation" || kind === "instrument" ? kind : "disc"} ${radius}`;
  const known = outlines.get(key) ?? drawnOutline(kind, radius);
  outlines.set(key, known);
  return known;
}

const outlines = new Map<string, string>();

function drawnOutline(kind: ArcNode["kind"], radius: number): string {
  const area = Math.PI * radius * radius;
  if (kind === "instrument") {
    // Because d3's diamonds are either taller than a row or smaller than their area says.
    const half = Math.round(Math.sqrt(area / 2) * 1000) / 1000;
    return `M0,${-half}L${half},0L0,${half}L${-half},0Z`;
  }
  return symbol(kind === "organisation" ? symbolSquare : symbolCircle, area)() ?? "";
}

export function NodeMark({ node }: { readonly node: ArcNode }) {
  // Because a ring smaller than this is a dot.
  const radius = node.kind === "bloc" ? Math.max(3.4, node.radius) : node.radius;
  return (
    <g class={`network-mark is-${node.kind}`} style={node.colour ? { color: node.colour } : undefined}>
      <path d={outlineOf(node.kind, radius)} />
      {node.kind === "bloc" && <circle class="network-mark-core" r={Math.max(1.2, radius - 2.6)} />}
    </g>
  );
}

interface Props {
  readonly scene: ArcScene;
  readonly emphasis: ReadonlyMap<Ref, Emphasis>;
  readonly active: Ref | null;
  readonly chosen: Ref | null;
  /** On their way from another drawing: where they are now, and how far on the way, 0..1. */
  readonly way?: {
    readonly places: ReadonlyMap<Ref, { readonly x: number; readonly y: number }>;
    readonly share: number;
  };
}

export function ArcNodes({ scene, emphasis, active, chosen, way }: Props) {
  const prefix = useContext(domPrefix);
  const half = scene.pitch / 2;
  const words = way && way.share < 1 ? way.share ** 3 : undefined;
  return (
    <g class="network-nodes" font-size={scene.fontSize}>
      {scene.nodes.map((node) => {
        const { x, y } = (words !== undefined && way?.places.get(node.ref)) || node;
        return (
          <g
            key={node.ref}
            id={nodeId(prefix, node.ref)}
            role="option"
            aria-label={node.title}
            aria-selected={node.ref === chosen ? "true" : "false"}
            class={`network-node is-${emphasis.get(node.ref) ?? "plain"}`}
            transform={`translate(${round(x)} ${round(y)})`}
          >
            {node.ref === active && (
              <rect
                class="network-focus"
                x={round(node.left - node.x - 4)}
                y={-half}
                width={round(node.x - node.left + node.radius + 8)}
                height={scene.pitch}
                rx={3}
              />
            )}
            <text class="network-name" x={round(-scene.labelGap)} dy="0.33em" text-anchor="end" opacity={words}>
              {node.label}
            </text>
            {node.figure && (
              <text
                class="network-number"
                x={round(-scene.figureGap)}
                dy="0.33em"
                text-anchor="end"
                font-size={scene.fontSize - 1}
                opacity={words}
              >
                {node.figure}
              </text>
            )}
            <NodeMark node={node} />
          </g>
        );
      })}
    </g>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
