// The matrix as a table that the keys can walk. What changes with every hover is painted onto it afterwards, not rendered anew.
import { useLayoutEffect, useRef } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Language } from "#model/text.ts";
import { LadderHead } from "./LadderHead.tsx";
import type { LadderScene, SceneCell, SceneRow, SceneSection } from "./ladderScene.ts";
import { ladderWords } from "./ladderWords.ts";
import { Rung } from "./Rung.tsx";
import "./ladderTable.css";

interface Props {
  readonly scene: LadderScene;
  readonly language: Language;
}

export function LadderTable({ scene, language }: Props) {
  const { frame } = scene;
  const count = scene.columns.length + 2;
  const table = useRef<HTMLTableElement>(null);
  // Bands stay below the headings, however large the theme's letters make those.
  useLayoutEffect(() => {
    const high = table.current?.tHead?.offsetHeight ?? 0;
    if (high > 0) table.current?.style.setProperty("--ladder-head", `${high}px`);
  });
  return (
    <table
      ref={table}
      class="ladder-table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid made of a table keeps its headings, rows and cells
      role="grid"
      aria-label={scene.title}
      aria-colcount={count}
      data-heads={frame.across ? "across" : "up"}
      data-roomy={frame.roomy ? "" : undefined}
      style={{
        inlineSize: `${frame.nameWidth + frame.depthWidth + frame.cellWidth * scene.columns.length}px`,
        "--ladder-text": `${frame.textHeight}px`,
        "--ladder-row": `${frame.rowHeight}px`,
        "--ladder-rung": `${scene.rung.width}px`,
        "--ladder-name": `${frame.nameWidth}px`,
        "--ladder-depth": `${frame.depthWidth}px`,
      }}
    >
      <colgroup>
        <col style={{ inlineSize: `${frame.nameWidth}px` }} />
        {scene.columns.map(({ id }) => (
          <col key={id} style={{ inlineSize: `${frame.cellWidth}px` }} />
        ))}
        <col style={{ inlineSize: `${frame.depthWidth}px` }} />
      </colgroup>
      <LadderHead scene={scene} language={language} />
      {scene.sections.map((section) => (
        <tbody key={section.id} data-section={section.id}>
          {section.heading === null ? null : <Band section={section} scene={scene} language={language} />}
          {section.rows.map((row) => (
            <Row key={row.id} row={row} scene={scene} language={language} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Band({ section, scene, language }: Props & { readonly section: SceneSection }) {
  const words = ladderWords[language];
  const peers = scene.peers !== null;
  return (
    <tr class="ladder-band">
      <th scope="rowgroup">
        <span class="ladder-band-name">{section.heading}</span>{" "}
        <span class="ladder-number">{wordsOf(language).number(section.size)}</span>
      </th>
      {scene.columns.map((column, at) => {
        const having = section.having[at] ?? 0;
        const said = peers ? words.peersHave(having, section.size) : words.partners(having);
        return (
          <td key={column.id} aria-label={`${section.heading}, ${column.name}: ${said}`}>
            {having > 0 ? having : null}
          </td>
        );
      })}
      <td class="ladder-end" />
    </tr>
  );
}

function Row({ row, scene, language }: Props & { readonly row: SceneRow }) {
  const words = ladderWords[language];
  return (
    <tr data-row={row.ref} class={row.depth === 0 ? "is-through" : undefined}>
      <th scope="row" data-col="name" tabIndex={-1}>
        <span class="ladder-name">{row.name}</span>
      </th>
      {row.cells.map((cell) => (
        <Cell key={cell.column} cell={cell} scene={scene} />
      ))}
      <td
        class="ladder-end"
        data-col="depth"
        // With a button in it the cell is named by that.
        aria-label={row.depth > 0 ? undefined : row.depthLabel}
        tabIndex={row.depth > 0 ? undefined : -1}
      >
        {row.depth > 0 ? (
          <button type="button" tabIndex={-1} aria-label={`${row.depthLabel}. ${words.comparePeers(row.name)}`}>
            <span class="ladder-peers-word" aria-hidden="true">
              {words.peersShort}
            </span>
            <span class="ladder-depth" style={{ background: row.depthFill ?? undefined }}>
              {row.depth}
            </span>
          </button>
        ) : (
          <span class="ladder-depth">0</span>
        )}
      </td>
    </tr>
  );
}

function Cell({ cell, scene }: { readonly cell: SceneCell; readonly scene: LadderScene }) {
  return (
    <td data-col={cell.column} data-kind={cell.kind} tabIndex={-1} aria-label={cell.label}>
      {cell.kind === "none" || cell.lacked !== null ? null : <Rung cell={cell} rung={scene.rung} unit={scene.unit} />}
      {cell.lacked === null ? null : (
        <span class="ladder-lacked" aria-hidden="true">
          {cell.lacked}
        </span>
      )}
    </td>
  );
}
