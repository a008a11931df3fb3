// Every disagreement of the sources: all versions, whose they are, which one the atlas uses and why.
import { useId, useState } from "preact/hooks";
import { lensWords } from "#encoding/answers/lensWords.ts";
import { csvText } from "#encoding/csvText.ts";
import { locatorInWords } from "#encoding/words/locatorInWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Citation } from "#model/atlas.ts";
import type { LensDispute } from "#model/lensAnswer.ts";
import { disputeRows } from "#state/answers/disputeRows.ts";
import { lensState } from "#state/answers/lensState.ts";
import type { AtlasState } from "#state/contract.ts";
import { answerLines } from "#views/answers/answerCsv.ts";
import { answersWords } from "#views/answers/answersWords.ts";
import { saveFile } from "#widgets/saveFile.ts";

const atFirst = 10;

export function LensDisputes({ state }: { readonly state: AtlasState }) {
  const { disputes } = lensState(state).facts.value;
  const words = lensWords[state.language.value];
  const common = answersWords[state.language.value];
  const save = () => {
    const lines = answerLines(disputeRows(disputes, state.language.peek()), common.sources, state.atlas.sourceById);
    saveFile(`entente_disagreements_${state.visible.peek().day}.csv`, "text/csv;charset=utf-8", csvText(lines));
  };
  const headingId = useId();
  const [all, setAll] = useState(false);
  const shown = all ? disputes : disputes.slice(0, atFirst);
  const visible = disputes.filter((each) => each.visible).length;
  const part = (seen: boolean) => shown.filter((each) => each.visible === seen);
  return (
    <section class="lens-disputes" aria-labelledby={headingId}>
      <h3 id={headingId}>{words.disputes(disputes.length)}</h3>
      {disputes.length === 0 ? (
        <p>{words.noDisputes}</p>
      ) : (
        <button type="button" class="quiet" onClick={save}>
          {common.save}
        </button>
      )}
      <DisputeList state={state} title={words.disputesVisible(visible)} disputes={part(true)} />
      <DisputeList state={state} title={words.disputesElsewhere(disputes.length - visible)} disputes={part(false)} />
      {disputes.length > atFirst ? (
        <button type="button" class="link" onClick={() => setAll(!all)}>
          {all ? words.fewerDisputes : words.allDisputes(disputes.length)}
        </button>
      ) : null}
    </section>
  );
}

interface ListProps {
  readonly state: AtlasState;
  readonly title: string;
  readonly disputes: readonly LensDispute[];
}

function DisputeList({ state, title, disputes }: ListProps) {
  if (disputes.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul class="lens-dispute-list">
        {disputes.map((dispute) => (
          <Dispute key={`${dispute.ref} ${dispute.disagreement.id}`} state={state} dispute={dispute} />
        ))}
      </ul>
    </>
  );
}

function Dispute({ state, dispute }: { readonly state: AtlasState; readonly dispute: LensDispute }) {
  const language = state.language.value;
  const words = lensWords[language];
  const speak = wordsOf(language);
  const { ref, name, disagreement } = dispute;
  return (
    <li
      data-dispute={disagreement.id}
      onMouseEnter={() => state.actions.point([ref])}
      onMouseLeave={() => state.actions.point([])}
    >
      <button type="button" class="link" onClick={() => state.actions.select(ref)}>
        {speak.text(name)}
      </button>
      <details>
        <summary>
          {speak.text(disagreement.about)} <span class="lens-quiet">{words.versions(disagreement.claims.length)}</span>
        </summary>
        <ul class="lens-claims">
          {disagreement.claims.map((claim, at) => (
            <li key={at} data-shown={claim.shown ? "" : undefined}>
              {speak.text(claim.value)}
              {claim.shown ? <span class="lens-shown"> {words.shown}</span> : null}
              <Sources state={state} citations={claim.sources} />
            </li>
          ))}
        </ul>
        <p class="lens-quiet">{speak.text(disagreement.why)}</p>
      </details>
    </li>
  );
}

function Sources({ state, citations }: { readonly state: AtlasState; readonly citations: readonly Citation[] }) {
  const language = state.language.value;
  return (
    <ul class="lens-sources">
      {citations.map(({ source: id, locator }) => {
        const source = state.atlas.sourceById.get(id);
        return source ? (
          <li key={`${id} ${locator}`}>
            <button type="button" class="link" onClick={() => state.actions.select(`source:${id}`)}>
              {source.title}
            </button>
            {locator ? <span>, {locatorInWords(locator, language)}</span> : null}
          </li>
        ) : null;
      })}
    </ul>
  );
}
