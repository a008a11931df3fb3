// The arc diagram: what is chosen and hovered here is chosen and hovered everywhere. What rests is drawn once; a hover only fades it and draws anew what stands out.
import { type ReadonlySignal, useComputed, useSignal } from "@preact/signals";
import type { AtlasState } from "#state/contract.ts";
import { networkState } from "#state/networkState.ts";
import { graphEmphasis } from "#views/network/graphEmphasis.ts";
import { NetworkTip } from "#views/network/NetworkTip.tsx";
import { networkWords } from "#views/network/networkWords.ts";
import { type Morph, useMorph } from "#views/network/useMorph.ts";
import { useRoom } from "#views/network/useRoom.ts";
import { ArcBar, ArcHeading, passedBands } from "./ArcBar.tsx";
import { ArcNodes, nodeId } from "./ArcNodes.tsx";
import { ArcStrokes } from "./ArcStrokes.tsx";
import { type ArcHung, hungAtRest, type Lifted, liftedLinks } from "./arcPicture.ts";
import { type ArcScene, arcScene } from "./arcScene.ts";
import { arcWords } from "./arcWords.ts";
import { useAiming } from "./useAiming.ts";
import "./arc.css";

export function ArcDrawing({ state }: { readonly state: AtlasState }) {
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
    const now = scene.value;
    const nodes = now && [...now.nodes, ...(now.hub ? [now.hub] : [])];
    return nodes && new Map(nodes.map(({ ref, x, y }) => [ref, { x, y }]));
  });
  const morph = useMorph(state, room.element, places);
  const aiming = useAiming({ state, room, scene, hung, lifted, single });

  const now = scene.value;
  const language = state.language.value;
  const words = arcWords[language];
  const chosen = state.selection.value;
  const marked = aiming.focused.value ? aiming.active.value : null;
  const below = now?.scrolls ? now.nodes.filter((node) => node.y > room.scrolled.value + now.roomHeight).length : 0;
  return (
    <div class="network-frame">
      <div
        ref={room.element}
        class="network-room"
        role="listbox"
        tabIndex={0}
        aria-label={`${networkWords[language].title}. ${words.howTo}`}
        aria-activedescendant={aiming.active.value ? nodeId(aiming.active.value) : undefined}
        onScroll={room.onScroll}
        {...aiming.handlers}
      >
        {now && (
          <>
            <svg class="arc-head" role="presentation" width={now.width} height={now.top + now.headingSize * 2}>
              <ArcBar
                scene={now}
                emphasis={emphasis.value.nodes}
                active={marked}
                chosen={chosen}
                passed={now.scrolls ? passedBands(now, room.scrolled.value) : []}
              />
            </svg>
            <svg
              class="arc-body"
              role="presentation"
              width={now.width}
              height={Math.max(0, now.height - now.top)}
              viewBox={`0 ${now.top} ${now.width} ${Math.max(0, now.height - now.top)}`}
              style={{ marginBlockStart: `${-now.headingSize * 2}px` }}
            >
              <ArcLinks scene={scene} hung={hung} lifted={lifted} morph={morph} />
              <g class="arc-headings">
                {now.bands.map((band) => (
                  <ArcHeading key={`${band.column} ${band.y}`} band={band} y={band.y} size={now.headingSize} />
                ))}
              </g>
              <ArcNodes
                scene={now}
                emphasis={emphasis.value.nodes}
                active={marked}
                chosen={chosen}
                way={morph.value ?? undefined}
              />
            </svg>
          </>
        )}
      </div>
      {now?.empty && <p class="network-empty">{now.empty}</p>}
      {below > 0 && (
        <p class="network-more" aria-hidden="true">
          {words.more(below)}
        </p>
      )}
      {aiming.tip.value && now && <NetworkTip {...aiming.tip.value} size={room.size.value} />}
      <p class="hidden" role="status">
        {aiming.said.value}
      </p>
    </div>
  );
}

interface LinksProps {
  readonly scene: ReadonlySignal<ArcScene | null>;
  readonly hung: ReadonlySignal<ArcHung | null>;
  readonly lifted: ReadonlySignal<Lifted | null>;
  readonly morph: ReadonlySignal<Morph | null>;
}

/** Reads its own signals, so that a hover leaves the resting paths alone. */
function ArcLinks({ scene, hung, lifted, morph }: LinksProps) {
  const share = morph.value?.share ?? 1;
  return (
    <g class="arc-links" opacity={share < 1 ? share : undefined}>
      <g class={`arc-resting${lifted.value ? " is-faded" : ""}`}>
        <Resting strokes={scene} />
        <Hanging hung={hung} />
      </g>
      <g class="arc-lifted">{lifted.value && <ArcStrokes strokes={lifted.value.strokes} />}</g>
    </g>
  );
}

function Resting({ strokes }: { readonly strokes: ReadonlySignal<ArcScene | null> }) {
  return <ArcStrokes strokes={strokes.value?.joinedStrokes ?? []} />;
}

function Hanging({ hung }: { readonly hung: ReadonlySignal<ArcHung | null> }) {
  return <ArcStrokes strokes={hung.value?.strokes ?? []} />;
}
