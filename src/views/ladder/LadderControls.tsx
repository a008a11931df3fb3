import { textIn } from "#model/text.ts";
import { type LadderColumns, type LadderSettings, ladderColumns } from "#model/viewSettings.ts";
import type { AtlasState } from "#state/contract.ts";
import { ladderState } from "#state/ladderState.ts";
import { Check } from "#widgets/Check.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { ladderWords } from "./ladderWords.ts";

type Order = LadderSettings["rank"] | "first";

export function LadderControls({ state }: { readonly state: AtlasState }) {
  const { settings, facts } = ladderState(state);
  const { setLadder } = state.actions;
  const { columns, rank, first, bands, peers } = settings.value;
  const language = state.language.value;
  const words = ladderWords[language];
  const leading = facts.value.columns.find(({ id }) => id === first);
  const leadingName = leading?.short ?? leading?.name;
  const orders: { value: Order; label: string }[] = [
    { value: "depth", label: words.ranks.depth },
    { value: "name", label: words.ranks.name },
  ];
  if (leading) orders.push({ value: "first", label: leadingName ? textIn(leadingName, language) : words.noTheme });
  const chosen = facts.value.rows.find(({ actor, depth }) => depth > 0 && actor.ref === state.selection.value);
  return (
    <div class="ladder-controls">
      <Segmented<LadderColumns>
        name="ladder-columns"
        label={words.columns}
        options={ladderColumns.map((value) => ({ value, label: words.columnKinds[value] }))}
        value={columns}
        onChange={(next) => setLadder({ columns: next, first: null })}
      />
      <Segmented<Order>
        name="ladder-order"
        label={words.order}
        labelled
        options={orders}
        value={leading ? "first" : rank}
        onChange={(order) => {
          if (order !== "first") setLadder({ rank: order, first: null });
        }}
      />
      {peers === null ? (
        <Check label={words.byRegion} checked={bands} onChange={() => setLadder({ bands: !bands })} />
      ) : null}
      {chosen && peers !== chosen.actor.id ? (
        <button type="button" class="link" onClick={() => setLadder({ peers: chosen.actor.id })}>
          {words.comparePeers(textIn(chosen.actor.name, language))}
        </button>
      ) : null}
    </div>
  );
}
