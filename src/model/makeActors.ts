// Countries, cities, blocs and organisations of three files as one list of actors.
import type { Actor, Participation } from "./atlas.ts";
import type { DataValues } from "./schema/files.ts";

export function makeActors(files: DataValues, participations: readonly Participation[]): Actor[] {
  const none = {
    memberships: [],
    confidence: null,
    members: [],
    speaksForMembers: false,
    notSpokenFor: [],
    relation: null,
    disagreements: [],
    sources: [],
    note: null,
    acronym: null,
    fullName: null,
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
      region: properties.region ?? regionOf.get(properties.country) ?? null,
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
  const unreached = new Set(
    files["countries.geojson"].features.flatMap(({ id, properties }) =>
      properties.tiesThroughBlocs === false ? id : [],
    ),
  );
  const suspendedFrom = new Map<string, Set<string>>();
  for (const { instrument, actor, status } of participations) {
    if (status !== "suspended") continue;
    const hub = instruments.find(({ id }) => id === instrument)?.hub ?? "";
    suspendedFrom.set(hub, (suspendedFrom.get(hub) ?? new Set()).add(actor));
  }
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
      acronym: raw.acronym ?? null,
      fullName: raw.fullName ?? null,
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
      notSpokenFor: spokenFor.filter((id) => unreached.has(id) || suspendedFrom.get(raw.id)?.has(id)),
      relation: raw.relation ?? null,
    };
  });
  return [...countries, ...cities, ...others];
}
