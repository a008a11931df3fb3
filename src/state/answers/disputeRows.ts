// What the sources disagree about, a row for each version, with whose it is.
import { lensWords } from "#encoding/answers/lensWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AnswerRows } from "#model/answerRows.ts";
import type { LensDispute } from "#model/lensAnswer.ts";
import type { Language } from "#model/text.ts";

export function disputeRows(disputes: readonly LensDispute[], language: Language): AnswerRows {
  const words = lensWords[language];
  const speak = wordsOf(language);
  const ids = ["thing", "about", "version", "used", "visible", "why"] as const;
  const yes = (is: boolean) => (is ? words.yes : null);
  return {
    name: "disagreements",
    columns: ids.map((id) => ({ id, label: words.disputeColumns[id], kind: "text" })),
    rows: disputes.flatMap(({ ref, name, disagreement, visible }) =>
      disagreement.claims.map((claim, at) => ({
        key: `${disagreement.id}:${at + 1}`,
        ref,
        points: [ref],
        cells: [
          speak.text(name),
          speak.text(disagreement.about),
          speak.text(claim.value),
          yes(claim.shown),
          yes(visible),
          speak.text(disagreement.why),
        ],
        sources: claim.sources,
      })),
    ),
  };
}
