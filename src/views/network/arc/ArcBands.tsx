// What stays in sight while the rows scroll: the hub's bar on top, and the heading of the rows one is among.
import { NodeMark, nodeId } from "./ArcNodes.tsx";
import type { ArcNode } from "./arcNode.ts";
import type { ArcBand } from "./arcScene.ts";

interface ArcBarProps {
  readonly hub: ArcNode;
  readonly height: number;
  readonly active: boolean;
  readonly chosen: boolean;
}

export function ArcBar({ hub, height, active, chosen }: ArcBarProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the list, whose aria-activedescendant points here.
    <div
      id={nodeId(hub.ref)}
      role="option"
      aria-label={hub.title}
      aria-selected={chosen ? "true" : "false"}
      class={`network-bar is-${hub.emphasis}${active ? " is-active" : ""}`}
      style={{ height: `${height}px`, paddingLeft: `${hub.x}px` }}
    >
      <svg class="network-bar-mark" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
        <NodeMark node={hub} />
      </svg>
      <span class="network-bar-name">{hub.label}</span>
      <span class="network-bar-number">{hub.degree}</span>
    </div>
  );
}

export function ArcBands({ bands, top }: { readonly bands: readonly ArcBand[]; readonly top: number }) {
  return (
    <div class="network-bands" aria-hidden="true">
      {bands.map((band) => (
        <div
          key={`${band.column} ${band.name}`}
          class="network-band"
          style={{
            top: `${band.y - top}px`,
            left: `${band.x}px`,
            width: `${band.labelWidth}px`,
            height: `${band.height}px`,
          }}
        >
          <h3 class="network-heading" style={{ top: `${top}px` }}>
            <span>{band.name}</span>
          </h3>
        </div>
      ))}
    </div>
  );
}
