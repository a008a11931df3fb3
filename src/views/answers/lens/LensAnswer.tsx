import { useComputed } from "@preact/signals";
import { lensGroupName } from "#encoding/answers/lensGroupName.ts";
import { lensWords } from "#encoding/answers/lensWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { lenses } from "#model/answers.ts";
import { noFilter } from "#model/pose.ts";
import { lensState } from "#state/answers/lensState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { LensBars } from "./LensBars.tsx";
import { LensDisputes } from "./LensDisputes.tsx";
import "./lens.css";

export function LensAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows, facts, settings } = lensState(state);
  const words = lensWords[state.language.value];
  const filtered = useComputed(() => Object.values(state.pose.value.filter).some((part) => part !== null)).value;
  const past = useComputed(() => state.pose.value.time !== null).value;
  const { by, pick } = settings.value;
  const { things } = facts.value;
  const noTies = !things.some((thing) => thing.key.startsWith("tie:"));
  const { caveats } = words;
  return (
    <AnswerFrame
      state={state}
      sentence={sentence.value}
      controls={
        <Segmented
          name="lens-by"
          label={words.by}
          labelled
          options={lenses.map((value) => ({ value, label: words.lens[value] }))}
          value={by}
          onChange={(value) => state.actions.setAnswer("lens", { by: value, pick: null })}
        />
      }
      wayOut={
        noTies && (filtered || past) ? (
          <>
            {filtered ? (
              <button type="button" onClick={() => state.actions.setFilter(noFilter)}>
                {words.clearFilter}
              </button>
            ) : null}
            {past ? (
              <button type="button" onClick={() => state.actions.setTime(null)}>
                {words.latest}
              </button>
            ) : null}
          </>
        ) : null
      }
      picture={
        things.length === 0 ? null : (
          <div class="lens-picture">
            <LensBars state={state} />
            {pick === null ? null : <Picked state={state} pick={pick} />}
          </div>
        )
      }
      caveats={[
        caveats[by === "sources" ? "origins" : by],
        caveats.citations,
        by === "age" && things.some((thing) => thing.class === "later") ? caveats.later : "",
        caveats.actors,
        caveats.landings,
        caveats.cities,
        filtered ? caveats.filter : "",
      ].filter(Boolean)}
      rows={rows.value}
    >
      <LensDisputes state={state} />
    </AnswerFrame>
  );
}

/** What the rows are kept to, and the way back to all of them. */
function Picked({ state, pick }: { readonly state: AtlasState; readonly pick: string }) {
  const { picked } = lensState(state);
  const language = state.language.value;
  const words = lensWords[language];
  const at = pick.lastIndexOf(".");
  const className = Object.entries(words.class).find(([id]) => id === pick.slice(at + 1))?.[1] ?? "";
  return (
    <p class="lens-picked">
      {lensGroupName(state.atlas, pick.slice(0, at), language)}, {className}:{" "}
      {wordsOf(language).number(picked.value.length)}.{" "}
      <button type="button" class="link" onClick={() => state.actions.setAnswer("lens", { pick: null })}>
        {words.showAll}
      </button>
    </p>
  );
}
