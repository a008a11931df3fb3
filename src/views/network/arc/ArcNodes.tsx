// The actors of the arc diagram: name, number of ties, node. Countries are discs, blocs rings, organisations squares, cities dots in rings.
import { symbol, symbolCircle, symbolSquare } from "d3-shape";
import type { Ref } from "#model/atlas.ts";
import type { ArcNode } from "./arcNode.ts";
import type { ArcScene } from "./arcScene.ts";

export function nodeId(ref: Ref): string {
  return `network-${ref.replace(":", "-")}`;
}

export function NodeMark({ node }: { readonly node: ArcNode }) {
  const radius = node.kind === "bloc" ? Math.max(3.4, node.radius) : node.radius;
  const area = Math.PI * radius * radius;
  const outline = symbol(node.kind === "organisation" ? symbolSquare : symbolCircle, area)() ?? "";
  return (
    <g class={`network-mark is-${node.kind}`}>
      <path d={outline} />
      {node.kind === "bloc" && <circle class="network-mark-core" r={Math.max(1.2, radius - 2.6)} />}
    </g>
  );
}

export function ArcNodes({
  scene,
  active,
  chosen,
}: {
  readonly scene: ArcScene;
  readonly active: Ref | null;
  readonly chosen: Ref | null;
}) {
  const half = scene.pitch / 2;
  return (
    <g class="network-nodes" font-size={scene.fontSize}>
      {scene.nodes.map((node) => (
        <g
          key={node.ref}
          id={nodeId(node.ref)}
          role="option"
          aria-label={node.title}
          aria-selected={node.ref === chosen ? "true" : "false"}
          class={`network-node is-${node.emphasis}`}
          transform={`translate(${node.x} ${node.y})`}
        >
          {node.ref === active && (
            <rect
              class="network-focus"
              x={-scene.labelGap - 170}
              y={-half}
              width={scene.labelGap + 178}
              height={scene.pitch}
              rx={3}
            />
          )}
          <text class="network-name" x={-scene.labelGap} dy="0.33em" text-anchor="end">
            {node.label}
          </text>
          {node.degree > 1 && (
            <text
              class="network-number"
              x={-scene.countGap}
              dy="0.33em"
              text-anchor="end"
              font-size={scene.fontSize - 1}
            >
              {node.degree}
            </text>
          )}
          <NodeMark node={node} />
        </g>
      ))}
    </g>
  );
}
