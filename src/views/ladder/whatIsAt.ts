// What a cell of the grid stands for: the things it points at and what is said of it.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Atlas, Ref } from "#model/atlas.ts";
import type { Language } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";
import type { LadderScene, SceneRow } from "./ladderScene.ts";
import { ladderWords } from "./ladderWords.ts";
import { tieLine } from "./tieLine.ts";

export type AtCell =
  | { readonly is: "heading"; readonly column: string }
  | { readonly is: "actor"; readonly row: SceneRow }
  | { readonly is: "depth"; readonly row: SceneRow }
  | { readonly is: "cell"; readonly row: SceneRow; readonly column: string; readonly ties: readonly Tie[] };

/** `row` and `column` as the cells of the table bear them. */
export function whatIsAt(scene: LadderScene, row: string, column: string): AtCell | null {
  if (row === "head") return { is: "heading", column };
  const found = scene.sections.flatMap((section) => section.rows).find((each) => each.ref === row);
  if (!found) return null;
  if (column === "name") return { is: "actor", row: found };
  if (column === "depth") return { is: "depth", row: found };
  const ties = found.cells.find((cell) => cell.column === column)?.ties ?? [];
  return { is: "cell", row: found, column, ties };
}

/** Refs, or "tie:<id>". */
export function pointedAt(scene: LadderScene, at: AtCell): readonly string[] {
  switch (at.is) {
    case "actor":
    case "depth":
      return [at.row.ref satisfies Ref];
    case "cell":
      return at.ties.map((tie) => `tie:${tie.id}`);
    case "heading": {
      const rows = scene.sections.flatMap((section) => section.rows);
      const cells = rows.flatMap((row) => row.cells.filter((cell) => cell.column === at.column && cell.kind === "own"));
      return [...new Set(cells.flatMap((cell) => cell.ties.map((tie) => `tie:${tie.id}`)))];
    }
  }
}

const mostLines = 6;

/** The first line names it; none where the table already says all there is. */
export function saidOf(
  scene: LadderScene,
  at: AtCell,
  statusNames: Atlas["statusNames"],
  language: Language,
): readonly string[] {
  const words = ladderWords[language];
  const column = scene.columns.find(({ id }) => "column" in at && id === at.column);
  if (at.is === "heading")
    return column ? [column.name, words.partners(column.partners), column.sorted ? words.unsort : words.putFirst] : [];
  if (at.is === "actor") return [at.row.depthLabel];
  if (at.is === "depth")
    return at.row.depth > 0 ? [at.row.depthLabel, words.comparePeers(at.row.name)] : [at.row.depthLabel];
  const cell = at.row.cells.find((each) => each.column === at.column);
  if (!cell || (cell.kind === "none" && cell.lacked === null)) return [];
  const lines = at.ties.map((tie) => {
    const { name, standing } = tieLine(tie, statusNames, wordsOf(language));
    return `${name} · ${standing}`;
  });
  const more = lines.length > mostLines ? [words.more(lines.length - mostLines + 1)] : [];
  return [
    cell.kind === "own" ? `${at.row.name} · ${column?.name ?? ""}` : cell.label,
    ...lines.slice(0, more.length > 0 ? mostLines - 1 : mostLines),
    ...more,
  ];
}
