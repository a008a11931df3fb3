// A file that is no story of ours: which place of it is wrong, and what to do.
import type { Problem } from "#model/problems.ts";
import type { StoryWords } from "./storyWords.ts";

interface Props {
  readonly words: StoryWords;
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly onDismiss: () => void;
}

const shown = 6;

export function RefusedFile({ words, file, problems, onDismiss }: Props) {
  return (
    <div class="story-refused" role="alert">
      <h3>{words.refusedTitle(file)}</h3>
      <p>{words.refusedLead}</p>
      <ul>
        {problems.slice(0, shown).map((problem, at) => (
          <li key={at}>
            {problem.path.length > 0 ? <code>{problem.path.map(part).join(" › ")}</code> : null} {problem.message}
            <br />
            <span class="story-quiet">{problem.remedy}</span>
          </li>
        ))}
        {problems.length > shown ? <li>{words.more(problems.length - shown)}</li> : null}
      </ul>
      <button type="button" class="quiet" onClick={onDismiss}>
        {words.dismiss}
      </button>
    </div>
  );
}

/** People count scenes from 1; the file's own path counts from 0, and is what an editor shows. */
const part = (step: string | number) => (typeof step === "number" ? `[${step}]` : step);
