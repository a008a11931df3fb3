// The parts of the arc diagram, each reading only the signals it shows: a hover leaves the resting paths alone, a moving tip leaves all alone.
import type { ReadonlySignal } from "@preact/signals";
import type { Ref } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";
import type { GraphEmphasis } from "#views/network/graphEmphasis.ts";
import { NetworkTip } from "#views/network/NetworkTip.tsx";
import type { Morph } from "#views/network/useMorph.ts";
import type { Room } from "#views/network/useRoom.ts";
import { ArcBar, passedBands } from "./ArcBar.tsx";
import { ArcNodes } from "./ArcNodes.tsx";
import { ArcStrokes } from "./ArcStrokes.tsx";
import type { ArcHung, Lifted } from "./arcPicture.ts";
import type { ArcScene } from "./arcScene.ts";
import { arcWords } from "./arcWords.ts";
import type { Aiming } from "./useAiming.ts";

interface Layers {
  readonly state: AtlasState;
  readonly room: Room;
  readonly scene: ReadonlySignal<ArcScene | null>;
  readonly hung: ReadonlySignal<ArcHung | null>;
  readonly lifted: ReadonlySignal<Lifted | null>;
  readonly emphasis: ReadonlySignal<GraphEmphasis>;
  readonly morph: ReadonlySignal<Morph | null>;
  /** The row the keys are at, while they are in the diagram. */
  readonly marked: ReadonlySignal<Ref | null>;
  readonly aiming: Aiming;
}

export function BarLayer({ state, room, scene, emphasis, marked }: Layers) {
  const now = scene.value;
  return now ? (
    <ArcBar
      scene={now}
      emphasis={emphasis.value.nodes}
      active={marked.value}
      chosen={state.selection.value}
      passed={now.scrolls ? passedBands(now, room.scrolled.value) : []}
    />
  ) : null;
}

export function NodeLayer({ state, scene, emphasis, marked, morph }: Layers) {
  return scene.value ? (
    <ArcNodes
      scene={scene.value}
      emphasis={emphasis.value.nodes}
      active={marked.value}
      chosen={state.selection.value}
      way={morph.value ?? undefined}
    />
  ) : null;
}

export function LinkLayer({ scene, hung, lifted, morph }: Layers) {
  const share = morph.value?.share ?? 1;
  return (
    <g class="arc-links" opacity={share < 1 ? share : undefined}>
      <g class={`arc-resting${lifted.value ? " is-faded" : ""}`}>
        <Resting scene={scene} />
        <Hanging hung={hung} />
      </g>
      <g class="arc-lifted">{lifted.value && <ArcStrokes strokes={lifted.value.strokes} />}</g>
    </g>
  );
}

function Resting({ scene }: Pick<Layers, "scene">) {
  return <ArcStrokes strokes={scene.value?.joinedStrokes ?? []} />;
}

function Hanging({ hung }: Pick<Layers, "hung">) {
  return <ArcStrokes strokes={hung.value?.strokes ?? []} />;
}

export function BelowLayer({ state, room, scene }: Layers) {
  const now = scene.value;
  if (!now?.scrolls) return null;
  const edge = room.scrolled.value + now.roomHeight;
  const below = now.nodes.filter((node) => node.y > edge).length;
  return below > 0 ? (
    <p class="network-more" aria-hidden="true" data-rows-left={below}>
      {arcWords[state.language.value].more(below)}
    </p>
  ) : null;
}

export function TipLayer({ room, aiming }: Layers) {
  return aiming.tip.value ? <NetworkTip {...aiming.tip.value} size={room.size.value} /> : null;
}

export function SaidLayer({ aiming }: Layers) {
  return (
    <p class="hidden" role="status">
      {aiming.said.value}
    </p>
  );
}
