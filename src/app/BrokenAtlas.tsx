import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Problem } from "#model/problems.ts";
import type { Language } from "#model/text.ts";

interface Props {
  readonly problems: readonly Problem[];
  readonly language: Language;
  readonly onRetry?: () => void;
}

const shown = 12;

/** In place of a blank screen: which data file, where, what is wrong, what to do. */
export function BrokenAtlas({ problems, language, onRetry }: Props) {
  const words = wordsOf(language);
  const rest = problems.length - shown;
  return (
    <main class="broken">
      <div role="alert">
        <h1>{words.say("brokenTitle")}</h1>
        <p>{words.count("brokenLead", problems.length)}</p>
      </div>
      <ol>
        {problems.slice(0, shown).map((problem, index) => (
          <li key={index}>
            <p class="broken-file">
              <code>{problem.line ? `${problem.file}:${problem.line}` : problem.file}</code>
              {problem.path.length > 0 ? (
                <>
                  {" "}
                  <span>
                    {words.say("brokenWhere")}: <code>{problem.path.join(" › ")}</code>
                  </span>
                </>
              ) : null}
            </p>
            <p>{problem.message}</p>
            <p class="broken-remedy">
              <strong>{words.say("brokenRemedy")}:</strong> {problem.remedy}
            </p>
          </li>
        ))}
      </ol>
      {rest > 0 ? <p>{words.count("brokenMore", rest)}</p> : null}
      {onRetry ? (
        <p>
          <button type="button" class="quiet" onClick={onRetry}>
            {words.say("brokenRetry")}
          </button>
        </p>
      ) : null}
    </main>
  );
}
