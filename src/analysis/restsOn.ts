// Everything that rests on a source, and what of it rests on that source alone.
import type { Atlas, Citation, Ref } from "#model/atlas.ts";
import { type RestGroup, type RestItem, type RestKind, restKinds } from "#model/card.ts";
import type { LocalText } from "#model/text.ts";

export function restsOn(atlas: Atlas, id: string): RestGroup[] {
  const source = atlas.sourceById.get(id);
  const ids = new Set([id, ...(source?.aliases ?? [])]);
  const found = new Map<RestKind, RestItem[]>(restKinds.map((kind) => [kind, []]));
  const weigh = (kind: RestKind, ref: Ref, name: LocalText, citations: readonly Citation[], detail?: LocalText) => {
    const own = citations.filter((citation) => ids.has(citation.source));
    if (own.length === 0) return;
    found.get(kind)?.push({
      ref,
      name,
      detail: detail ?? null,
      locators: [...new Set(own.map(({ locator }) => locator))].filter(Boolean),
      alone: own.length === citations.length,
    });
  };
  const disagreements = (ref: Ref, name: LocalText, list: Atlas["actors"][number]["disagreements"]) => {
    for (const { about, claims } of list)
      weigh(
        "disagreements",
        ref,
        name,
        claims.flatMap((claim) => claim.sources),
        about,
      );
  };

  for (const part of atlas.participations) {
    const instrument = atlas.instrumentById.get(part.instrument);
    const actor = atlas.actorById.get(part.actor);
    if (!instrument || !actor) continue;
    if (part.standing) weigh("memberships", actor.ref, actor.name, part.sources, instrument.name);
    else weigh("participations", instrument.ref, instrument.name, part.sources, actor.name);
  }
  for (const instrument of atlas.instruments) {
    for (const state of instrument.states)
      weigh("states", instrument.ref, instrument.name, state.sources, atlas.statusNames.get(state.status));
    disagreements(instrument.ref, instrument.name, instrument.disagreements);
  }
  for (const system of atlas.systems) {
    weigh("systems", system.ref, system.name, system.sources);
    disagreements(system.ref, system.name, system.disagreements ?? []);
  }
  for (const segment of atlas.segments) {
    const from = atlas.landingById.get(segment.from)?.name;
    const to = atlas.landingById.get(segment.to)?.name;
    const name = atlas.systemById.get(segment.system)?.name ?? { en: segment.system, it: segment.system };
    const ends = { en: `${from?.en ?? ""} – ${to?.en ?? ""}`, it: `${from?.it ?? ""} – ${to?.it ?? ""}` };
    weigh("segments", segment.ref, name, segment.sources, ends);
  }
  for (const landing of atlas.landings)
    weigh("landings", landing.ref, landing.name, landing.sources, atlas.systemById.get(landing.system)?.name);
  for (const event of atlas.events) {
    weigh("events", event.ref, event.title, event.sources);
    disagreements(event.ref, event.title, event.disagreements ?? []);
  }
  for (const actor of atlas.actors) {
    weigh("actors", actor.ref, actor.name, actor.sources);
    disagreements(actor.ref, actor.name, actor.disagreements);
  }
  for (const feature of atlas.features) weigh("features", feature.ref, feature.name, feature.sources);
  for (const { instrument, sources } of atlas.manifest.coverage ?? []) {
    const known = atlas.instrumentById.get(instrument);
    if (known) weigh("coverage", known.ref, known.name, sources);
  }
  return restKinds.flatMap((kind) => {
    const items = found.get(kind) ?? [];
    return items.length > 0 ? [{ kind, items }] : [];
  });
}
