import { useState } from "preact/hooks";
import type { GuestActions, GuestOutcomeShown } from "#app/guest/guestContract.ts";
import { isTable } from "#app/guest/isTable.ts";
import type { Finding } from "#model/guest/guestReport.ts";
import type { Language } from "#model/text.ts";
import { saveFile } from "#widgets/saveFile.ts";
import { FindingItem } from "./FindingItem.tsx";
import { ProblemList } from "./ProblemList.tsx";
import { ReportFixes } from "./ReportFixes.tsx";
import { reportWords } from "./reportWords.ts";

interface Props {
  readonly outcome: GuestOutcomeShown;
  readonly actions: GuestActions;
  readonly language: Language;
}

const order: readonly Finding["effect"][] = ["refused", "dropped", "changed", "told"];

/** What became of a file: kept, left out, changed; why; and what one press can mend. */
export function ReportPart({ outcome, actions, language }: Props) {
  const words = reportWords[language];
  const { report, problems, set, file } = outcome;
  const [failed, setFailed] = useState(false);
  const refused = report.outcome === "reject";
  const findings = report.findings.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
  const save = () => {
    setFailed(false);
    actions.reportCsv(outcome).then(
      (text) => saveFile(words.fileName(file.name.split("/").at(-1) ?? ""), "text/csv;charset=utf-8", text),
      () => setFailed(true),
    );
  };
  return (
    <div class="guest-report">
      {file.url ? <p class="guest-says guest-url">{file.url}</p> : null}
      <p class="guest-outcome" role={refused ? "alert" : "status"}>
        {problems.length > 0 ? words.atlasRefused(problems.length) : words.outcome(report)}
      </p>
      {problems.length > 0 ? <ProblemList problems={problems} language={language} /> : null}
      <ol class="guest-findings">
        {findings.map((finding) => (
          <FindingItem
            key={`${finding.code} ${finding.effect} ${finding.message.en}`}
            finding={finding}
            language={language}
            table={isTable(file.format)}
          >
            <ReportFixes finding={finding} outcome={outcome} actions={actions} language={language} />
          </FindingItem>
        ))}
      </ol>
      <p class="guest-acts guest-foot">
        {set === null ? (
          <button type="button" class="primary" onClick={() => actions.show({ kind: "add" })}>
            {words.add}
          </button>
        ) : (
          <button
            type="button"
            class="primary"
            onClick={() => {
              actions.show({ kind: "none" });
              actions.lookAt(set);
            }}
          >
            {words.lookAt}
          </button>
        )}
        {findings.length > 0 || problems.length > 0 ? (
          <button type="button" class="quiet" onClick={save}>
            {words.save}
          </button>
        ) : null}
      </p>
      <p class="guest-wrong" role="alert">
        {failed ? words.notSaved : null}
      </p>
    </div>
  );
}
