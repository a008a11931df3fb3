import { chooseFiles } from "#app/guest/fileInput.ts";
import type { GuestActions, GuestTask } from "#app/guest/guestContract.ts";
import type { Language } from "#model/text.ts";
import { askWords } from "./askWords.ts";

interface Props {
  readonly task: Extract<GuestTask, { kind: "wanted" }>;
  readonly actions: GuestActions;
  readonly language: Language;
}

/** A link names a file that this machine does not have. */
export function WantedPart({ task, actions, language }: Props) {
  const words = askWords[language];
  const choose = () => chooseFiles(document, false);
  return (
    <div class="guest-ask">
      <p class="guest-lead" role={task.other ? "alert" : undefined}>
        {task.other ? words.wantedOther(task.name) : words.wanted(task.name)}
      </p>
      <p class="guest-says">
        {words.fingerprint}: <code>{task.hash}</code>
      </p>
      <p class="guest-acts guest-foot">
        <button type="button" class="primary" autofocus onClick={choose}>
          {task.other ? words.chooseOther : words.choose}
        </button>
        {task.other ? (
          <button type="button" class="guest-second" onClick={actions.agree}>
            {words.anyway}
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={actions.cancel}>
          {words.without}
        </button>
      </p>
    </div>
  );
}
