// What two actors are in together, and what only one of them is in.
import { ascending, descending } from "d3-array";
import type { Actor, Atlas, Instrument, Participation } from "#model/atlas.ts";
import type { SharedMemberships } from "#model/card.ts";
import type { Day } from "#model/dates.ts";
import { inOrder, partOn, tiePart } from "./tieRows.ts";
import { isGroupList } from "./visibleAtlas.ts";

interface Memberships {
  /** Instrument id to all of the actor's parts in it. */
  readonly instruments: ReadonlyMap<string, readonly Participation[]>;
  /** Blocs, forums and organisations whose lists name the actor. */
  readonly groups: ReadonlySet<string>;
}

/** A list of members makes its members members of a group; it is no instrument that two of them concluded. */
function membershipsOf(atlas: Atlas, actor: Actor): Memberships {
  const instruments = new Map<string, Participation[]>();
  const groups = new Set<string>();
  for (const part of atlas.participationsByActor.get(actor.id) ?? []) {
    const instrument = atlas.instrumentById.get(part.instrument);
    if (!instrument) continue;
    if (instrument.hub && isGroupList(instrument, part)) {
      if (instrument.hub !== actor.id) groups.add(instrument.hub);
    } else instruments.set(instrument.id, [...(instruments.get(instrument.id) ?? []), part]);
  }
  return { instruments, groups };
}

/** null when both are the same actor. Instruments in the order of the data. */
export function sharedMemberships(atlas: Atlas, a: Actor, b: Actor, day: Day): SharedMemberships | null {
  if (a === b) return null;
  const ofA = membershipsOf(atlas, a);
  const ofB = membershipsOf(atlas, b);
  const partIn = (instrument: Instrument, of: Memberships) => {
    const part = partOn(inOrder(of.instruments.get(instrument.id) ?? []), day);
    return part && tiePart(atlas, instrument, part);
  };
  const only = (one: Memberships, other: Memberships) =>
    atlas.instruments.filter(({ id }) => one.instruments.has(id) && !other.instruments.has(id));
  const groups = (of: (id: string) => boolean) => atlas.actors.filter(({ id }) => of(id));
  return {
    a,
    b,
    instruments: atlas.instruments.flatMap((instrument) => {
      const partA = partIn(instrument, ofA);
      const partB = partIn(instrument, ofB);
      return partA && partB ? [{ instrument, a: partA, b: partB }] : [];
    }),
    groups: groups((id) => ofA.groups.has(id) && ofB.groups.has(id)),
    onlyA: only(ofA, ofB),
    onlyB: only(ofB, ofA),
    groupsOnlyA: groups((id) => id !== b.id && ofA.groups.has(id) && !ofB.groups.has(id)),
    groupsOnlyB: groups((id) => id !== a.id && ofB.groups.has(id) && !ofA.groups.has(id)),
    member: ofA.groups.has(b.id) ? "a" : ofB.groups.has(a.id) ? "b" : null,
  };
}

export interface Sharer {
  readonly actor: Actor;
  /** Instruments and groups in common. */
  readonly shared: number;
}

/** Everyone but the actor, those who share most first, then by name. */
export function sharersOf(atlas: Atlas, actor: Actor): Sharer[] {
  const own = membershipsOf(atlas, actor);
  const count = (of: Memberships) =>
    [...of.instruments.keys()].filter((id) => own.instruments.has(id)).length +
    [...of.groups].filter((id) => own.groups.has(id)).length;
  return atlas.actors
    .filter((other) => other !== actor)
    .map((other) => ({ actor: other, shared: count(membershipsOf(atlas, other)) }))
    .sort((x, y) => descending(x.shared, y.shared) || ascending(x.actor.name.en, y.actor.name.en));
}
