import { useState } from "preact/hooks";
import type { GuestDesk, GuestOutcomeShown } from "#app/guest/guestContract.ts";
import type { Language } from "#model/text.ts";
import { useCameFrom } from "#widgets/useCameFrom.ts";
import { briefWords } from "./briefWords.ts";
import { reportWords } from "./reportWords.ts";

interface Props {
  readonly desk: GuestDesk;
  readonly language: Language;
}

/** Of more files brought at once, the rest are counted. */
const mostNamed = 3;

/** What became of the last files, said once and there to be read until it is closed; its report and undo are one press away. */
export function GuestNotice({ desk, language }: Props) {
  const words = reportWords[language];
  const { actions } = desk;
  const { onFocusIn, giveBack } = useCameFrom();
  /** Notices that were closed: what a load came to, or what undo would take back. */
  const [closed, setClosed] = useState<ReadonlySet<object>>(new Set());
  const undoable = desk.undoable.value;
  const free = desk.dialog.value.kind === "none" && desk.task.value.kind === "none";
  const latest = desk.latest.value;
  const there = latest.filter(({ set }) => set === null || desk.sets.value.some(({ id }) => id === set));
  const told = free && !closed.has(latest) ? there : [];
  const removed = free && told.length === 0 && undoable?.kind === "removed" && !closed.has(undoable) ? undoable : null;
  const refused = told.filter(({ report }) => report.outcome === "reject");
  const read = told.filter((each) => !refused.includes(each));
  const close = (what: object) => {
    giveBack();
    setClosed(new Set([...closed, what]));
  };
  // Both regions stay in the page while empty, or what comes first would not be said.
  return (
    <div class="guest-notice" onFocusIn={onFocusIn}>
      <div role="alert">{refused.length > 0 ? outcomes(refused, read.length === 0) : null}</div>
      <div role="status">{read.length > 0 ? outcomes(read, true) : removed ? removal(removed) : null}</div>
    </div>
  );

  /** One file after another, those first of which something was left out. */
  function outcomes(all: readonly GuestOutcomeShown[], last: boolean) {
    const first = all.toSorted((one, other) => other.report.dropped - one.report.dropped).slice(0, mostNamed);
    const [only] = first;
    const undoes = undoable && undoable.kind !== "removed" && all === read;
    return (
      <>
        {first.map((each) => (
          <p key={`${each.file.name} ${each.file.hash}`}>
            {briefWords(each, language)} {first.length > 1 ? report(each) : null}
          </p>
        ))}
        {all.length > first.length ? <p>{words.moreFiles(all.length - first.length)}</p> : null}
        <p class="guest-acts">
          {only && first.length === 1 ? report(only) : null}
          {undoes ? undo(latest, words.undo) : null}
          {last ? closing(latest) : null}
        </p>
      </>
    );
  }

  function report(of: GuestOutcomeShown) {
    if (of.report.findings.length === 0 && of.problems.length === 0) return null;
    return (
      <button type="button" class="quiet" onClick={() => actions.show({ kind: "report", outcome: of })}>
        {of.report.dropped > 0 ? words.whatWasLeftOut : words.whatWasFound}
      </button>
    );
  }

  function removal(of: NonNullable<typeof undoable>) {
    return (
      <>
        <p>{words.removed(of.title)}</p>
        <p class="guest-acts">
          {undo(of, words.bringBack)}
          {closing(of)}
        </p>
      </>
    );
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

  function closing(of: object) {
    return (
      <button type="button" class="quiet" onClick={() => close(of)}>
        {words.dismiss}
      </button>
    );
  }
}
