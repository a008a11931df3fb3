import { useState } from "preact/hooks";
import type { GuestDesk, GuestOutcomeShown } from "#app/guest/guestContract.ts";
import { isTable } from "#app/guest/isTable.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { FindingPlace } from "#model/guest/guestReport.ts";
import { type Language, textIn } from "#model/text.ts";
import { reportWords } from "./reportWords.ts";

interface Props {
  readonly desk: GuestDesk;
  readonly language: Language;
}

/** What became of the last file, said once and there to be read until it is closed; the report is one press away. */
export function GuestNotice({ desk, language }: Props) {
  const words = reportWords[language];
  const last = desk.outcomes.value.at(-1) ?? null;
  const [closed, setClosed] = useState<GuestOutcomeShown | null>(null);
  const dialog = desk.dialog.value;
  const open = last !== null && closed !== last && dialog.kind === "none" && desk.task.value.kind === "none";
  const refused = last?.report.outcome === "reject";
  const close = () => setClosed(last);
  const body = open ? (
    <>
      <p>
        {words.brief(last.file.name, last.report)}
        {firstWords(last)}
      </p>
      <p class="guest-acts">
        {last.report.findings.length > 0 || last.problems.length > 0 ? (
          <button type="button" class="quiet" onClick={() => desk.actions.show({ kind: "report", outcome: last })}>
            {last.report.dropped > 0 ? words.whatWasLeftOut : words.whatWasFound}
          </button>
        ) : null}
        {desk.undoable.value && !refused ? (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              close();
              desk.actions.undo();
            }}
          >
            {words.undo}
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={close}>
          {words.dismiss}
        </button>
      </p>
    </>
  ) : null;
  // Both regions stay in the page while empty, or what comes first would not be said.
  return (
    <div class="guest-notice" data-open={open ? "" : undefined}>
      <div role="alert">{refused ? body : null}</div>
      <div role="status">{refused ? null : body}</div>
    </div>
  );

  /** "(first: row 4, row 9)", or of a refusal why. */
  function firstWords({ report, file }: GuestOutcomeShown): string {
    if (report.outcome === "reject") {
      const why = report.findings.find(({ effect }) => effect === "refused");
      return why ? ` ${textIn(why.message, language)} ${textIn(why.remedy, language)}` : "";
    }
    const places = report.findings.flatMap(({ effect, places: each }) => (effect === "dropped" ? each : []));
    const rows = places.flatMap(({ row }: FindingPlace) => (row === null ? [] : [row]));
    const few = [...new Set(rows)].toSorted((a, b) => a - b).slice(0, 3);
    if (few.length === 0) return report.dropped > 0 ? "." : "";
    const { list, number } = wordsOf(language);
    return ` (${words.first(list(few.map((row) => words.row(number(row), isTable(file.format)))))}).`;
  }
}
