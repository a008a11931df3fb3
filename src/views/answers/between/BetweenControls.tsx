// Which two actors, and what counts as a link between them.
import { betweenWords } from "#encoding/answers/betweenWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { chainLinks } from "#model/answers.ts";
import { betweenState } from "#state/answers/betweenState.ts";
import type { AtlasState } from "#state/contract.ts";
import { ActorSelect } from "#views/answers/ActorSelect.tsx";
import { Check } from "#widgets/Check.tsx";
import { Segmented } from "#widgets/Segmented.tsx";

export function BetweenControls({ state }: { readonly state: AtlasState }) {
  const { settings, facts } = betweenState(state);
  const { from, to, via, inService, inland } = settings.value;
  const words = betweenWords[state.language.value];
  const speak = wordsOf(state.language.value);
  const set = (change: Partial<typeof settings.value>) => state.actions.setAnswer("between", change);
  const selection = state.selection.value;
  const chosen = state.atlas.actorById.get(selection?.slice(selection.indexOf(":") + 1) ?? "");
  const useful = chosen && chosen.ref === selection && chosen.id !== from && chosen.id !== to ? chosen : null;
  return (
    <>
      <div class="between-two">
        <ActorSelect state={state} label={words.from} value={from} onChange={(id) => set({ from: id })} />
        <ActorSelect state={state} label={words.to} value={to} onChange={(id) => set({ to: id })} />
        <button
          type="button"
          class="quiet between-swap"
          title={words.swap}
          aria-label={words.swap}
          onClick={() => set({ from: to, to: from })}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path
              d="M5 2.5v10M2.5 10 5 12.5 7.5 10M11 13.5v-10M8.5 6 11 3.5 13.5 6"
              fill="none"
              stroke="currentColor"
              stroke-width="1.4"
            />
          </svg>
        </button>
      </div>
      {useful ? (
        <button type="button" class="link" onClick={() => set(from === null ? { from: useful.id } : { to: useful.id })}>
          {words.use(speak.text(useful.name))}
        </button>
      ) : null}
      {facts.value ? (
        <>
          <Segmented
            name="between-via"
            label={words.via}
            labelled
            options={chainLinks.map((value) => ({ value, ...words.vias[value] }))}
            value={via}
            onChange={(value) => set({ via: value })}
          />
          <div class="between-checks">
            <Check label={words.inService} checked={inService} onChange={() => set({ inService: !inService })} />
            <Check label={words.inland} checked={inland} onChange={() => set({ inland: !inland })} />
          </div>
        </>
      ) : null}
    </>
  );
}
