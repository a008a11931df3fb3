// Under which group each actor or instrument is counted. It depends on the atlas and not on the filter, so that filters only shrink.
import type { Actor, Atlas } from "#model/atlas.ts";
import type { GraphNode } from "#model/network.ts";
import type { LocalText } from "#model/text.ts";
import type { ChordGrouping } from "#model/viewSettings.ts";
import { isGroupList } from "./visibleAtlas.ts";

/** "others": a region of which some actors are counted under their bloc or as hubs; "hubs": the smaller hubs together. */
export type GroupKind = "region" | "others" | "bloc" | "hub" | "hubs" | "family" | "nowhere";

export interface GroupHead {
  readonly id: string;
  readonly kind: GroupKind;
  readonly name: LocalText | null;
  readonly actor: Actor | null;
  readonly family: string | null;
}

export interface GroupHeads {
  readonly headOf: (node: GraphNode) => GroupHead;
  /** Along the ring: regions in the data's order, each with its blocs or hubs before it; then what has no region, then families. */
  readonly order: (head: GroupHead) => number;
  /** Ids of actors that belong to more than one bloc. */
  readonly severalBlocs: ReadonlySet<string>;
}

/** Hubs that get a segment of their own; a ring of more could not be read. */
const mostHubs = 9;
const smallHubs: GroupHead = { id: "hubs", kind: "hubs", name: null, actor: null, family: null };
const nowhere: GroupHead = { id: "region:none", kind: "nowhere", name: null, actor: null, family: null };

export function groupHeads(atlas: Atlas, grouping: ChordGrouping): GroupHeads {
  const regions = new Map(
    atlas.regions.map((region): [string, GroupHead] => [
      region.id,
      { id: region.id, kind: "region", name: region.name, actor: null, family: null },
    ]),
  );
  const byRegion = (actor: Actor) => regions.get(actor.region ?? "") ?? nowhere;
  const { headOf, several } =
    grouping === "bloc"
      ? byBloc(atlas, byRegion)
      : { headOf: grouping === "hub" ? byHub(atlas, byRegion) : byRegion, several: new Set<string>() };

  const families = new Map(
    atlas.families.map((family): [string, GroupHead] => [
      family.id,
      { id: `family:${family.id}`, kind: "family", name: family.name, actor: null, family: family.id },
    ]),
  );
  const regionAt = new Map(atlas.regions.map((region, at) => [region.id, at]));
  const actorAt = new Map(atlas.actors.map((actor, at) => [actor, at]));
  const far = atlas.regions.length;
  const order = (head: GroupHead): number => {
    if (head.kind === "family") return far + 3 + atlas.families.findIndex((family) => family.id === head.family);
    if (head.kind === "hubs") return far + 1;
    if (head.actor)
      return (
        (regionAt.get(head.actor.region ?? "") ?? far) + (actorAt.get(head.actor) ?? 0) / (2 * atlas.actors.length)
      );
    return (regionAt.get(head.id) ?? far + 1) + 0.75;
  };
  return {
    headOf: ({ actor, instrument }) => (actor ? headOf(actor) : (families.get(instrument?.family ?? "") ?? nowhere)),
    order,
    severalBlocs: several,
  };
}

type HeadOf = (actor: Actor) => GroupHead;

const standsFor = (actor: Actor, kind: "bloc" | "hub"): GroupHead => ({
  id: actor.ref,
  kind,
  name: actor.name,
  actor,
  family: null,
});

/** A forum is no bloc: it does not speak for those who meet in it. A city goes with its country. */
function byBloc(atlas: Atlas, byRegion: HeadOf): { readonly headOf: HeadOf; readonly several: Set<string> } {
  const blocs = atlas.actors.filter((actor) => actor.speaksForMembers && actor.members.length > 0);
  const heads = new Map(blocs.map((bloc) => [bloc.id, standsFor(bloc, "bloc")]));
  const first = new Map<string, GroupHead>();
  const several = new Set<string>();
  for (const bloc of blocs) {
    for (const member of bloc.members) {
      if (first.has(member)) several.add(member);
      else first.set(member, heads.get(bloc.id) as GroupHead);
    }
  }
  const headOf: HeadOf = (actor) =>
    heads.get(actor.id) ??
    first.get(actor.id) ??
    (actor.kind === "city" && actor.iso3 ? first.get(actor.iso3) : undefined) ??
    byRegion(actor);
  return { headOf, several };
}

/** The hubs whose instruments have most parties, whatever is visible of them; the data's order where as many. A list of members is no tie. */
function byHub(atlas: Atlas, byRegion: HeadOf): HeadOf {
  const parts = new Map<string, number>();
  for (const instrument of atlas.instruments) {
    const { id, hub, partnersNamed } = instrument;
    if (!hub || !partnersNamed) continue;
    const others = (atlas.participationsByInstrument.get(id) ?? []).filter(
      (part) => part.actor !== hub && !isGroupList(instrument, part),
    );
    if (others.length > 0) parts.set(hub, (parts.get(hub) ?? 0) + others.length);
  }
  const ranked = atlas.actors
    .filter((actor) => parts.has(actor.id))
    .sort((a, b) => (parts.get(b.id) ?? 0) - (parts.get(a.id) ?? 0));
  const heads = new Map(
    ranked.map((actor, at) => [actor.id, at < mostHubs ? standsFor(actor, "hub") : smallHubs] as const),
  );
  return (actor) => heads.get(actor.id) ?? byRegion(actor);
}
