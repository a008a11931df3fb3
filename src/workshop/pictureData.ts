// Packs the data for still pictures: one language, lines as small whole numbers, lists of records as tables, and for maps nothing that a map does not show.
import { lineKey, lineUnit, type PictureDepth, rankKey, textKey } from "#loading/pictureAtlas.ts";
import { tabled } from "#loading/tables.ts";
import type { Language, LocalText } from "#model/text.ts";
import { textIn } from "#model/text.ts";

/** Said of things, and not by a picture of them. */
const prose = [
  "note",
  "summary",
  "disagreements",
  "owners",
  "supplier",
  "capacity",
  "fibrePairs",
  "otherFunding",
  "seas",
  "organisers",
  "description",
  "policy",
  "precision",
  "standing",
  "ready",
  "locator",
  "url",
];
/** What is told of things there that are answered about; notes on places are for their cards. */
const withNotes: ReadonlySet<string> = new Set(["instruments.json", "systems.json"]);
/** The same of words alone; a list of that name is of ids. */
const words: ReadonlySet<string> = new Set(["themes", "text", "pointOf", "fullName", "relation"]);
/** What is left blank, so that the files keep their shape. */
const blanks: Readonly<Record<PictureDepth, ReadonlySet<string>>> = {
  atlas: new Set([...prose, "sources"]),
  cited: new Set(prose),
  told: new Set(prose.filter((key) => !["summary", "note", "disagreements"].includes(key))),
  records: new Set(),
  sources: new Set(prose),
};
const wordless: ReadonlySet<PictureDepth> = new Set(["atlas", "cited", "sources"]);
/** The others are for views without a map. */
const forMaps: ReadonlySet<PictureDepth> = new Set(["atlas", "cited"]);
const withoutNote: ReadonlySet<string> = new Set([...blanks.told, "note"]);
const ofSources: Readonly<Record<Exclude<PictureDepth, "atlas">, ReadonlySet<string>>> = {
  cited: blanks.cited,
  told: withoutNote,
  records: withoutNote,
  sources: blanks.records,
};
export const pictureDepths = Object.keys(blanks) as readonly PictureDepth[];
const forEditors: ReadonlySet<string> = new Set(["$schema"]);

/** `files`: each file of data/ by its name, as JSON values. */
export function pictureData(
  files: Readonly<Record<string, unknown>>,
  language: Language,
  depth: PictureDepth,
): Record<string, unknown> {
  const blankIn = (name: string) => (depth === "told" && !withNotes.has(name) ? withoutNote : blanks[depth]);
  const ranks = language === "en" ? none : ranksOf(files);
  const light = (name: string, whole: unknown): unknown => {
    const value = forMaps.has(depth) ? whole : endsOfLines(whole);
    if (name !== "sources.json")
      return packed(value, language, blankIn(name), ranks, wordless.has(depth) ? words : undefined);
    if (depth === "atlas") return namesOnly(value);
    const { sources } = value as { readonly sources: unknown };
    return { sources: packed(sources, language, ofSources[depth]) };
  };
  return Object.fromEntries(Object.entries(files).map(([name, value]) => [name, tabled(light(name, value))]));
}

const none: ReadonlyMap<string, string> = new Map();

/** English name to its place among all of them. Lists go by English names in every language, so that a view has one order. */
function ranksOf(files: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const names = new Set<string>();
  const add = (part: unknown, key: string): void => {
    if (typeof part !== "object" || part === null) return;
    if (isText(part)) {
      if (key === "name") names.add(part.en);
    } else for (const [name, each] of Object.entries(part)) add(each, name);
  };
  for (const name of ["countries.geojson", "cities.geojson", "actors.json", "instruments.json"]) add(files[name], "");
  const sorted = [...names].sort((a, b) => (a < b ? -1 : 1));
  return new Map(sorted.map((name, at) => [name, at.toString(36).padStart(3, "0")]));
}

/** An address may still name a source. */
function namesOnly(value: unknown): unknown {
  const { sources } = value as { readonly sources: readonly { readonly id: string; readonly aliases?: unknown }[] };
  return { sources: sources.map(({ id, aliases }) => ({ id, ...(aliases ? { aliases } : {}) })) };
}

export function packed(
  value: unknown,
  language: Language,
  blank: ReadonlySet<string> = new Set(),
  ranks: ReadonlyMap<string, string> = none,
  wordless: ReadonlySet<string> = new Set(),
): unknown {
  const inside = (part: unknown, key: string): unknown => {
    if (typeof part === "string") return blank.has(key) ? "" : part;
    if (typeof part !== "object" || part === null) return part;
    if (isText(part)) {
      const rank = key === "name" ? ranks.get(part.en) : undefined;
      return {
        [textKey]: blank.has(key) || wordless.has(key) ? "" : textIn(part, language),
        ...(rank ? { [rankKey]: rank } : {}),
      };
    }
    if (Array.isArray(part)) return blank.has(key) ? [] : (packedLine(part) ?? part.map((each) => inside(each, "")));
    return Object.fromEntries(
      Object.entries(part).flatMap(([name, each]) => (forEditors.has(name) ? [] : [[name, inside(each, name)]])),
    );
  };
  return inside(value, "");
}

const isText = (value: object): value is LocalText =>
  "en" in value && typeof value.en === "string" && "it" in value && typeof value.it === "string";

/** Of a line through several points, the first and the last. */
function endsOfLines(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, endsOfLines(part)]));
  const parts = value as readonly unknown[];
  return parts.length > 2 && packedLine(parts) ? [parts[0], parts.at(-1)] : parts.map(endsOfLines);
}

/** null for what is no line, or finer than the unit. */
function packedLine(points: readonly unknown[]): object | null {
  if (points.length < 2) return null;
  const steps: number[] = [];
  let [x, y, dx, dy] = [0, 0, 0, 0];
  for (const point of points) {
    if (!Array.isArray(point) || point.length !== 2) return null;
    const [lon, lat] = point as readonly unknown[];
    if (typeof lon !== "number" || typeof lat !== "number") return null;
    const [nextX, nextY] = [Math.round(lon * lineUnit), Math.round(lat * lineUnit)];
    if (nextX / lineUnit !== lon || nextY / lineUnit !== lat) return null;
    steps.push(nextX - x - dx, nextY - y - dy);
    [dx, dy, x, y] = [nextX - x, nextY - y, nextX, nextY];
  }
  return { [lineKey]: steps };
}
