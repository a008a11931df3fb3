// The accessible twin of the picture: everything visible as rows, beside the map or alone.
import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";
import { guestFiles, guestLicence } from "#encoding/guestLicence.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { guestColumns } from "#model/guest/guestColumns.ts";
import { guestSetOf } from "#model/guest/guestSetOf.ts";
import type { LayerId } from "#model/pose.ts";
import { type TableKind, tableKinds } from "#model/viewSettings.ts";
import type { AtlasState } from "#state/contract.ts";
import { tableFound } from "#state/tableFound.ts";
import { tableState } from "#state/tableState.ts";
import { CopyButton } from "#widgets/CopyButton.tsx";
import { TableBar } from "./TableBar.tsx";
import { TableColumnsMenu } from "./TableColumnsMenu.tsx";
import { TableGrid } from "./TableGrid.tsx";
import { TableNote } from "./TableNote.tsx";
import { TableSaveMenu } from "./TableSaveMenu.tsx";
import { clipboardTexts, type MetadataContext, plainLines, type ShownTable } from "./tableExport.ts";
import { chosenColumns, columnsOf, foundRows, type SceneRow, sortedRows, wordedTable } from "./tableScene.ts";
import { type TableWords, tableWords } from "./tableWords.ts";
import "./table.css";

const layersOf: Readonly<Record<TableKind, readonly LayerId[]>> = {
  ties: ["ties"],
  actors: ["cities", "institutions", "blocs"],
  instruments: ["ties"],
  cables: ["cables"],
  landings: ["landings"],
  events: ["events"],
  features: ["guests"],
  sources: [],
};

export function TableView({ state }: { readonly state: AtlasState }) {
  const derived = tableState(state);
  const id = useId();
  const copied = useSignal(0);
  const settings = useComputed(() => state.pose.value.table);
  const chosen = useComputed(() => settings.value.columns);
  const sort = useComputed(() => settings.value.sort);
  const text = useComputed(() => settings.value.text);
  const all = useComputed(() => columnsOf(derived.kind.value, state.atlas));
  const columns = useComputed(() => chosenColumns(derived.kind.value, chosen.value, all.value));
  const table = useComputed(() =>
    wordedTable(
      derived.kind.value,
      derived.rowsOf[derived.kind.value].value,
      columns.value,
      state.language.value,
      all.value,
    ),
  );
  const found = useComputed(() => foundRows(table.value.rows, text.value));
  // The sentence above the view says how many rows have the text.
  useSignalEffect(() => tableFound(state).tell(found.value.length));
  useEffect(() => () => tableFound(state).tell(null), [state]);
  const rows = useComputed(() =>
    sortedRows(table.value.kind, found.value, sort.value, state.language.value, all.value),
  );

  // On the main stage the sentence above says it.
  const announce = useComputed(() => state.pose.value.main !== "table").value;
  const { kind } = table.value;
  const language = state.language.value;
  const [words, general] = [tableWords[language], wordsOf(language)];
  const panelId = `${id}-rows`;
  const counts = Object.fromEntries(
    tableKinds.map((each) => [each, general.number(derived.rowsOf[each].value.length)]),
  ) as Record<TableKind, string>;
  const shown = (): ShownTable => ({ kind, columns: table.value.columns, all: all.value, rows: rows.value });
  const context = (): MetadataContext => ({
    day: state.visible.value.day,
    title: general.text(state.atlas.manifest.title),
    licence: licenceOf(state, rows.value),
    link: window.location.href,
  });
  const lines = () => clipboardTexts(plainLines(shown(), false, language));
  const total = table.value.rows.length;
  // Who has brought nothing is offered no rows of it.
  const kinds = tableKinds.filter((each) => each !== "features" || state.atlas.guests.length > 0 || kind === each);
  const notes = kind === "features" ? guestNotes(state, words) : [];
  const off = layersOf[kind].filter((layer) => !state.pose.value.layers[layer].on);
  return (
    <div class="table-view">
      <TableBar
        words={words}
        kind={kind}
        kinds={kinds}
        counts={counts}
        text={settings.value.text}
        found={rows.value.length === total ? "" : words.rows(general.number(rows.value.length), general.number(total))}
        announce={announce}
        panelId={panelId}
        // Because the columns of one kind of rows mean nothing in another.
        onKind={(next) => state.actions.setTable({ rows: next, sort: null, columns: null })}
        onText={(next) => state.actions.setTable({ text: next })}
      >
        <TableColumnsMenu
          kind={kind}
          columns={table.value.columns}
          all={all.value}
          words={words}
          language={language}
          onColumns={(next) => state.actions.setTable({ columns: next })}
        />
        <CopyButton
          label={words.copy}
          copiedLabel={words.copied}
          refusedLabel={words.refused}
          text={() => lines().plain}
          html={() => lines().html}
        />
        <TableSaveMenu words={words} language={language} shown={shown} context={context} />
      </TableBar>
      {notes.map((note) => (
        <p key={note} class="table-note">
          {note}
        </p>
      ))}
      {off.length > 0 ? <TableNote state={state} layers={off} /> : null}
      <p id={`${id}-keys`} class="hidden">
        {words.howTo}
      </p>
      <p class="hidden" role="status">
        {copied.value > 0 ? words.copied : ""}
      </p>
      <div class="table-panel" id={panelId} role="tabpanel" aria-labelledby={`${panelId}-${kind}`}>
        {rows.value.length > 0 ? (
          <TableGrid
            state={state}
            table={table.value}
            rows={rows.value}
            howToId={`${id}-keys`}
            onCopied={() => copied.value++}
          />
        ) : (
          <p class="table-empty">
            {total > 0 ? words.nothingFound(settings.value.text.trim()) : words.nothing}{" "}
            {total > 0 ? (
              <button type="button" class="link" onClick={() => state.actions.setTable({ text: "" })}>
                {words.clearText}
              </button>
            ) : (
              <button type="button" class="link" onClick={() => state.actions.clearFilter()}>
                {words.clearFilter}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

/** What the rows of readers' data leave out. */
function guestNotes({ atlas, language }: AtlasState, words: TableWords): string[] {
  const { number } = wordsOf(language.value);
  const { rest } = guestColumns(atlas.features);
  const large = atlas.guests.filter(({ tiles }) => tiles !== null);
  return [
    ...(rest > 0 ? [words.moreProperties(number(rest))] : []),
    ...(large.length > 0 ? [words.ownTable(wordsOf(language.value).list(large.map(({ title }) => title)))] : []),
  ];
}

/** Of the rows shown: what a reader brought is not the atlas's to license. */
function licenceOf({ atlas, language }: AtlasState, rows: readonly SceneRow[]): string {
  const files = guestFiles(atlas.guests, new Set(rows.flatMap(({ row }) => guestSetOf(atlas, row.ref) ?? [])));
  return [atlas.manifest.licence, ...(files.length > 0 ? [guestLicence(files, language.value)] : [])].join("; ");
}
