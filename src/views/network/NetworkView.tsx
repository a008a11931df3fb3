// Who is tied to whom, drawn in one of three ways: each is a drawing of the same graph under the same controls.
import type { AtlasState } from "#state/contract.ts";
import { ArcDrawing } from "./arc/ArcDrawing.tsx";
import { ChordDrawing } from "./chord/ChordDrawing.tsx";
import { ForceDrawing } from "./force/ForceDrawing.tsx";
import { NetworkHead } from "./NetworkHead.tsx";
import { NetworkKey } from "./NetworkKey.tsx";
import { networkWords } from "./networkWords.ts";
import "./network.css";

export function NetworkView({ state }: { readonly state: AtlasState }) {
  const words = networkWords[state.language.value];
  const { drawing } = state.pose.value.network;
  return (
    <section class="network" aria-label={words.title} data-drawing={drawing}>
      <NetworkHead state={state} />
      <NetworkKey state={state} />
      {drawing === "chord" ? (
        <ChordDrawing state={state} />
      ) : drawing === "force" ? (
        <ForceDrawing state={state} />
      ) : (
        <ArcDrawing state={state} />
      )}
    </section>
  );
}
