// How much of the data the picture of a pose is drawn from: as little as will do.
import type { PictureDepth } from "#loading/pictureAtlas.ts";
import type { Pose } from "#model/pose.ts";

type Shown = Pick<Pose, "main" | "selection" | "answers" | "table">;
const read = ["view", "select", "answer", "reading", "rows", "columns", "find"] as const;
type Asked = Readonly<Partial<Record<(typeof read)[number], string | null>>>;

/** What else is in each; only the first two have the lines of maps. */
const within: Readonly<Record<PictureDepth, readonly PictureDepth[]>> = {
  atlas: [],
  cited: ["atlas"],
  told: [],
  records: ["told"],
  sources: [],
};

export function pictureDepth({ main, selection, answers, table }: Shown): PictureDepth {
  return depthFor({
    view: main,
    select: selection,
    answer: answers.tool,
    reading: answers.dates.reading,
    rows: table.rows,
    columns: table.columns?.join(),
    find: table.text,
  });
}

/** The same before there is an atlas to read the address with. It may guess too little: an id may turn out to be a source's. */
export function guessedDepth(search: string): PictureDepth {
  const query = new URLSearchParams(search);
  return depthFor(Object.fromEntries(read.map((name) => [name, query.get(name)])));
}

export const isEnough = (have: PictureDepth, need: PictureDepth): boolean =>
  have === need || within[have].includes(need);

/** Tables whose usual columns hold names, words of the atlas's own and numbers, and no text of a record. */
const withoutProse: ReadonlySet<string> = new Set(["ties", "actors", "instruments"]);

function depthFor({ view, select, answer, reading, rows, columns, find }: Asked): PictureDepth {
  if (view === "table" && rows === "sources") return "sources";
  if (view === "table") return withoutProse.has(rows || "ties") && !columns && !find ? "cited" : "records";
  if (view === "answers" && (answer === "dates" || answer === "lens" || answer === "promises")) return "told";
  // What rests on a source is lifted; what was known when follows from the dates of sources.
  if (select?.startsWith("source:")) return "cited";
  if (answer === "dates" && reading === "known") return "cited";
  // These weigh sources.
  return answer === "lens" || answer === "promises" ? "cited" : "atlas";
}
