// What stays in sight while the rows scroll: the hub's bar on top, and the heading of the rows one is among.
import { useContext } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import type { Emphasis } from "#model/ties.ts";
import { domPrefix } from "#widgets/domPrefix.ts";
import { NodeMark, nodeId } from "./ArcNodes.tsx";
import type { ArcBand, ArcScene } from "./arcScene.ts";

interface Props {
  readonly scene: ArcScene;
  readonly emphasis: ReadonlyMap<Ref, Emphasis>;
  readonly active: Ref | null;
  readonly chosen: Ref | null;
  /** Headings scrolled past, whose rows are still in sight: one a column. */
  readonly passed: readonly ArcBand[];
}

export function ArcBar({ scene, emphasis, active, chosen, passed }: Props) {
  const prefix = useContext(domPrefix);
  const { hub, top, width } = scene;
  return (
    <>
      {hub && (
        <g
          id={nodeId(prefix, hub.ref)}
          role="option"
          aria-label={hub.title}
          aria-selected={hub.ref === chosen ? "true" : "false"}
          class={`arc-bar is-${emphasis.get(hub.ref) ?? "plain"}`}
          font-size={scene.fontSize + 1}
        >
          <rect class="arc-ground" width={width} height={top} />
          {hub.ref === active && <rect class="network-focus" x={3} y={3} width={width - 6} height={top - 8} rx={3} />}
          <g transform={`translate(${hub.x} ${hub.y})`}>
            <NodeMark node={hub} />
            <text class="arc-bar-name" x={hub.radius + 8} dy="0.33em">
              {hub.label}
              <tspan class="network-number" dx="0.6em" font-size={scene.fontSize - 1}>
                {hub.figure}
              </tspan>
            </text>
          </g>
          <path class="arc-rule" d={`M0 ${top - 1}H${width}`} />
        </g>
      )}
      {passed.map((band) => (
        <g key={band.column}>
          <rect class="arc-ground" x={band.x} y={top} width={band.labelWidth} height={scene.headingSize * 1.8} />
          <ArcHeading band={band} y={top} size={scene.headingSize} />
        </g>
      ))}
    </>
  );
}

export function ArcHeading({ band, y, size }: { readonly band: ArcBand; readonly y: number; readonly size: number }) {
  const dot = Math.round(size * 3.8) / 10;
  return (
    <>
      {band.colour && <circle cx={band.x + dot} cy={y + size * 1.1} r={dot} fill={band.colour} />}
      <text
        class="network-heading"
        x={band.colour ? band.x + dot * 2 + size * 0.5 : band.x}
        y={y + size * 1.45}
        font-size={size}
      >
        {band.name}
      </text>
    </>
  );
}

/** Whose heading has been scrolled past while some of its rows are still in sight. */
export function passedBands(scene: ArcScene, scrolled: number): readonly ArcBand[] {
  const from = scrolled + scene.top;
  return scene.bands.filter((band) => band.y < from && band.y + band.height - scene.headingSize * 1.8 > from);
}
