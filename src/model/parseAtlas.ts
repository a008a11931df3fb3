// From the files of data/ (already JSON values) to an Atlas in which every reference resolves, or to problems that say where and what to do.
import * as v from "valibot";
import type {
  Actor,
  Atlas,
  CableSegment,
  CableSystem,
  EventRecord,
  Instrument,
  Landing,
  Participation,
  Position,
} from "./atlas.ts";
import { nameIndex } from "./names.ts";
import type { Parsed, Problem } from "./problems.ts";
import { type DataFileName, dataFiles } from "./schema/files.ts";

/** What was read of each file: its value, or the reason why there is none. */
export type ReadFiles = Readonly<Record<DataFileName, unknown>>;

type Values = { readonly [K in DataFileName]: v.InferOutput<(typeof dataFiles)[K]> };

export function parseAtlas(files: ReadFiles): Parsed<Atlas> {
  const checked = checkShapes(files);
  if (!checked.ok) return checked;
  const values = checked.value;
  const problems: Problem[] = [];
  const atlas = assemble(values, problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: atlas, notes: [] };
}

function checkShapes(files: ReadFiles): Parsed<Values> {
  const problems: Problem[] = [];
  const values: Partial<Record<DataFileName, unknown>> = {};
  for (const file of Object.keys(dataFiles) as DataFileName[]) {
    const result = v.safeParse(dataFiles[file] as v.GenericSchema, files[file]);
    if (result.success) values[file] = result.output;
    else for (const issue of result.issues.slice(0, 20)) problems.push(problemOf(file, issue));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: values as Values, notes: [] };
}

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const what = issue.message.startsWith("must") ? `${issue.message}; it is ${issue.received}` : issue.message;
  return {
    file,
    path,
    message: what,
    remedy: `Correct this value; data/schema/${file}.schema.json describes what may stand here.`,
  };
}

const line = (geometry: { type: string; coordinates: unknown }): readonly (readonly Position[])[] =>
  geometry.type === "LineString" ? [geometry.coordinates as Position[]] : (geometry.coordinates as Position[][]);

function assemble(files: Values, problems: Problem[]): Atlas {
  const families = files["families.json"].families;
  const typeNames = new Map(families.flatMap((family) => family.types.map((type) => [type.id, type.name] as const)));
  const instruments = files["instruments.json"].instruments.map((raw, at): Instrument => {
    const typeName = typeNames.get(raw.type);
    if (!typeName)
      unknown(problems, "instruments.json", ["instruments", at, "type"], "type", raw.type, "families.json");
    return {
      ...raw,
      kind: "instrument",
      ref: `instrument:${raw.id}`,
      aliases: raw.aliases ?? [],
      typeName: typeName ?? { en: raw.type, it: raw.type },
      systems: raw.systems ?? [],
      events: raw.events ?? [],
      note: raw.note ?? null,
      disagreements: raw.disagreements ?? [],
    };
  });
  const cities = files["cities.geojson"].features;
  const cityParts = cities.flatMap((city) =>
    city.properties.memberships.flatMap((membership): Participation[] => [
      {
        instrument: membership.instrument,
        actor: city.id,
        role: membership.roles[0]?.id ?? "member",
        status: "active",
        date: membership.since,
        confidence: membership.confidence,
        sources: membership.sources,
        standing: membership.standing,
      },
    ]),
  );
  const participations: Participation[] = [
    ...files["participations.json"].participations.map((part) => ({ ...part, standing: null })),
    ...cityParts,
  ];
  const actors = makeActors(files, participations);
  const systems = files["systems.json"].systems.map(
    (system): CableSystem => ({ ...system, ref: `system:${system.id}` }),
  );
  const segments: CableSegment[] = [];
  const landings: Landing[] = [];
  for (const feature of files["cables.geojson"].features) {
    const { properties, geometry } = feature;
    if (properties.kind === "segment") {
      const ids = Array.isArray(properties.segment) ? properties.segment : [properties.segment];
      segments.push({
        ...properties,
        kind: "segment",
        ref: `segment:${feature.id}`,
        id: feature.id,
        aliases: ids.filter((id) => id !== feature.id),
        lines: geometry && geometry.type !== "Point" ? line(geometry) : [],
      });
    } else if (geometry?.type === "Point") {
      landings.push({
        ...properties,
        kind: "landing",
        ref: `landing:${feature.id}`,
        id: feature.id,
        at: geometry.coordinates,
      });
    }
  }
  const events = files["events.geojson"].features.map(
    (feature): EventRecord => ({
      ...feature.properties,
      kind: "event",
      ref: `event:${feature.id}`,
      id: feature.id,
      aliases: feature.properties.aliases ?? [],
      at: feature.geometry?.coordinates ?? null,
    }),
  );
  const sources = files["sources.json"].sources;
  const themes = files["themes.json"].themes;
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const atlas: Omit<Atlas, "names"> = {
    manifest: files["atlas.json"],
    regions: files["regions.json"].regions,
    themes,
    families,
    naming: files["naming.json"],
    sources,
    roleNames: roleNames(files),
    statusNames: new Map(files["families.json"].statuses.map((status) => [status.id, status.name])),
    actors,
    instruments,
    participations,
    systems,
    segments,
    landings,
    events,
    seas: files["seas.geojson"].features,
    actorById: byId(actors),
    instrumentById: byId(instruments),
    systemById: byId(systems),
    segmentById: byId(segments),
    landingById: byId(landings),
    eventById: byId(events),
    sourceById: byId(sources),
    familyById: byId(families),
    themeById: byId(themes),
    participationsByInstrument: group(participations, (part) => part.instrument),
    participationsByActor: group(participations, (part) => part.actor),
  };
  checkReferences(atlas, problems);
  return { ...atlas, names: nameIndex(atlas) };
}

function group<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const members = groups.get(keyOf(item));
    if (members) members.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function roleNames(files: Values): Atlas["roleNames"] {
  const names = new Map(files["families.json"].roles.map((role) => [role.id, role.name]));
  for (const city of files["cities.geojson"].features)
    for (const membership of city.properties.memberships)
      for (const role of membership.roles) names.set(role.id, role.name);
  return names;
}

function makeActors(files: Values, participations: readonly Participation[]): Actor[] {
  const none = {
    memberships: [],
    confidence: null,
    members: [],
    speaksForMembers: false,
    relation: null,
    disagreements: [],
    sources: [],
    note: null,
  } as const;
  const countries = files["countries.geojson"].features.map(
    ({ id, geometry, properties }): Actor => ({
      ...none,
      kind: "country",
      ref: `country:${id}`,
      id,
      aliases: [...(properties.aliases ?? []), properties.iso2],
      name: properties.name,
      region: properties.region,
      at: geometry.coordinates,
      nominal: properties.pointKind === "label",
      place: properties.pointOf,
      iso3: properties.iso3,
      note: properties.note ?? null,
      sources: properties.sources ?? [],
    }),
  );
  const regionOf = new Map(
    files["countries.geojson"].features.map(({ properties }) => [properties.iso3, properties.region]),
  );
  const cities = files["cities.geojson"].features.map(
    ({ id, geometry, properties }): Actor => ({
      ...none,
      kind: "city",
      ref: `city:${id}`,
      id,
      aliases: properties.aliases ?? [],
      name: properties.name,
      region: regionOf.get(properties.country) ?? null,
      at: geometry.coordinates,
      nominal: false,
      place: properties.name,
      iso3: properties.country,
      note: properties.note ?? null,
      sources: properties.sources,
      memberships: properties.memberships,
      confidence: properties.confidence,
    }),
  );
  const instruments = files["instruments.json"].instruments;
  const membersOf = (id: string, type: string): string[] => {
    const lists = new Set(
      instruments
        .filter((instrument) => instrument.type === type && instrument.hub === id)
        .map((instrument) => instrument.id),
    );
    return [
      ...new Set(
        participations
          .filter((part) => lists.has(part.instrument) && part.role === "member" && part.actor !== id)
          .map((part) => part.actor),
      ),
    ];
  };
  const others = files["actors.json"].actors.map((raw): Actor => {
    const kind = raw.kind === "organisation" ? "organisation" : "bloc";
    const spokenFor = membersOf(raw.id, kind === "bloc" ? "bloc_membership" : "regional_alliance");
    return {
      ...none,
      kind,
      ref: `${kind}:${raw.id}`,
      id: raw.id,
      aliases: raw.aliases ?? [],
      name: raw.name,
      region: raw.region ?? null,
      at: raw.seat?.at ?? raw.anchor ?? null,
      nominal: !raw.seat,
      place: raw.seat?.place ?? null,
      iso3: raw.country ?? null,
      note: raw.note ?? null,
      sources: raw.seat ? [...raw.sources, ...raw.seat.sources] : raw.sources,
      disagreements: raw.disagreements ?? [],
      members: spokenFor.length > 0 || kind === "organisation" ? spokenFor : membersOf(raw.id, "multilateral_forum"),
      speaksForMembers: spokenFor.length > 0,
      relation: raw.relation ?? null,
    };
  });
  return [...countries, ...cities, ...others];
}

function unknown(
  problems: Problem[],
  file: string,
  path: readonly (string | number)[],
  what: string,
  id: string,
  where: string,
): void {
  problems.push({ file, path, message: `unknown ${what} "${id}"`, remedy: `Add it to ${where}, or correct the id.` });
}

function checkReferences(atlas: Omit<Atlas, "names">, problems: Problem[]): void {
  atlas.instruments.forEach((instrument, at) => {
    const path = ["instruments", at];
    if (!atlas.familyById.has(instrument.family))
      unknown(problems, "instruments.json", [...path, "family"], "family", instrument.family, "families.json");
    if (instrument.hub && !atlas.actorById.has(instrument.hub))
      unknown(
        problems,
        "instruments.json",
        [...path, "hub"],
        "actor",
        instrument.hub,
        "actors.json, countries.geojson or cities.geojson",
      );
    for (const theme of instrument.themes)
      if (!atlas.themeById.has(theme))
        unknown(problems, "instruments.json", [...path, "themes"], "theme", theme, "themes.json");
  });
  atlas.participations.forEach((part, at) => {
    const file = part.standing ? "cities.geojson" : "participations.json";
    const path = part.standing ? [part.actor] : ["participations", at];
    if (!atlas.instrumentById.has(part.instrument))
      unknown(problems, file, [...path, "instrument"], "instrument", part.instrument, "instruments.json");
    if (!atlas.actorById.has(part.actor))
      unknown(
        problems,
        file,
        [...path, "actor"],
        "actor",
        part.actor,
        "actors.json, countries.geojson or cities.geojson",
      );
  });
  for (const item of [...atlas.segments, ...atlas.landings])
    if (!atlas.systemById.has(item.system))
      unknown(problems, "cables.geojson", [item.id, "system"], "system", item.system, "systems.json");
  for (const segment of atlas.segments)
    for (const end of [segment.from, segment.to])
      if (!atlas.landingById.has(end))
        unknown(problems, "cables.geojson", [segment.id], "landing or node", end, "cables.geojson");
  if (!atlas.actorById.has(atlas.manifest.hub))
    unknown(problems, "atlas.json", ["hub"], "actor", atlas.manifest.hub, "actors.json");
}
