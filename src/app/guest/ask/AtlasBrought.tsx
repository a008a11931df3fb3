import type { GuestActions, GuestTask } from "#app/guest/guestContract.ts";
import type { Language } from "#model/text.ts";
import { askWords } from "./askWords.ts";

interface Props {
  readonly task: Extract<GuestTask, { kind: "atlas" }>;
  readonly actions: GuestActions;
  readonly language: Language;
}

/** A whole atlas was brought: nothing is replaced before the reader says so. */
export function AtlasBrought({ task, actions, language }: Props) {
  const words = askWords[language];
  return (
    <div class="guest-ask">
      <p class="guest-lead">{words.atlas(task.title)}</p>
      <p>{task.counts}</p>
      <p class="guest-says">{words.atlasStays}</p>
      <p class="guest-acts guest-foot">
        <button type="button" class="primary" autofocus onClick={actions.agree}>
          {words.replace}
        </button>
        <button type="button" class="guest-second" onClick={actions.cancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
