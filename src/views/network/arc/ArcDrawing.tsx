// The arc diagram: what is chosen and hovered here is chosen and hovered everywhere. What rests is drawn once; a hover only fades it and draws anew what stands out.
import { useComputed, useSignal } from "@preact/signals";
import { useContext } from "preact/hooks";
import type { AtlasState } from "#state/contract.ts";
import { networkState } from "#state/networkState.ts";
import { graphEmphasis } from "#views/network/graphEmphasis.ts";
import { graphPaint } from "#views/network/graphPaint.ts";
import { networkWords } from "#views/network/networkWords.ts";
import { useMorph } from "#views/network/useMorph.ts";
import { useRoom } from "#views/network/useRoom.ts";
import { domPrefix } from "#widgets/domPrefix.ts";
import { ArcHeading } from "./ArcBar.tsx";
import { BarLayer, BelowLayer, LinkLayer, NodeLayer, SaidLayer, TipLayer } from "./ArcLayers.tsx";
import { nodeId } from "./ArcNodes.tsx";
import { hungAtRest, liftedLinks } from "./arcPicture.ts";
import { arcScene } from "./arcScene.ts";
import { arcWords } from "./arcWords.ts";
import { useAiming } from "./useAiming.ts";
import "./arc.css";

export function ArcDrawing({ state }: { readonly state: AtlasState }) {
  const prefix = useContext(domPrefix);
  const room = useRoom();
  const net = networkState(state);
  const single = useSignal<string | null>(null);
  const settings = useComputed(() => state.pose.value.network);
  const sizeBy = useComputed(() => settings.value.size);
  const colourBy = useComputed(() => settings.value.colour);
  const scene = useComputed(
    () =>
      room.size.value &&
      arcScene({
        graph: net.graph.value,
        nodes: net.nodes.value,
        order: net.order.value,
        sizeBy: sizeBy.value,
        colourBy: colourBy.value,
        hub: state.hub.value.ref,
        families: state.atlas.families,
        regions: state.atlas.regions,
        statusNames: state.atlas.statusNames,
        paint: graphPaint(state.paint.value, state.theme.value),
        theme: state.theme.value,
        language: state.language.value,
        size: room.size.value,
        unit: room.unit.value,
        measure: room.measure.value,
      }),
  );
  const hung = useComputed(() => scene.value && hungAtRest(scene.value, room.scrolled.value));
  const emphasis = useComputed(() => graphEmphasis(net.graph.value, state.emphasis.value));
  const lifted = useComputed(() =>
    scene.value && (state.emphasis.value.rest === "faded" || single.value)
      ? liftedLinks(scene.value, room.scrolled.value, emphasis.value, single.value)
      : null,
  );
  const places = useComputed(() => {
    const at = scene.value;
    const nodes = at && [...at.nodes, ...(at.hub ? [at.hub] : [])];
    return nodes && new Map(nodes.map(({ ref, x, y }) => [ref, { x, y }]));
  });
  const morph = useMorph(state, room.element, places);
  const aiming = useAiming({ state, room, scene, hung, lifted, single });
  const marked = useComputed(() => (aiming.focused.value ? aiming.active.value : null));
  const layers = { state, room, scene, hung, lifted, emphasis, morph, marked, aiming };

  const now = scene.value;
  const language = state.language.value;
  return (
    <div class="network-frame">
      <div
        ref={room.element}
        class="network-room"
        role="listbox"
        tabIndex={0}
        aria-label={`${networkWords[language].title}. ${arcWords[language].howTo}`}
        aria-activedescendant={aiming.active.value ? nodeId(prefix, aiming.active.value) : undefined}
        onScroll={room.onScroll}
        {...aiming.handlers}
      >
        {now && (
          <>
            <svg class="arc-head" role="presentation" width={now.width} height={now.top + now.headingSize * 2}>
              <BarLayer {...layers} />
            </svg>
            <svg
              class="arc-body"
              role="presentation"
              width={now.width}
              height={Math.max(0, now.height - now.top)}
              viewBox={`0 ${now.top} ${now.width} ${Math.max(0, now.height - now.top)}`}
              style={{ marginBlockStart: `${-now.headingSize * 2}px` }}
            >
              <LinkLayer {...layers} />
              <g class="arc-headings">
                {now.bands.map((band) => (
                  <ArcHeading key={`${band.column} ${band.y}`} band={band} y={band.y} size={now.headingSize} />
                ))}
              </g>
              <NodeLayer {...layers} />
            </svg>
          </>
        )}
      </div>
      {now?.empty && <p class="network-empty">{now.empty}</p>}
      <BelowLayer {...layers} />
      <TipLayer {...layers} />
      <SaidLayer {...layers} />
    </div>
  );
}
