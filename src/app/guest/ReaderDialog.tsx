import { useLayoutEffect } from "preact/hooks";
import type { ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import { AddPart } from "./add/AddPart.tsx";
import { addWords } from "./add/addWords.ts";
import { GuestDialogFrame } from "./GuestDialogFrame.tsx";
import type { GuestDesk, GuestDialog } from "./guestContract.ts";
import { ReportPart } from "./report/ReportPart.tsx";
import { reportWords } from "./report/reportWords.ts";
import { RowsPart } from "./rows/RowsPart.tsx";
import { rowsWords } from "./rows/rowsWords.ts";

interface Props {
  readonly desk: GuestDesk;
  readonly language: Language;
  readonly theme: ThemeName;
}

/** What the reader opened: what is there, a report, rows. */
export function ReaderDialog({ desk, language, theme }: Props) {
  const dialog = desk.dialog.value;
  const busy = desk.task.value.kind !== "none";
  // What was brought from here leads to the map; where something is asked first, that stands alone.
  useLayoutEffect(() => {
    if (busy && desk.dialog.peek().kind !== "none") desk.actions.show({ kind: "none" });
  }, [busy]);
  const set = dialog.kind === "rows" ? desk.sets.value.find(({ id }) => id === dialog.set) : undefined;
  const open = dialog.kind !== "none" && (dialog.kind !== "rows" || set !== undefined);
  return (
    <GuestDialogFrame
      open={open}
      what={open ? dialog.kind : null}
      wide={dialog.kind === "add" || dialog.kind === "rows"}
      title={titleOf(dialog)}
      closeLabel={addWords[language].close}
      onClose={() => desk.actions.show({ kind: "none" })}
    >
      {dialog.kind === "add" ? <AddPart desk={desk} language={language} theme={theme} /> : null}
      {dialog.kind === "report" ? (
        <ReportPart outcome={dialog.outcome} actions={desk.actions} language={language} />
      ) : null}
      {set ? <RowsPart key={set.id} set={set} actions={desk.actions} language={language} /> : null}
    </GuestDialogFrame>
  );

  function titleOf(now: GuestDialog): string {
    if (now.kind === "add") return addWords[language].title;
    if (now.kind === "report") return reportWords[language].title(now.outcome.file.name);
    return set ? rowsWords[language].title(set.title) : "";
  }
}
