// The data files of what is visible, and the sources of it or of a story.
import { csvText } from "#encoding/csvText.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { guestSetOf } from "#model/guest/guestSetOf.ts";
import { openAnswer } from "#state/answers/openAnswer.ts";
import type { AtlasState } from "#state/contract.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { sentenceOf } from "#state/sentences.ts";
import { tableState } from "#state/tableState.ts";
import type { Workroom } from "#takeaway/contract.ts";
import type { DataFacts } from "#takeaway/data/dataFacts.ts";
import { guestRight, rightsOf, shownSets } from "#takeaway/data/guestRights.ts";
import { citedSources, shownSources } from "#takeaway/data/shownSources.ts";
import { withFacts } from "#takeaway/data/withFacts.ts";
import { answerLines } from "#views/answers/answerCsv.ts";
import { answersWords } from "#views/answers/answersWords.ts";
import { completeTable, plainLines } from "#views/table/tableExport.ts";
import { chosenColumns, columnsOf, foundRows, sortedRows, wordedTable } from "#views/table/tableScene.ts";
import type { MadeFile } from "./madeFile.ts";
import type { Order } from "./order.ts";

const types = {
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
  gexf: "application/gexf+xml",
  bibtex: "application/x-bibtex;charset=utf-8",
  csl: "application/vnd.citationstyles.csl+json",
} as const;

/** null = nothing is shown that could be in the file. */
export async function makeData(order: Order, room: Workroom): Promise<MadeFile | null> {
  const state = createAtlasState(room.atlas, order.pose);
  return order.choice.form === "sources" ? sourcesFile(order, state) : dataFile(order, state);
}

function factsOf(order: Order, state: AtlasState): DataFacts {
  const { manifest } = state.atlas;
  const words = wordsOf(order.language);
  // Of an open answer the sources alone are the answer's own; the other files hold all that is shown.
  const said = order.choice.form === "sources" ? openAnswer(state).sentence.value : "";
  const { main } = order.pose;
  return {
    atlas: words.text(manifest.title),
    title: order.story ? order.title : `${words.text(manifest.title)}. ${words.text(manifest.subtitle)}`,
    description: order.story ? "" : said || sentenceOf(state, main === "answers" ? "map" : main).value,
    language: order.language,
    asOf: manifest.asOf,
    day: state.visible.value.day,
    licence: manifest.licence,
    rights: rightsOf(state.atlas, shownSets(state.visible.value, order.pose.layers), manifest.licence, order.language),
    link: order.link,
  };
}

async function dataFile(order: Order, state: AtlasState): Promise<MadeFile | null> {
  const { atlas } = state;
  const visible = state.visible.value;
  const kind = order.choice.data;
  const csv = (content: string | null): MadeFile | null => (content === null ? null : { content, type: types.csv });
  if (kind === "rows") return csv(rowsCsv(state, factsOf(order, state)));
  if (kind === "table") return csv(shownTable(state, factsOf(order, state)));
  if (kind === "geojson") {
    const { geoJsonOf } = await import("#takeaway/data/geoJsonOf.ts");
    return { content: geoJsonOf(atlas, visible, order.pose.layers, factsOf(order, state)), type: types.geojson };
  }
  if (visible.ties.length === 0) return null;
  if (kind === "gexf") {
    const { gexfOf } = await import("#takeaway/data/gexfOf.ts");
    return { content: gexfOf(atlas, visible, factsOf(order, state)), type: types.gexf };
  }
  const [{ tiesCsv }, { actorsCsv }] = await Promise.all([
    import("#takeaway/data/tiesCsv.ts"),
    import("#takeaway/data/actorsCsv.ts"),
  ]);
  return csv((kind === "ties" ? tiesCsv : actorsCsv)(atlas, visible, factsOf(order, state)));
}

function rowsCsv(state: AtlasState, facts: DataFacts): string | null {
  const rows = openAnswer(state).rows.value;
  if (!rows || rows.rows.length === 0) return null;
  const { atlas } = state;
  const own = rows.rows.map(({ sources }) =>
    rightsOf(
      atlas,
      new Set(sources.flatMap(({ source }) => atlas.sourceById.get(source)?.guest ?? [])),
      facts.licence,
      facts.language,
    ),
  );
  return csvText(withFacts(answerLines(rows, answersWords[facts.language].sources, atlas.sourceById), facts, own));
}

function shownTable(state: AtlasState, facts: DataFacts): string | null {
  const language = state.language.value;
  const { rows: kind, columns, sort, text } = state.pose.value.table;
  const all = columnsOf(kind, state.atlas);
  const table = wordedTable(
    kind,
    tableState(state).rowsOf[kind].value,
    chosenColumns(kind, columns, all),
    language,
    all,
  );
  const rows = sortedRows(kind, foundRows(table.rows, text), sort, language, all);
  if (rows.length === 0) return null;
  const own = rows.map(({ row }) => guestRight(state.atlas, guestSetOf(state.atlas, row.ref), language));
  const complete = completeTable({ kind, columns: table.columns, all, rows }, language);
  return csvText(withFacts(plainLines(complete, true, language), facts, own));
}

async function sourcesFile(order: Order, state: AtlasState): Promise<MadeFile | null> {
  const { atlas } = state;
  const rows = openAnswer(state).rows.value?.rows ?? [];
  const sources = order.story
    ? citedSources(
        atlas,
        order.story.scenes.flatMap((scene) => scene.sources),
      )
    : rows.length > 0
      ? citedSources(
          atlas,
          rows.flatMap((row) => row.sources),
        )
      : shownSources(atlas, state.visible.value, order.pose.layers);
  if (sources.length === 0) return null;
  const facts = factsOf(order, state);
  if (order.choice.sources === "csl") {
    const { cslJsonOf } = await import("#takeaway/data/cslJsonOf.ts");
    return { content: cslJsonOf(sources, facts), type: types.csl };
  }
  const { bibtexOf } = await import("#takeaway/data/bibtexOf.ts");
  return { content: bibtexOf(sources, facts), type: types.bibtex };
}
