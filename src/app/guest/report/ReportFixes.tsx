import { useState } from "preact/hooks";
import type { GuestActions, GuestOutcomeShown } from "#app/guest/guestContract.ts";
import type { Finding, GuestFix } from "#model/guest/guestReport.ts";
import { type Language, textIn } from "#model/text.ts";
import { reportWords } from "./reportWords.ts";

interface Props {
  readonly finding: Finding;
  readonly outcome: GuestOutcomeShown;
  readonly actions: GuestActions;
  readonly language: Language;
}

/** One press, and the file is read again so. */
export function ReportFixes({ finding, outcome, actions, language }: Props) {
  const words = reportWords[language];
  if (finding.fixes.length === 0) return null;
  return (
    <div class="guest-fixes">
      {finding.fixes.map((fix) =>
        fix.kind === "choose-name" ? (
          <ChooseName
            key={`name ${fix.name}`}
            fix={fix}
            language={language}
            onChoose={(choice) => actions.fix(outcome, fix, choice)}
          />
        ) : (
          <button
            key={fix.kind === "set-column" ? `column ${fix.column}` : fix.kind}
            type="button"
            class="guest-fix"
            onClick={() => actions.fix(outcome, fix)}
          >
            {fix.kind === "swap-coordinates" ? words.swap : `${words.setColumn}: ${fix.column}`}
          </button>
        ),
      )}
    </div>
  );
}

interface ChooseProps {
  readonly fix: Extract<GuestFix, { kind: "choose-name" }>;
  readonly language: Language;
  readonly onChoose: (choice: string) => void;
}

function ChooseName({ fix, language, onChoose }: ChooseProps) {
  const words = reportWords[language];
  const [choice, setChoice] = useState(fix.choices[0]?.id ?? "");
  return (
    <p class="guest-name-fix">
      <label>
        <span>{words.meant(fix.name)}</span>{" "}
        <select value={choice} onChange={(event) => setChoice(event.currentTarget.value)}>
          {fix.choices.map(({ id, label }) => (
            <option key={id} value={id}>
              {textIn(label, language)}
            </option>
          ))}
        </select>
      </label>{" "}
      <button type="button" class="guest-fix" onClick={() => onChoose(choice)}>
        {words.apply}
      </button>
    </p>
  );
}
