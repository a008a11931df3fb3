// The controls of the network, one row that wraps; only those of the present drawing are shown.
import type { NetworkDrawing, NetworkOrder, PartyMode } from "#model/viewSettings.ts";
import { networkDrawings, networkOrders, partyModes } from "#model/viewSettings.ts";
import type { AtlasState } from "#state/contract.ts";
import { Choice } from "#widgets/Choice.tsx";
import { Segmented } from "#widgets/Segmented.tsx";

export function NetworkHead({ state }: { readonly state: AtlasState }) {
  const { drawing, order, parties } = state.pose.value.network;
  const set = state.actions.setNetwork;
  return (
    <div class="network-head">
      <Segmented<NetworkDrawing>
        name="network-drawing"
        label="Drawing"
        options={networkDrawings.map((value) => ({ value, label: value }))}
        value={drawing}
        onChange={(value) => set({ drawing: value })}
      />
      {drawing === "arc" && (
        <Choice<NetworkOrder>
          label="Order"
          options={networkOrders.map((value) => ({ value, label: value }))}
          value={order}
          onChange={(value) => set({ order: value })}
        />
      )}
      <Choice<PartyMode>
        label="Parties"
        options={partyModes.map((value) => ({ value, label: value }))}
        value={parties}
        onChange={(value) => set({ parties: value })}
      />
    </div>
  );
}
