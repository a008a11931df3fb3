import type { ComponentChildren } from "preact";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Finding } from "#model/guest/guestReport.ts";
import { type Language, textIn } from "#model/text.ts";
import { FindingPlaces } from "./FindingPlaces.tsx";
import { reportWords } from "./reportWords.ts";

interface Props {
  readonly finding: Finding;
  readonly language: Language;
  /** Its file has rows, not features. */
  readonly table: boolean;
  /** What one press can mend. */
  readonly children?: ComponentChildren;
}

/** What was found: what became of how many rows, why, what to do, and the first places. */
export function FindingItem({ finding, language, table, children }: Props) {
  const words = reportWords[language];
  const remedy = textIn(finding.remedy, language);
  return (
    <li class="guest-finding" data-effect={finding.effect}>
      <p class="guest-effect">{words.effects[finding.effect](finding.count)}</p>
      <div class="guest-finding-body">
        <p class="guest-message">{textIn(finding.message, language)}</p>
        {remedy ? (
          <p class="guest-remedy">
            <span class="hidden">{words.remedy}: </span>
            {remedy}
          </p>
        ) : null}
        <FindingPlaces
          places={finding.places}
          count={Math.max(finding.count, finding.places.length)}
          words={words}
          number={wordsOf(language).number}
          table={table}
        />
        {children}
      </div>
    </li>
  );
}
