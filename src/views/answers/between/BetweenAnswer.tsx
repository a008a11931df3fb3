// Between two actors: what they share, the shortest chains, the way along cables.
import { betweenWords } from "#encoding/answers/betweenWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { betweenExamples } from "#state/answers/betweenExamples.ts";
import { betweenState } from "#state/answers/betweenState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";
import { BetweenControls } from "./BetweenControls.tsx";
import { BetweenPicture } from "./BetweenPicture.tsx";
import "./between.css";

export function BetweenAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows, facts, caveats } = betweenState(state);
  return (
    <AnswerFrame
      state={state}
      sentence={sentence.value}
      rows={facts.value ? rows.value : null}
      controls={<BetweenControls state={state} />}
      picture={facts.value ? <BetweenPicture state={state} facts={facts.value} /> : null}
      caveats={caveats.value}
      wayOut={<WayOut state={state} />}
    />
  );
}

function WayOut({ state }: { readonly state: AtlasState }) {
  const { facts, filtered } = betweenState(state);
  const words = betweenWords[state.language.value];
  const speak = wordsOf(state.language.value);
  const set = (from: string, to: string) => state.actions.setAnswer("between", { from, to });
  const found = facts.value;
  if (!found)
    return (
      <>
        <span class="between-quiet">{words.examples}:</span>
        {betweenExamples(state.atlas).map(([from, to]) => {
          const [a, b] = [state.atlas.actorById.get(from), state.atlas.actorById.get(to)];
          return a && b ? (
            <button key={`${from} ${to}`} type="button" class="link" onClick={() => set(from, to)}>
              {words.pair(speak.text(a.name), speak.text(b.name))}
            </button>
          ) : null;
        })}
      </>
    );
  const { cables, chains, a, b } = found;
  const seen = cables.kind === "path" ? cables.path.hops.flatMap((hop) => [hop.from.ref, hop.to.ref]) : [];
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() => {
          if (state.pose.value.main !== "map") state.actions.setMain("map");
          state.actions.lookAtAll([a.ref, b.ref, ...seen]);
        }}
      >
        {words.showBoth}
      </button>
      {filtered.value && chains === null ? (
        <button type="button" class="link" onClick={() => state.actions.clearFilter()}>
          {words.clearFilter}
        </button>
      ) : null}
      {chains === null && state.pose.value.answers.between.via !== "groups" ? (
        <button type="button" class="link" onClick={() => state.actions.setAnswer("between", { via: "groups" })}>
          {words.moreLinks}
        </button>
      ) : null}
      {cables.kind === "none" && cables.otherwise.planned ? (
        <button type="button" class="link" onClick={() => state.actions.setAnswer("between", { inService: false })}>
          {state.visible.value.cables.past ? words.laterCables : words.allCables}
        </button>
      ) : null}
      {cables.kind === "none" && cables.otherwise.inland ? (
        <button type="button" class="link" onClick={() => state.actions.setAnswer("between", { inland: true })}>
          {words.withLand}
        </button>
      ) : null}
    </>
  );
}
