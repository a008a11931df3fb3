import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { GuestDesk, GuestOutcomeShown } from "#app/guest/guestContract.ts";
import type { Language } from "#model/text.ts";
import { briefWords } from "./briefWords.ts";
import { reportWords } from "./reportWords.ts";

interface Props {
  readonly desk: GuestDesk;
  readonly language: Language;
}

/** What became of the last file, said once and there to be read until it is closed; its report and undo are one press away. */
export function GuestNotice({ desk, language }: Props) {
  const words = reportWords[language];
  const { actions } = desk;
  /** Notices that were closed: an outcome, or what undo would take back. */
  const [closed, setClosed] = useState<ReadonlySet<object>>(new Set());
  const undoable = desk.undoable.value;
  const free = desk.dialog.value.kind === "none" && desk.task.value.kind === "none";
  const last = desk.outcomes.value.at(-1) ?? null;
  const gone = last !== null && last.set !== null && !desk.sets.value.some(({ id }) => id === last.set);
  const told = free && last !== null && !gone && !closed.has(last) ? last : null;
  const removed = free && told === null && undoable?.kind === "removed" && !closed.has(undoable) ? undoable : null;
  const refused = told?.report.outcome === "reject";
  const close = (what: object) => setClosed(new Set([...closed, what]));
  const body = told ? outcome(told) : removed ? removal(removed) : null;
  // Both regions stay in the page while empty, or what comes first would not be said.
  return (
    <div class="guest-notice">
      <div role="alert">{refused ? body : null}</div>
      <div role="status">{refused ? null : body}</div>
    </div>
  );

  function outcome(of: GuestOutcomeShown) {
    const { report, problems } = of;
    return notice(
      of,
      briefWords(of, language),
      <>
        {report.findings.length > 0 || problems.length > 0 ? (
          <button type="button" class="quiet" onClick={() => actions.show({ kind: "report", outcome: of })}>
            {report.dropped > 0 ? words.whatWasLeftOut : words.whatWasFound}
          </button>
        ) : null}
        {undoable && undoable.kind !== "removed" && !refused ? undo(of, words.undo) : null}
      </>,
    );
  }

  function removal(of: NonNullable<typeof undoable>) {
    return notice(of, words.removed(of.title), undo(of, words.bringBack));
  }

  function undo(of: object, label: string) {
    const act = () => {
      close(of);
      actions.undo();
    };
    return (
      <button type="button" class="quiet" onClick={act}>
        {label}
      </button>
    );
  }

  function notice(of: object, text: string, acts: ComponentChildren) {
    return (
      <>
        <p>{text}</p>
        <p class="guest-acts">
          {acts}
          <button type="button" class="quiet" onClick={() => close(of)}>
            {words.dismiss}
          </button>
        </p>
      </>
    );
  }
}
