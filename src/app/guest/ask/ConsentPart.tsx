import type { GuestActions, GuestTask } from "#app/guest/guestContract.ts";
import type { Language } from "#model/text.ts";
import { askWords } from "./askWords.ts";
import { shownAddress } from "./shownAddress.ts";

interface Props {
  readonly task: Extract<GuestTask, { kind: "consent" }>;
  readonly actions: GuestActions;
  readonly language: Language;
}

/** Nobody is asked for anything before the reader has seen who it is. Enter on arrival says no. */
export function ConsentPart({ task, actions, language }: Props) {
  const words = askWords[language];
  const shown = shownAddress(task.url);
  const [before, after] = words.consent("\n").split("\n");
  return (
    <div class="guest-ask">
      <p class="guest-lead">
        {before}
        <strong class="guest-host">{shown.host}</strong>
        {after}
      </p>
      <p>{words.fetches[task.what]}</p>
      <p class="guest-says guest-url">
        {words.address}: {shown.address}
      </p>
      {shown.login ? <p>{words.withoutLogin}</p> : null}
      {shown.foreignLetters ? <p class="guest-wrong">{words.foreignLetters(task.host)}</p> : null}
      <p class="guest-says">{words.tells}</p>
      <p class="guest-acts guest-foot">
        <button type="button" class="primary" autofocus onClick={actions.cancel}>
          {words.notNow}
        </button>
        <button type="button" class="guest-second" onClick={actions.agree}>
          {words.allow}
        </button>
      </p>
    </div>
  );
}
