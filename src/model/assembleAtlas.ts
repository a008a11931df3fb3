// The files of data/, known to be right, as one atlas.
import type {
  Atlas,
  CableSegment,
  CableSystem,
  EventRecord,
  Instrument,
  Landing,
  Participation,
  Position,
} from "./atlas.ts";
import { indexedAtlas } from "./indexedAtlas.ts";
import { makeActors } from "./makeActors.ts";
import type { DataValues } from "./schema/files.ts";

const line = (geometry: { type: string; coordinates: unknown }): readonly (readonly Position[])[] =>
  geometry.type === "LineString" ? [geometry.coordinates as Position[]] : (geometry.coordinates as Position[][]);

/** References are not looked up here: what leads nowhere is parseAtlas's to find. */
export function assembleAtlas(files: DataValues): Atlas {
  const families = files["families.json"].families;
  const typeNames = new Map(families.flatMap((family) => family.types.map((type) => [type.id, type.name] as const)));
  const instruments = files["instruments.json"].instruments.map(
    (raw): Instrument => ({
      ...raw,
      kind: "instrument",
      ref: `instrument:${raw.id}`,
      aliases: raw.aliases ?? [],
      typeName: typeNames.get(raw.type) ?? { en: raw.type, it: raw.type },
      systems: raw.systems ?? [],
      events: raw.events ?? [],
      note: raw.note ?? null,
      disagreements: raw.disagreements ?? [],
    }),
  );
  const cities = files["cities.geojson"].features;
  const cityParts = cities.flatMap((city) =>
    city.properties.memberships.flatMap((membership): Participation[] => [
      {
        instrument: membership.instrument,
        actor: city.id,
        role: membership.roles[0]?.id ?? "member",
        status: "active",
        date: membership.since,
        documented: membership.documented,
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
  return indexedAtlas({
    manifest: files["atlas.json"],
    regions: files["regions.json"].regions,
    themes,
    families,
    naming: files["naming.json"],
    sources,
    roleNames: roleNames(files),
    statusNames: new Map(files["families.json"].statuses.map((status) => [status.id, status.name])),
    actors,
    alliances: [...new Set(cities.flatMap((city) => city.properties.memberships.map(({ alliance }) => alliance)))],
    instruments,
    participations,
    systems,
    segments,
    landings,
    events,
    seas: files["seas.geojson"].features,
    guests: [],
    features: [],
  });
}

function roleNames(files: DataValues): Atlas["roleNames"] {
  const names = new Map(files["families.json"].roles.map((role) => [role.id, role.name]));
  for (const city of files["cities.geojson"].features)
    for (const membership of city.properties.memberships)
      for (const role of membership.roles) names.set(role.id, role.name);
  return names;
}
