// The controls of the network in one row that wraps; only those that the present drawing knows are shown, and what is rarely changed stands behind "More".
import {
  chordGroups,
  networkDrawings,
  networkOrders,
  nodeColours,
  nodeSizes,
  type PartyMode,
  partyModes,
} from "#model/viewSettings.ts";
import type { AtlasState } from "#state/contract.ts";
import { networkState } from "#state/networkState.ts";
import { Choice } from "#widgets/Choice.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { NetworkMore } from "./NetworkMore.tsx";
import { networkWords } from "./networkWords.ts";

/** Label and value of each choice. */
function named<V extends string>(values: readonly V[], names: Readonly<Record<V, string>>) {
  return values.map((value) => ({ value, label: names[value] }));
}

export function NetworkHead({ state }: { readonly state: AtlasState }) {
  const { drawing, order, parties, size, colour, groups } = state.pose.value.network;
  const words = networkWords[state.language.value];
  const set = state.actions.setNetwork;
  const many = networkState(state).visibleGraph.value.manyParties;
  return (
    <div class="network-head">
      <Segmented
        name="network-drawing"
        label={words.drawing}
        options={named(networkDrawings, words.drawings)}
        value={drawing}
        onChange={(value) => set({ drawing: value })}
      />
      {drawing === "arc" && (
        <Choice
          label={words.order}
          options={named(networkOrders, words.orders)}
          value={order}
          onChange={(value) => set({ order: value })}
        />
      )}
      {drawing === "chord" && (
        <Choice
          label={words.ring}
          options={named(chordGroups, words.groups)}
          value={groups}
          onChange={(value) => set({ groups: value, ribbon: null })}
        />
      )}
      <Choice<PartyMode>
        label={words.parties}
        options={named(partyModes, words.modes)}
        value={parties}
        onChange={(value) => set({ parties: value })}
      />
      <NetworkMore label={words.more}>
        {drawing !== "chord" && (
          <>
            <Choice
              label={words.size}
              options={named(nodeSizes, words.sizes)}
              value={size}
              onChange={(value) => set({ size: value })}
            />
            <Choice
              label={words.colour}
              options={named(nodeColours, words.colours)}
              value={colour}
              onChange={(value) => set({ colour: value })}
            />
          </>
        )}
        {many > 0 && <p class="network-explained">{words.explained[parties](many)}</p>}
      </NetworkMore>
    </div>
  );
}
