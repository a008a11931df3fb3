import { addWords } from "#app/guest/add/addWords.ts";
import type { GuestDesk } from "#app/guest/guestContract.ts";
import { tilesShown } from "#app/guest/tiles/openTileDoor.ts";
import { shownWords } from "#app/guest/tiles/shownWords.ts";
import type { Language } from "#model/text.ts";
import "./setTools.css";

export interface SetToolsProps {
  readonly desk: GuestDesk;
  readonly set: string;
  readonly language: Language;
}

/** Beside a set's row of the legend: look at it, what was left out, its rows, take it away. */
export function SetTools({ desk, set: id, language }: SetToolsProps) {
  const words = addWords[language];
  const { actions } = desk;
  const set = desk.sets.value.find((each) => each.id === id);
  if (!set) return null;
  const outcome = desk.outcomes.value.findLast((each) => each.set === id);
  const out = set.report.dropped;
  const report = out > 0 ? words.leftOut(out) : words.report;
  const tools = [
    [words.lookAt, () => actions.lookAt(id)] as const,
    ...(outcome && outcome.report.findings.length > 0
      ? [[report, () => actions.show({ kind: "report", outcome })] as const]
      : []),
    ...(set.tiles?.of === "rows" ? [[words.rows, () => actions.show({ kind: "rows", set: id })] as const] : []),
    [words.remove, () => actions.remove(id)] as const,
  ];
  const word = shownWords(set, tilesShown.value, language);
  return (
    <p class="guest-set-tools">
      {word ? <span class="guest-set-shown">{word}</span> : null}
      {tools.map(([label, act]) => (
        <button
          key={label}
          type="button"
          class="link"
          data-mark={label === report && out > 0 ? "" : undefined}
          aria-label={words.of(label, set.title)}
          onClick={act}
        >
          {label}
        </button>
      ))}
    </p>
  );
}
