import { useComputed } from "@preact/signals";
import { lensWords } from "#encoding/answers/lensWords.ts";
import { lenses } from "#model/answers.ts";
import { noFilter } from "#model/pose.ts";
import { lensState } from "#state/answers/lensState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { LensBars } from "./LensBars.tsx";
import { LensDisputes } from "./LensDisputes.tsx";
import { LensPick } from "./LensPick.tsx";
import "./lens.css";

export function LensAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows, facts, settings } = lensState(state);
  const words = lensWords[state.language.value];
  const filtered = useComputed(() => Object.values(state.pose.value.filter).some((part) => part !== null)).value;
  const past = useComputed(() => state.pose.value.time !== null).value;
  const { by } = settings.value;
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
            <LensPick state={state} />
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
