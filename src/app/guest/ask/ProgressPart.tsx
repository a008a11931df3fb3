import type { GuestTask } from "#app/guest/guestContract.ts";
import type { Language } from "#model/text.ts";
import { askWords } from "./askWords.ts";

interface Props {
  readonly task: Extract<GuestTask, { kind: "reading" }>;
  readonly language: Language;
}

/** How far the reading is. A listener is told of each quarter, not of each row. */
export function ProgressPart({ task, language }: Props) {
  const words = askWords[language];
  const { stage, done, rows } = task.progress;
  const known = Number.isFinite(done) && done > 0;
  return (
    <div class="guest-progress">
      {/* Without a value the bar itself says that nobody knows how far it is. */}
      <progress max={1} value={known ? Math.min(1, done) : undefined} aria-label={words.reading(task.name)} />
      <p class="guest-says" aria-hidden="true">
        <span>{words.stage[stage]}</span>
        {known ? <span>{words.percent(done)}</span> : null}
        {rows > 0 ? <span>{words.rowsSoFar(rows)}</span> : null}
      </p>
      <p class="hidden" role="status">
        {`${words.stage[stage]}${known && done >= 0.25 ? `, ${words.percent(Math.floor(done * 4) / 4)}` : ""}`}
      </p>
    </div>
  );
}
