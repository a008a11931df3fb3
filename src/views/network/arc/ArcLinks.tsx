import type { ArcLink } from "./arcLinks.ts";

export function ArcLinks({ arcs }: { readonly arcs: readonly ArcLink[] }) {
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
