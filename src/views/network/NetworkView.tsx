// Who is tied to whom, drawn in one of three ways: each is a drawing of the same graph under the same controls.
import type { AtlasState } from "#state/contract.ts";
import { ArcDrawing } from "./arc/ArcDrawing.tsx";
import { ChordDrawing } from "./chord/ChordDrawing.tsx";
import { ForceDrawing } from "./force/ForceDrawing.tsx";
import { NetworkPage } from "./NetworkPage.tsx";

const drawings = { arc: ArcDrawing, chord: ChordDrawing, force: ForceDrawing } as const;

export function NetworkView({ state }: { readonly state: AtlasState }) {
  return <NetworkPage state={state} Drawing={drawings[state.pose.value.network.drawing]} />;
}
