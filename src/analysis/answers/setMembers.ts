// Who is in a set, each actor for itself, on what grounds.

import { isGroupList } from "#analysis/visibleAtlas.ts";
import type { SetKind } from "#model/answers.ts";
import { type Atlas, type Instrument, isLandingOnMap, type Landing, type Participation } from "#model/atlas.ts";
import { type Day, firstDay } from "#model/dates.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import { isMemberRole, memberLists } from "#model/memberLists.ts";
import type { Ground } from "#model/overlap.ts";
import type { Tie, VisibleAtlas } from "#model/ties.ts";

/** Actor id (for landings: ISO 3166-1 alpha-3 code, whether the atlas has that country or not) to grounds. */
export type RawSet = ReadonlyMap<string, readonly Ground[]>;

type Growing = Map<string, Ground[]>;

function add(set: Growing, actor: string, ground: Ground): void {
  const list = set.get(actor);
  if (list) list.push(ground);
  else set.set(actor, [ground]);
}

/** Ties are those of `visible`: at its day, under its filter. Lists of members stand at its day; landings at every day. */
export function setMembers(atlas: Atlas, visible: VisibleAtlas, kind: SetKind, id: string): RawSet {
  switch (kind) {
    case "partners":
      return partnersOf(visible, id);
    case "members": {
      const set: Growing = new Map();
      for (const list of memberLists(atlas, id))
        addListed(atlas, list, visible.day, set, (part) => isMemberRole(part.role) && part.actor !== id);
      return set;
    }
    case "landings":
      return landingCountries(atlas, id);
    case "theme":
      return parties(visible, (tie) => tie.instrument.themes.includes(id));
    case "family":
      return parties(visible, (tie) => tie.family === id);
    case "instrument": {
      const set = parties(visible, (tie) => tie.instrument.id === id);
      const instrument = atlas.instrumentById.get(id);
      if (instrument) addListed(atlas, instrument, visible.day, set, (part) => isGroupList(instrument, part));
      return set;
    }
  }
}

/** Lines to the members of a group are drawn while its list is chosen; who belongs to what must not hang on that. */
function ownTies(visible: VisibleAtlas): readonly Tie[] {
  return visible.ties.filter((tie) => !isGroupList(tie.instrument, tie.participation));
}

function partnersOf(visible: VisibleAtlas, hub: string): Growing {
  const set: Growing = new Map();
  for (const tie of ownTies(visible)) {
    if (tie.from.id === hub) add(set, tie.to.id, { kind: "tie", tie });
    else if (tie.to.id === hub) add(set, tie.from.id, { kind: "tie", tie });
  }
  return set;
}

function parties(visible: VisibleAtlas, where: (tie: Tie) => boolean): Growing {
  const set: Growing = new Map();
  for (const tie of ownTies(visible)) {
    if (!where(tie)) continue;
    add(set, tie.from.id, { kind: "tie", tie });
    add(set, tie.to.id, { kind: "tie", tie });
  }
  return set;
}

/** Of each actor the latest entry that had begun; an entry that the list does not date stands at every day. */
function addListed(
  atlas: Atlas,
  instrument: Instrument,
  day: Day,
  set: Growing,
  where: (part: Participation) => boolean,
): void {
  const latest = new Map<string, Participation>();
  for (const part of atlas.participationsByInstrument.get(instrument.id) ?? []) {
    if (!where(part) || since(instrument, part) > day) continue;
    const before = latest.get(part.actor);
    if (!before || since(instrument, part) >= since(instrument, before)) latest.set(part.actor, part);
  }
  for (const [actor, part] of latest) if (part.status !== "ended") add(set, actor, { kind: "list", instrument, part });
}

/** "" = not dated. */
function since(instrument: Instrument, part: Participation): string {
  return part.date && !isOnlyDocumented(instrument, part) ? firstDay(part.date) : "";
}

/** A system that comes ashore nowhere, such as a programme of networks on land, has its nodes counted. */
function landingCountries(atlas: Atlas, system: string): Growing {
  const own = atlas.landings.filter((landing) => landing.system === system && isLandingOnMap(landing));
  const ashore = own.filter((landing) => landing.nodeType === "landing");
  const set: Growing = new Map();
  for (const landing of ashore.length > 0 ? ashore : own)
    if (landing.country) add(set, landing.country, { kind: "landing", landing });
  return set;
}

/** Countries that a system reaches on land only, though it comes ashore elsewhere: ISO 3166-1 alpha-3 codes. */
export function onLandOnly(atlas: Atlas, system: string): readonly string[] {
  const ashore = landingCountries(atlas, system);
  const nodes = (landing: Landing) => landing.system === system && isLandingOnMap(landing) && landing.country;
  return [...new Set(atlas.landings.flatMap((landing) => nodes(landing) || []))].filter((code) => !ashore.has(code));
}
