import type { Language } from "#model/text.ts";
import { Dialog } from "#widgets/Dialog.tsx";
import { presentWords } from "./presentWords.ts";
import type { StageDesk } from "./stageDesk.ts";
import "./overview.css";

interface Props {
  readonly desk: StageDesk;
  readonly language: Language;
  readonly letters: boolean;
}

/** The keys, and what the presentation does of its own accord. */
export function KeyHelp({ desk, language, letters }: Props) {
  const words = presentWords[language];
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  return (
    <Dialog
      open={desk.over.value === "help"}
      class="present-help"
      title={words.help}
      closeLabel={words.close}
      onClose={() => {
        if (desk.over.peek() === "help") desk.over.value = "nothing";
      }}
    >
      <dl class="key-list">
        {words.helpList.map(([keys, does]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{words.helpRoam}</p>
      {still ? <p>{words.helpMotion}</p> : null}
      {letters ? null : <p>{words.helpLetters}</p>}
    </Dialog>
  );
}
