// One row. The links in its cells are not tab stops: F2 goes in.

import { useMemo } from "preact/hooks";
import { colourOf, dashOf } from "#encoding/ties.ts";
import type { Family, Ref } from "#model/atlas.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Emphasis } from "#model/ties.ts";
import { LineSample } from "#widgets/LineSample.tsx";
import type { SceneColumn, SceneRow } from "./tableScene.ts";
import { type CellPart, listMark } from "./tableText.ts";
import type { TableWords } from "./tableWords.ts";

export interface CellLook {
  readonly words: TableWords;
  readonly theme: ThemeName;
  readonly families: ReadonlyMap<string, Family>;
}

interface CellsProps {
  readonly scene: SceneRow;
  readonly columns: readonly SceneColumn[];
  readonly look: CellLook;
  /** Column of the cell that holds the grid's tab stop; null = it is in another row. */
  readonly active: string | null;
}

interface RowProps extends CellsProps {
  readonly at: number;
  readonly top: number;
  readonly emphasis: Emphasis;
  readonly chosen: boolean;
  readonly marked: boolean;
}

export function TableRowLine({ at, top, emphasis, chosen, marked, ...rest }: RowProps) {
  // Because every hover changes how rows stand out, and hardly ever what they hold.
  const cells = useMemo(() => <TableCells {...rest} />, [rest.scene, rest.columns, rest.look, rest.active]);
  return (
    <tr
      class={`table-row is-${emphasis}`}
      aria-rowindex={at + 2}
      aria-current={chosen ? "true" : undefined}
      aria-selected={marked}
      style={{ insetBlockStart: `${top}px` }}
    >
      {cells}
    </tr>
  );
}

function TableCells({ scene, columns, look, active }: CellsProps) {
  return columns.map((column, at) => {
    const cell = scene.cells[at];
    const text = cell?.text ?? "";
    const Cell = at === 0 ? "th" : "td";
    return (
      <Cell
        key={column.id}
        class={`table-cell is-${column.kind}`}
        scope={at === 0 ? "row" : undefined}
        aria-colindex={at + 1}
        data-column={column.id}
        tabIndex={column.id === active ? 0 : -1}
        title={text.length > 12 ? text : undefined}
        style={{ "--width": `${column.width}rem` }}
      >
        <div class="table-cell-text">
          {column.id === "family" && scene.row.line ? <Sample line={scene.row.line} look={look} /> : null}
          {text === "" ? (
            <Gap column={column} ofFile={scene.row.ref.startsWith("feature:")} words={look.words} />
          ) : (
            <Parts parts={cell?.parts ?? []} own={scene.row.ref} />
          )}
        </div>
      </Cell>
    );
  });
}

function Sample({ line, look }: { readonly line: NonNullable<SceneRow["row"]["line"]>; readonly look: CellLook }) {
  const family = look.families.get(line.family);
  return family ? <LineSample colour={colourOf(family, look.theme)} dash={dashOf(line.status)} length={24} /> : null;
}

interface GapProps {
  readonly column: SceneColumn;
  /** The row is a reader's: what is missing is so in the file, and not in the sources of the atlas. */
  readonly ofFile: boolean;
  readonly words: TableWords;
}

function Gap({ column, ofFile, words }: GapProps) {
  const why = ofFile ? words.notInFile : column.kind === "date" ? words.undated : words.notSaid;
  return (
    <span class="table-gap" title={why}>
      <span aria-hidden="true">–</span>
      <span class="hidden">{why}</span>
    </span>
  );
}

function Parts({ parts, own }: { readonly parts: readonly CellPart[]; readonly own: Ref }) {
  return parts.map((part, at) => (
    <>
      {at > 0 ? listMark : ""}
      <Part part={part} own={own} />
    </>
  ));
}

function Part({ part: { text, ref, url }, own }: { readonly part: CellPart; readonly own: Ref }) {
  if (url && /^https?:/i.test(url))
    return (
      <a class="table-link" href={url} target="_blank" rel="noopener noreferrer" tabIndex={-1}>
        {text}
      </a>
    );
  if (!ref || ref === own) return text;
  return (
    <button type="button" class="table-link" data-ref={ref} tabIndex={-1}>
      {text}
    </button>
  );
}
