import { treatiesWords } from "#encoding/answers/treatiesWords.ts";
import { withArticle } from "#encoding/sentences/withArticle.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import {
  cableScopes,
  cableStates,
  type TreatiesSettings,
  tieThresholds,
  treatyCorners,
  treatyForms,
} from "#model/answers.ts";
import { treatiesState } from "#state/answers/treatiesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";
import { Check } from "#widgets/Check.tsx";
import { Choice } from "#widgets/Choice.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { CornerLists } from "./CornerLists.tsx";
import { CountedSystems } from "./CountedSystems.tsx";
import { TreatiesPlot } from "./TreatiesPlot.tsx";
import { treatiesCaveats } from "./treatiesCaveats.ts";
import "./treaties.css";

export function TreatiesAnswer({ state }: { readonly state: AtlasState }) {
  const { anyBacked, facts, settings, past, names, sentence, rows } = treatiesState(state);
  const language = state.language.value;
  const now = settings.value;
  return (
    <AnswerFrame
      state={state}
      sentence={sentence.value}
      rows={rows.value}
      controls={<Controls state={state} settings={now} />}
      wayOut={wayOut(state)}
      picture={
        <div class="treaties">
          {now.form === "scatter" ? (
            <>
              <TreatiesPlot state={state} />
              <MarkKey state={state} />
            </>
          ) : null}
          <CornerLists state={state} />
          <Correlation state={state} />
        </div>
      }
      caveats={treatiesCaveats(
        state.atlas,
        facts.value,
        now,
        { past: past.value, anyBacked },
        language,
        names.value.of,
      )}
    >
      <CountedSystems state={state} />
    </AnswerFrame>
  );
}

function Controls({ state, settings }: { readonly state: AtlasState; readonly settings: TreatiesSettings }) {
  const words = treatiesWords[state.language.value];
  const set = (change: Partial<TreatiesSettings>) => state.actions.setAnswer("treaties", change);
  return (
    <>
      <Segmented
        name="treaties-form"
        label={words.form}
        options={treatyForms.map((value) => ({ value, label: words.forms[value] }))}
        value={settings.form}
        onChange={(form) => set({ form })}
      />
      {treatiesState(state).anyBacked ? (
        <Choice
          label={words.cables}
          options={cableScopes.map((value) => ({ value, label: words.scopes[value] }))}
          value={settings.cables}
          onChange={(cables) => set({ cables })}
        />
      ) : null}
      <Choice
        label={words.atLeast}
        options={tieThresholds.map((n) => ({ value: String(n), label: words.orMore(n) }))}
        value={String(settings.atLeast)}
        onChange={(n) => set({ atLeast: Number(n) })}
      />
      {treatiesState(state).past.value ? null : (
        <Choice
          label={words.laid}
          options={cableStates.map((value) => ({ value, label: words.states[value] }))}
          value={settings.laid}
          onChange={(laid) => set({ laid })}
        />
      )}
      <Choice
        label={words.corner}
        options={[
          { value: "all", label: words.allCorners },
          ...treatyCorners.map((value) => ({ value, label: words.corners(value, settings.atLeast) })),
        ]}
        value={settings.corner ?? "all"}
        onChange={(value) => set({ corner: treatyCorners.find((each) => each === value) ?? null })}
      />
      <Check
        label={words.projects}
        checked={settings.projects}
        onChange={() => set({ projects: !settings.projects })}
      />
    </>
  );
}

/** What shapes mean; the colours are in the answer's key. */
function MarkKey({ state }: { readonly state: AtlasState }) {
  const { marks } = treatiesWords[state.language.value];
  return (
    <ul class="treaties-marks" aria-label={marks.title}>
      <li>
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="4.2" fill="currentColor" />
        </svg>
        {marks.own}
      </li>
      <li>
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <circle cx="5" cy="5" r="2.6" fill="none" stroke="currentColor" stroke-width="1.4" />
        </svg>
        {marks.through}
      </li>
      <li>
        <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <rect x="1.2" y="1.2" width="7.6" height="7.6" fill="currentColor" />
        </svg>
        {marks.noCoast}
      </li>
    </ul>
  );
}

function Correlation({ state }: { readonly state: AtlasState }) {
  const { facts, names } = treatiesState(state);
  const { correlation } = facts.value;
  const language = state.language.value;
  if (!correlation) return null;
  const speak = wordsOf(language);
  const rho = speak.number(Math.round(correlation.rho * 100) / 100);
  return (
    <p class="treaties-correlation">
      {treatiesWords[language].correlation(rho, speak.number(correlation.n), names.value.of)}
    </p>
  );
}

/** Out of what leaves nothing to see: a filter or a date without ties, a corner without countries. */
function wayOut(state: AtlasState) {
  const { facts, settings, past, names } = treatiesState(state);
  const words = treatiesWords[state.language.value];
  const { corners, landings, countries } = facts.value;
  const { corner, laid } = settings.value;
  const usual = state.atlas.actorById.get(state.atlas.manifest.hub);
  const tied = countries.some((country) => country.families.length + country.through.length > 0);
  const filtered = Object.values(state.pose.value.filter).some((each) => each !== null);
  const empty = corner !== null && (corners.get(corner)?.length ?? 0) === 0;
  if (tied && !empty && landings.length > 0) return null;
  return (
    <>
      {tied ? null : <span>{words.wayOut.nothing(names.value.plain)}</span>}
      {!tied && filtered ? (
        <button type="button" class="quiet" onClick={() => state.actions.clearFilter()}>
          {words.wayOut.clearFilter}
        </button>
      ) : null}
      {!tied && usual && usual !== state.hub.value ? (
        <button type="button" class="quiet" onClick={() => state.actions.setHub(null)}>
          {words.wayOut.usualHub(withArticle(usual, state.language.value).plain)}
        </button>
      ) : null}
      {!tied && state.pose.value.time !== null ? (
        <button type="button" class="quiet" onClick={() => state.actions.setTime(null)}>
          {words.wayOut.latest}
        </button>
      ) : null}
      {empty ? (
        <>
          <span>{words.nobody}</span>
          <button type="button" class="quiet" onClick={() => state.actions.setAnswer("treaties", { corner: null })}>
            {words.showAll}
          </button>
        </>
      ) : null}
      {landings.length === 0 && laid !== "any" && !past.value ? (
        <button type="button" class="quiet" onClick={() => state.actions.setAnswer("treaties", { laid: "any" })}>
          {words.wayOut.allStates}
        </button>
      ) : null}
    </>
  );
}
