import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Problem } from "#model/problems.ts";
import type { Language } from "#model/text.ts";

interface Props {
  readonly problems: readonly Problem[];
  readonly language: Language;
}

const shown = 50;

/** What keeps a brought atlas from being opened, as npm run data:check says it: file, place, what is wrong, the remedy. */
export function ProblemList({ problems, language }: Props) {
  const words = wordsOf(language);
  const rest = problems.length - shown;
  return (
    <>
      <ol class="guest-problems">
        {problems.slice(0, shown).map((problem, at) => (
          <li key={at}>
            <p>
              <code>{problem.line ? `${problem.file}:${problem.line}` : problem.file}</code>{" "}
              {problem.path.length > 0 ? (
                <span class="guest-says">
                  {words.say("brokenWhere")}: <code>{problem.path.join(" › ")}</code>
                </span>
              ) : null}
            </p>
            <p>{problem.message}</p>
            <p class="guest-remedy">
              {words.say("brokenRemedy")}: {problem.remedy}
            </p>
          </li>
        ))}
      </ol>
      {rest > 0 ? <p class="guest-says">{words.count("brokenMore", rest)}</p> : null}
    </>
  );
}
