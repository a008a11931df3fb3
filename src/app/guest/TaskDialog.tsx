import { useEffect, useState } from "preact/hooks";
import type { Language } from "#model/text.ts";
import { AtlasBrought } from "./ask/AtlasBrought.tsx";
import { askWords } from "./ask/askWords.ts";
import { ConsentPart } from "./ask/ConsentPart.tsx";
import { ProgressPart } from "./ask/ProgressPart.tsx";
import { WantedPart } from "./ask/WantedPart.tsx";
import { GuestDialogFrame } from "./GuestDialogFrame.tsx";
import type { GuestDesk, GuestTask } from "./guestContract.ts";
import { MappingPart } from "./mapping/MappingPart.tsx";
import { mappingWords } from "./mapping/mappingWords.ts";

interface Props {
  readonly desk: GuestDesk;
  readonly language: Language;
}

/** What is read sooner than this shows no bar: it would only flash. */
const patience = 300;

/** What the desk does or asks. Whoever closes it says no, and loses nothing. */
export function TaskDialog({ desk, language }: Props) {
  const task = desk.task.value;
  const late = useLate(task.kind === "reading");
  const open = task.kind !== "none" && (task.kind !== "reading" || late);
  return (
    <GuestDialogFrame
      open={open}
      what={open ? task.kind : null}
      wide={task.kind === "mapping"}
      title={titleOf(task, language)}
      closeLabel={task.kind === "reading" ? askWords[language].cancel : askWords[language].close}
      onClose={desk.actions.cancel}
    >
      {open ? partOf(task) : null}
    </GuestDialogFrame>
  );

  function partOf(now: GuestTask) {
    const props = { actions: desk.actions, language };
    if (now.kind === "reading") return <ProgressPart task={now} language={language} />;
    if (now.kind === "mapping") return <MappingPart key={now.file.hash} task={now} {...props} />;
    if (now.kind === "consent") return <ConsentPart task={now} {...props} />;
    if (now.kind === "wanted") return <WantedPart task={now} {...props} />;
    return now.kind === "atlas" ? <AtlasBrought task={now} {...props} /> : null;
  }
}

function titleOf(task: GuestTask, language: Language): string {
  const words = askWords[language];
  if (task.kind === "reading") return words.reading(task.name);
  if (task.kind === "mapping") return mappingWords[language].title(task.file.name);
  if (task.kind === "consent") return words.consentTitle;
  if (task.kind === "wanted") return words.wantedTitle;
  return task.kind === "atlas" ? words.atlasTitle : "";
}

/** Whether it has lasted long enough to be worth a word. */
function useLate(going: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!going) return setLate(false);
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, [going]);
  return late && going;
}
