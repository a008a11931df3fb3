// A large set as a file: what was read, not what is drawn. Written in parts, so that it never stands in memory as one text.
import type { Feature, Geometry } from "geojson";
import { csvText } from "#encoding/csvText.ts";
import type { GuestEnd } from "#model/guest/guestSet.ts";
import { breather } from "./breathe.ts";
import { geometryOf } from "./geometryOf.ts";
import { propertiesOf } from "./vastRows.ts";
import type { VastRow, VastStore } from "./vastStore.ts";

/** Characters before a part is closed. */
const partLength = 1 << 20;

const endName = (end: GuestEnd): string => (end.actor === null ? end.name : end.actor);

function featureOf(row: VastRow): Feature<Geometry | null> {
  // A dictionary without a prototype: "__proto__" is a key like any other.
  const properties: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of propertiesOf(row)) properties[name] = value;
  if (row.kind === "tie") {
    const { from, to } = row.tie;
    const [a, b] = [from, to].map((end) => (end.actor === null ? end.at : null));
    const geometry = a && b ? { type: "LineString" as const, coordinates: [[...a], [...b]] } : null;
    if (!Object.hasOwn(properties, "from")) properties["from"] = endName(from);
    if (!Object.hasOwn(properties, "to")) properties["to"] = endName(to);
    return { type: "Feature", geometry, properties };
  }
  const { id, shapes } = row.feature;
  return { type: "Feature", ...(id === null ? {} : { id }), geometry: geometryOf(shapes), properties };
}

/** Values as the file had them; of points the place in columns of its own, other shapes are left to GeoJSON. */
function cellsOf(row: VastRow, columns: readonly string[]): (string | number | null)[] {
  const values = new Map(propertiesOf(row));
  const own = columns.map((name) => values.get(name) ?? null);
  if (row.kind === "tie") return [row.tie.row, endName(row.tie.from), endName(row.tie.to), ...own];
  const [only, more] = row.feature.shapes;
  const at = only?.type === "point" && !more ? only.at : [null, null];
  return [row.feature.row, ...at, ...own];
}

export async function saveVast(store: VastStore, format: "geojson" | "csv", signal: AbortSignal): Promise<Blob> {
  const pause = breather(signal);
  const parts: Blob[] = [];
  let part: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (part.length > 0) parts.push(new Blob(part));
    part = [];
    length = 0;
  };
  const write = (text: string): void => {
    part.push(text);
    length += text.length;
    if (length > partLength) flush();
  };
  if (format === "geojson") {
    write('{"type":"FeatureCollection","features":[');
    for (let index = 0; index < store.rows; index++) {
      await pause();
      write(`${index > 0 ? ",\n" : "\n"}${JSON.stringify(featureOf(store.row(index)))}`);
    }
    write("\n]}\n");
  } else {
    let features = false;
    for (let index = 0; index < store.rows && !features; index++) features = !store.isTie(index);
    const place = features ? ["lon", "lat"] : ["from", "to"];
    write(csvText([["row", ...place, ...store.columns]]));
    for (let index = 0; index < store.rows; index++) {
      await pause();
      // The mark of byte order stands once, before the header.
      write(csvText([cellsOf(store.row(index), store.columns)]).slice(1));
    }
  }
  flush();
  return new Blob(parts, { type: format === "geojson" ? "application/geo+json" : "text/csv;charset=utf-8" });
}
