// What a choice or a hover lifts: the thing itself, what touches it, and how the rest stands back.
import type { Atlas, Ref } from "#model/atlas.ts";
import type { Emphasis, EmphasisMap, Tie, VisibleAtlas } from "#model/ties.ts";

const rank: Readonly<Record<Emphasis, number>> = { chosen: 3, near: 2, plain: 1, faded: 0 };

export function emphasise(
  atlas: Atlas,
  visible: VisibleAtlas,
  selection: Ref | null,
  pointed: readonly string[],
): EmphasisMap {
  const of = new Map<string, Emphasis>();
  const lift = (key: string, emphasis: Emphasis) => {
    const before = of.get(key);
    if (!before || rank[emphasis] > rank[before]) of.set(key, emphasis);
  };
  if (selection) liftAround(atlas, visible, selection, lift);
  const single = new Set(pointed.filter((key) => key.startsWith("tie:")));
  for (const key of pointed) if (!single.has(key)) liftAround(atlas, visible, key as Ref, lift);
  if (single.size > 0) for (const tie of visible.ties) if (single.has(`tie:${tie.id}`)) liftOne(tie, lift);
  return { of, rest: of.size > 0 ? "faded" : "plain" };
}

type Lift = (key: string, emphasis: Emphasis) => void;

function liftTie(tie: Tie, emphasis: Emphasis, lift: Lift): void {
  lift(`tie:${tie.id}`, emphasis);
  lift(tie.instrument.ref, emphasis === "chosen" ? "chosen" : "near");
  lift(tie.from.ref, "near");
  lift(tie.to.ref, "near");
}

/** One line of an instrument, and not the others. */
function liftOne(tie: Tie, lift: Lift): void {
  lift(`tie:${tie.id}`, "chosen");
  for (const ref of [tie.instrument.ref, tie.from.ref, tie.to.ref]) lift(ref, "near");
}

function liftAround(atlas: Atlas, visible: VisibleAtlas, ref: Ref, lift: Lift): void {
  lift(ref, "chosen");
  const at = ref.indexOf(":");
  const id = ref.slice(at + 1);
  switch (ref.slice(0, at)) {
    case "country":
    case "bloc":
    case "organisation":
    case "city":
      return liftActor(atlas, visible, id, lift);
    case "instrument":
      for (const tie of visible.ties) if (tie.instrument.id === id) liftTie(tie, "chosen", lift);
      for (const part of atlas.participationsByInstrument.get(id) ?? []) liftId(atlas, part.actor, lift);
      for (const system of atlas.instrumentById.get(id)?.systems ?? []) liftSystem(atlas, system, "near", lift);
      return;
    case "system":
      return liftSystem(atlas, id, "chosen", lift);
    case "segment":
      return liftSegment(atlas, id, lift);
    case "landing":
      return liftLanding(atlas, id, lift);
    case "event": {
      const event = atlas.eventById.get(id);
      if (event?.instrument)
        for (const tie of visible.ties) if (tie.instrument.id === event.instrument) liftTie(tie, "near", lift);
      if (event?.city) liftId(atlas, event.city, lift);
      if (event?.country) lift(`country:${event.country}`, "near");
      return;
    }
    case "source":
      return liftSource(atlas, visible, id, lift);
    case "feature": {
      const actor = atlas.featureById.get(id)?.actor;
      if (actor) liftId(atlas, actor, lift);
      return;
    }
    case "theme":
      for (const tie of visible.ties) if (tie.instrument.themes.includes(id)) liftTie(tie, "near", lift);
  }
}

function liftId(atlas: Atlas, actor: string, lift: Lift): void {
  const found = atlas.actorById.get(actor);
  if (found) lift(found.ref, "near");
}

function liftActor(atlas: Atlas, visible: VisibleAtlas, id: string, lift: Lift): void {
  const actor = atlas.actorById.get(id);
  if (!actor) return;
  for (const tie of visible.ties) if (tie.from === actor || tie.to === actor) liftTie(tie, "near", lift);
  for (const member of actor.members) liftId(atlas, member, lift);
  for (const feature of visible.features) if (feature.actor === id) lift(feature.ref, "near");
  if (actor.kind !== "country") {
    if (actor.kind === "city" && actor.iso3) lift(`country:${actor.iso3}`, "near");
    return;
  }
  for (const city of visible.cities) if (city.iso3 === actor.iso3) lift(city.ref, "near");
  for (const landing of atlas.landings) {
    if (landing.country !== actor.iso3) continue;
    lift(landing.ref, "near");
    for (const segment of landing.segment) lift(`segment:${segment}`, "near");
  }
}

function liftSystem(atlas: Atlas, id: string, emphasis: Emphasis, lift: Lift): void {
  lift(`system:${id}`, emphasis);
  for (const segment of atlas.segments) if (segment.system === id) lift(segment.ref, emphasis);
  for (const landing of atlas.landings) {
    if (landing.system !== id) continue;
    lift(landing.ref, "near");
    if (landing.country) lift(`country:${landing.country}`, "near");
  }
}

function liftSegment(atlas: Atlas, id: string, lift: Lift): void {
  const segment = atlas.segmentById.get(id);
  if (!segment) return;
  lift(`system:${segment.system}`, "near");
  for (const other of atlas.segments) if (other.system === segment.system) lift(other.ref, "near");
  for (const end of [segment.from, segment.to]) {
    const landing = atlas.landingById.get(end);
    if (!landing) continue;
    lift(landing.ref, "near");
    if (landing.country) lift(`country:${landing.country}`, "near");
  }
}

function liftLanding(atlas: Atlas, id: string, lift: Lift): void {
  const landing = atlas.landingById.get(id);
  if (!landing) return;
  lift(`system:${landing.system}`, "near");
  for (const segment of atlas.segments)
    if (segment.from === id || segment.to === id || landing.segment.includes(segment.id)) lift(segment.ref, "near");
  if (landing.country) lift(`country:${landing.country}`, "near");
}

function liftSource(atlas: Atlas, visible: VisibleAtlas, id: string, lift: Lift): void {
  const cites = (citations: readonly { readonly source: string }[]) =>
    citations.some((citation) => citation.source === id);
  for (const tie of visible.ties) if (cites(tie.participation.sources)) liftTie(tie, "near", lift);
  for (const segment of atlas.segments) if (cites(segment.sources)) lift(segment.ref, "near");
  for (const landing of atlas.landings) if (cites(landing.sources)) lift(landing.ref, "near");
  for (const event of atlas.events) if (cites(event.sources)) lift(event.ref, "near");
  for (const actor of atlas.actors) if (cites(actor.sources)) lift(actor.ref, "near");
  for (const feature of visible.features) if (cites(feature.sources)) lift(feature.ref, "near");
}
