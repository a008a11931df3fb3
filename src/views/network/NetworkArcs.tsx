import type { NetworkArc } from "./networkArcs.ts";

export function NetworkArcs({ arcs }: { readonly arcs: readonly NetworkArc[] }) {
  return (
    <g class="network-arcs">
      {arcs.map((arc) => (
        <path
          key={arc.id}
          d={arc.path}
          stroke={arc.colour}
          stroke-width={arc.width}
          stroke-opacity={arc.alpha}
          stroke-dasharray={arc.dash.length > 0 ? arc.dash.join(" ") : undefined}
        />
      ))}
    </g>
  );
}
