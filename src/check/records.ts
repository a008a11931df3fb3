// The records of the data set that have an id, by kind, and the citations, each with the place it stands.
import type { DataFileName } from "#model/schema/files.ts";
import type { Citation } from "#model/schema/shared.ts";
import type { DataSet, Path } from "./rule.ts";
import { isRecord, walkFiles } from "./walk.ts";

export interface Spot {
  readonly file: DataFileName;
  readonly path: Path;
}

export interface IdRecord extends Spot {
  readonly id: string;
  readonly aliases: readonly string[];
}

export type RecordKind =
  | "source"
  | "region"
  | "theme"
  | "family"
  | "instrument type"
  | "role"
  | "status"
  | "actor"
  | "instrument"
  | "cable system"
  | "segment"
  | "landing"
  | "event"
  | "sea";

/** Countries, cities, blocs and organisations share one space of ids: a participation names any of them. */
export function recordsByKind(data: DataSet): ReadonlyMap<RecordKind, readonly IdRecord[]> {
  const cables = fromFeatures("cables.geojson", data["cables.geojson"].features);
  const kindOf = (record: IdRecord) => data["cables.geojson"].features[Number(record.path[1])]?.properties.kind;
  const { families, roles, statuses } = data["families.json"];
  return new Map<RecordKind, readonly IdRecord[]>([
    ["source", from("sources.json", ["sources"], data["sources.json"].sources)],
    ["region", from("regions.json", ["regions"], data["regions.json"].regions)],
    ["theme", from("themes.json", ["themes"], data["themes.json"].themes)],
    ["family", from("families.json", ["families"], families)],
    [
      "instrument type",
      families.flatMap((family, index) => from("families.json", ["families", index, "types"], family.types)),
    ],
    ["role", from("families.json", ["roles"], roles)],
    ["status", from("families.json", ["statuses"], statuses)],
    [
      "actor",
      [
        ...fromFeatures("countries.geojson", data["countries.geojson"].features),
        ...fromFeatures("cities.geojson", data["cities.geojson"].features),
        ...from("actors.json", ["actors"], data["actors.json"].actors),
      ],
    ],
    ["instrument", from("instruments.json", ["instruments"], data["instruments.json"].instruments)],
    ["cable system", from("systems.json", ["systems"], data["systems.json"].systems)],
    ["segment", cables.filter((record) => kindOf(record) === "segment")],
    ["landing", cables.filter((record) => kindOf(record) !== "segment")],
    ["event", fromFeatures("events.geojson", data["events.geojson"].features)],
    ["sea", fromFeatures("seas.geojson", data["seas.geojson"].features)],
  ]);
}

function from(
  file: DataFileName,
  path: Path,
  list: readonly { readonly id: string; readonly aliases?: readonly string[] | undefined }[],
): readonly IdRecord[] {
  return list.map(({ id, aliases }, index) => ({ file, path: [...path, index], id, aliases: aliases ?? [] }));
}

function fromFeatures(
  file: DataFileName,
  features: readonly { readonly id: string; readonly properties: object }[],
): readonly IdRecord[] {
  return features.map(({ id, properties }, index) => {
    const aliases =
      "aliases" in properties && Array.isArray(properties.aliases) ? (properties.aliases as readonly string[]) : [];
    return { file, path: ["features", index], id, aliases };
  });
}

/** Every list of citations in the data, wherever it stands: they are all called `sources`. */
export function* citationLists(data: DataSet): Generator<Spot & { readonly citations: readonly Citation[] }> {
  for (const { file, path, value } of walkFiles(data)) {
    if (path.at(-1) !== "sources" || path.length < 2 || !Array.isArray(value)) continue;
    if (value.every((item) => isRecord(item) && typeof item["source"] === "string"))
      yield { file, path, citations: value as readonly Citation[] };
  }
}

/** Participations, and city memberships, which are participations too. */
export function* partsTaken(data: DataSet): Generator<Spot & { readonly instrument: string; readonly actor: string }> {
  for (const [index, { instrument, actor }] of data["participations.json"].participations.entries()) {
    yield { file: "participations.json", path: ["participations", index], instrument, actor };
  }
  for (const [index, city] of data["cities.geojson"].features.entries()) {
    for (const [nth, { instrument }] of city.properties.memberships.entries()) {
      yield {
        file: "cities.geojson",
        path: ["features", index, "properties", "memberships", nth],
        instrument,
        actor: city.id,
      };
    }
  }
}
