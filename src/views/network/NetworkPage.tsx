import type { ComponentType } from "preact";
import type { AtlasState } from "#state/contract.ts";
import { NetworkHead } from "./NetworkHead.tsx";
import { NetworkKey } from "./NetworkKey.tsx";
import { networkWords } from "./networkWords.ts";
import "./network.css";

interface Props {
  readonly state: AtlasState;
  /** Of the ways to draw the graph the one that is asked. */
  readonly Drawing: ComponentType<{ readonly state: AtlasState }>;
}

export function NetworkPage({ state, Drawing }: Props) {
  const words = networkWords[state.language.value];
  return (
    <section class="network" aria-label={words.title} data-drawing={state.pose.value.network.drawing}>
      <NetworkHead state={state} />
      <NetworkKey state={state} />
      <Drawing state={state} />
    </section>
  );
}
