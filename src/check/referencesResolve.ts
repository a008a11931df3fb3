import { citationLists, type RecordKind, recordsByKind, type Spot } from "./records.ts";
import type { DataSet, Rule } from "./rule.ts";

interface Reference extends Spot {
  readonly kind: RecordKind;
  readonly id: string;
}

export const referencesResolve: Rule = {
  name: "every id that is mentioned exists",
  *find(data) {
    const ids = new Map<RecordKind, Set<string>>();
    const likely = new Map<string, string>();
    for (const [kind, records] of recordsByKind(data)) {
      ids.set(kind, new Set(records.map((record) => record.id)));
      for (const { id, aliases } of records)
        for (const name of [id, ...aliases]) likely.set(`${kind} ${name.toLowerCase()}`, id);
    }
    for (const { kind, id, file, path } of references(data)) {
      if (ids.get(kind)?.has(id)) continue;
      const meant = likely.get(`${kind} ${id.toLowerCase()}`);
      yield {
        file,
        path,
        message: `no ${kind} has the id "${id}"`,
        remedy: meant ? `write "${meant}"` : `add the ${kind}, or correct the id`,
      };
    }
  },
};

function* references(data: DataSet): Generator<Reference> {
  for (const { file, path, citations } of citationLists(data)) {
    for (const [index, { source }] of citations.entries())
      yield { kind: "source", id: source, file, path: [...path, index, "source"] };
  }
  yield* fromManifest(data);
  yield* fromActors(data);
  yield* fromInstruments(data);
  yield* fromCables(data);
  for (const [index, { properties }] of data["events.geojson"].features.entries()) {
    const spot = (key: string): Spot => ({ file: "events.geojson", path: ["features", index, "properties", key] });
    if (properties.city) yield { kind: "actor", id: properties.city, ...spot("city") };
    if (properties.instrument) yield { kind: "instrument", id: properties.instrument, ...spot("instrument") };
  }
}

function* fromManifest(data: DataSet): Generator<Reference> {
  const { hub, coverage = [] } = data["atlas.json"];
  yield { kind: "actor", id: hub, file: "atlas.json", path: ["hub"] };
  for (const [index, { instrument }] of coverage.entries()) {
    yield { kind: "instrument", id: instrument, file: "atlas.json", path: ["coverage", index, "instrument"] };
  }
}

function* fromActors(data: DataSet): Generator<Reference> {
  for (const [index, { properties }] of data["countries.geojson"].features.entries()) {
    yield {
      kind: "region",
      id: properties.region,
      file: "countries.geojson",
      path: ["features", index, "properties", "region"],
    };
  }
  for (const [index, { region }] of data["actors.json"].actors.entries()) {
    if (region !== undefined)
      yield { kind: "region", id: region, file: "actors.json", path: ["actors", index, "region"] };
  }
  for (const [index, { properties }] of data["cities.geojson"].features.entries()) {
    if (properties.region !== undefined)
      yield {
        kind: "region",
        id: properties.region,
        file: "cities.geojson",
        path: ["features", index, "properties", "region"],
      };
    for (const [nth, { instrument }] of properties.memberships.entries()) {
      yield {
        kind: "instrument",
        id: instrument,
        file: "cities.geojson",
        path: ["features", index, "properties", "memberships", nth, "instrument"],
      };
    }
  }
}

function* fromInstruments(data: DataSet): Generator<Reference> {
  for (const [index, instrument] of data["instruments.json"].instruments.entries()) {
    const spot = (...keys: (string | number)[]): Spot => ({
      file: "instruments.json",
      path: ["instruments", index, ...keys],
    });
    yield { kind: "family", id: instrument.family, ...spot("family") };
    yield { kind: "instrument type", id: instrument.type, ...spot("type") };
    if (instrument.hub !== null) yield { kind: "actor", id: instrument.hub, ...spot("hub") };
    for (const [nth, id] of instrument.themes.entries()) yield { kind: "theme", id, ...spot("themes", nth) };
    for (const [nth, id] of (instrument.systems ?? []).entries())
      yield { kind: "cable system", id, ...spot("systems", nth) };
    for (const [nth, id] of (instrument.events ?? []).entries()) yield { kind: "event", id, ...spot("events", nth) };
    for (const [nth, { status }] of instrument.states.entries())
      yield { kind: "status", id: status, ...spot("states", nth, "status") };
  }
  for (const [index, { instrument, actor, role, status }] of data["participations.json"].participations.entries()) {
    const spot = (key: string): Spot => ({ file: "participations.json", path: ["participations", index, key] });
    yield { kind: "instrument", id: instrument, ...spot("instrument") };
    yield { kind: "actor", id: actor, ...spot("actor") };
    yield { kind: "role", id: role, ...spot("role") };
    yield { kind: "status", id: status, ...spot("status") };
  }
}

function* fromCables(data: DataSet): Generator<Reference> {
  for (const [index, { instruments }] of data["systems.json"].systems.entries()) {
    for (const [nth, id] of instruments.entries())
      yield { kind: "instrument", id, file: "systems.json", path: ["systems", index, "instruments", nth] };
  }
  for (const [index, { properties }] of data["cables.geojson"].features.entries()) {
    const spot = (...keys: (string | number)[]): Spot => ({
      file: "cables.geojson",
      path: ["features", index, "properties", ...keys],
    });
    yield { kind: "cable system", id: properties.system, ...spot("system") };
    if (properties.kind === "segment") {
      yield { kind: "landing", id: properties.from, ...spot("from") };
      yield { kind: "landing", id: properties.to, ...spot("to") };
    } else {
      for (const [nth, id] of properties.segment.entries()) yield { kind: "segment", id, ...spot("segment", nth) };
    }
  }
}
