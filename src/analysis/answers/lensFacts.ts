import { type LensClass, type LensSettings, lensClasses } from "#model/answers.ts";
import { type Atlas, type Citation, type Confidence, isLandingOnMap, type Ref } from "#model/atlas.ts";
import type { LensDispute, LensFacts, LensGroup, LensThing } from "#model/lensAnswer.ts";
import type { LocalText } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { lensClass, sourceSupport } from "./sourceSupport.ts";
import { eachOnce, tieCitations } from "./tieCitations.ts";

/** Landings that the map does not draw, branching units among them, are not counted. */
export function lensFacts(atlas: Atlas, visible: VisibleAtlas, { by }: Pick<LensSettings, "by">): LensFacts {
  const things = thingsOf(atlas, visible, by);
  return {
    things,
    groups: groupsOf(atlas, things, by),
    actors: actorClasses(visible, things, by),
    alone: {
      origin: things.filter(({ support }) => support.origins.length === 1).length,
      document: things.filter(({ support }) => support.documents === 1).length,
      none: things.filter(({ support }) => support.documents === 0).length,
    },
    disputes: disputesOf(atlas, visible),
  };
}

function thingsOf(atlas: Atlas, visible: VisibleAtlas, by: LensSettings["by"]): LensThing[] {
  const cite = tieCitations(visible);
  const thing = (
    key: string,
    ref: Ref,
    group: string,
    names: readonly (LocalText | undefined)[],
    confidence: Confidence,
    citations: readonly Citation[],
  ): LensThing => {
    const support = sourceSupport(atlas, citations);
    return {
      key,
      ref,
      group,
      names: names.flatMap((name) => name ?? []),
      confidence,
      citations,
      support,
      class: lensClass(by, { confidence, support }, visible.day),
    };
  };
  const place = (id: string) => atlas.landingById.get(id)?.name;
  const system = (id: string) => atlas.systemById.get(id)?.name;
  return [
    ...visible.ties.map((tie) =>
      thing(
        `tie:${tie.id}`,
        tie.instrument.ref,
        tie.family,
        // Because the instrument's name speaks of its hub already.
        [tie.instrument.name, tie.from.id === tie.instrument.hub ? undefined : tie.from.name, tie.to.name],
        tie.confidence,
        cite(tie),
      ),
    ),
    ...visible.segments.map((segment) =>
      thing(
        segment.ref,
        segment.ref,
        "_cables",
        [system(segment.system), place(segment.from), place(segment.to)],
        segment.confidence,
        segment.sources,
      ),
    ),
    ...visible.landings
      .filter(isLandingOnMap)
      .map((landing) =>
        thing(
          landing.ref,
          landing.ref,
          "_landings",
          [system(landing.system), landing.name],
          landing.confidence,
          landing.sources,
        ),
      ),
    ...visible.cities.flatMap((city) =>
      city.confidence === null
        ? []
        : [
            thing(
              city.ref,
              city.ref,
              "_cities",
              [city.name],
              city.confidence,
              eachOnce(city.memberships.flatMap((membership) => membership.sources)),
            ),
          ],
    ),
  ];
}

function groupsOf(atlas: Atlas, things: readonly LensThing[], by: LensSettings["by"]): LensGroup[] {
  const ids = ["_all", ...atlas.families.map((family) => family.id), "_cables", "_landings", "_cities"];
  return ids.flatMap((id): LensGroup[] => {
    const some = id === "_all" ? things : things.filter((thing) => thing.group === id);
    if (some.length === 0) return [];
    const classes = lensClasses[by].map((each) => ({ id: each, things: some.filter((thing) => thing.class === each) }));
    return [{ id, classes, total: some.length }];
  });
}

function actorClasses(
  visible: VisibleAtlas,
  things: readonly LensThing[],
  by: LensSettings["by"],
): ReadonlyMap<Ref, LensClass> {
  const order: readonly LensClass[] = lensClasses[by];
  const classOf = new Map(things.map((thing) => [thing.key, thing.class]));
  const best = new Map<Ref, LensClass>();
  for (const tie of visible.ties) {
    const found = classOf.get(`tie:${tie.id}`);
    if (!found) continue;
    for (const { ref } of [tie.from, tie.to]) {
      const before = best.get(ref);
      if (!before || order.indexOf(found) < order.indexOf(before)) best.set(ref, found);
    }
  }
  return best;
}

function disputesOf(atlas: Atlas, visible: VisibleAtlas): LensDispute[] {
  const instruments = new Set(visible.instruments.map(({ instrument }) => instrument.id));
  const systems = new Set(visible.segments.map((segment) => segment.system));
  const events = new Set(visible.events.map((event) => event.id));
  const cities = new Set(visible.cities.map((city) => city.id));
  const of = (
    {
      ref,
      disagreements = [],
    }: { readonly ref: Ref; readonly disagreements?: Atlas["actors"][number]["disagreements"] | undefined },
    name: LocalText,
    seen: boolean,
  ) => disagreements.map((disagreement) => ({ ref, name, disagreement, visible: seen }));
  const all = [
    ...atlas.instruments.flatMap((instrument) => of(instrument, instrument.name, instruments.has(instrument.id))),
    ...atlas.systems.flatMap((system) => of(system, system.name, systems.has(system.id))),
    ...atlas.actors.flatMap((actor) =>
      of(actor, actor.name, cities.has(actor.id) || (visible.factsByActor.get(actor.id)?.ties.length ?? 0) > 0),
    ),
    ...atlas.events.flatMap((event) => of(event, event.title, events.has(event.id))),
  ];
  return [...all.filter((each) => each.visible), ...all.filter((each) => !each.visible)];
}
