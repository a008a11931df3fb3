import { ascending, descending, extent } from "d3-array";
import { ladderFacts } from "#analysis/ladderFacts.ts";
import { peersOf } from "#analysis/peersOf.ts";
import type { DepthSettings } from "#model/answers.ts";
import type { Actor, Atlas } from "#model/atlas.ts";
import type { Comparison, DepthFacts, DepthPartner, DepthWith, Rung } from "#model/depthAnswer.ts";
import type { LadderFacts, LadderRow } from "#model/ladder.ts";
import type { Filter } from "#model/pose.ts";
import type { Tie, VisibleAtlas } from "#model/ties.ts";
import { eachOnce, tieCitations } from "./tieCitations.ts";

export function depthFacts(
  atlas: Atlas,
  visible: VisibleAtlas,
  hub: Actor,
  filter: Pick<Filter, "families" | "themes">,
  settings: DepthSettings,
): DepthFacts {
  const ladder = ladderFacts(atlas, visible, hub.id, "family", filter);
  const inside = new Set(hub.members);
  const rows = ladder.rows.filter((row) => row.actor.id !== hub.id && !inside.has(row.actor.id));
  const order = ladder.columns.map((column) => column.id);
  const cite = tieCitations(visible);
  const partnerOf = (row: LadderRow) => partner(row, hub, order, cite);
  const partners = rows
    .map(partnerOf)
    .sort(
      (a, b) =>
        descending(a.own.length, b.own.length) ||
        descending(a.through.length, b.through.length) ||
        ascending(a.actor.name.en, b.actor.name.en),
    );
  const of = atlas.actorById.get(settings.of ?? "");
  return {
    hub,
    families: ladder.columns,
    partners,
    membersWithTies: ladder.rows
      .filter((row) => inside.has(row.actor.id) && row.depth > 0)
      .map((row) => row.actor)
      .sort((a, b) => ascending(a.name.en, b.name.en)),
    comparison: of ? compare(atlas, visible, { ...ladder, rows }, partners, of, settings) : null,
  };
}

function partner(
  row: LadderRow,
  hub: Actor,
  order: readonly string[],
  cite: (tie: Tie) => DepthPartner["sources"],
): DepthPartner {
  const through = order.filter((family) => (row.cells.get(family)?.through.length ?? 0) > 0);
  const passed = [...row.cells.values()].flatMap((cell) => cell.through);
  const blocs = new Set(passed.map((tie) => (tie.from.id === hub.id ? tie.to : tie.from)));
  return {
    actor: row.actor,
    own: order.filter((family) => (row.cells.get(family)?.ties.length ?? 0) > 0),
    through,
    blocs: [...blocs],
    sources: eachOnce([...row.ties, ...passed].flatMap(cite)),
    row,
  };
}

function compare(
  atlas: Atlas,
  visible: VisibleAtlas,
  ladder: LadderFacts,
  partners: readonly DepthPartner[],
  actor: Actor,
  { peers: by }: DepthSettings,
): Comparison {
  if (actor.id === ladder.hub.id) return { kind: "hub", actor };
  if (ladder.hub.members.includes(actor.id)) return { kind: "member", actor };
  const known = partners.find((each) => each.actor.id === actor.id);
  const row: LadderRow = known?.row ?? { actor, depth: 0, ties: [], cells: new Map() };
  const me: DepthPartner = known ?? { actor, own: [], through: [], blocs: [], sources: [], row };
  const elsewhere = depthElsewhere(atlas, visible, actor, ladder.hub.id);
  const found = by === "depth" ? peersOf(ladder, actor.id) : null;
  const chosen = new Set(found?.peers.map((peer) => peer.actor.id));
  const alike = (other: Actor) => other !== actor && other.kind === actor.kind;
  const peers = partners.filter((each) =>
    by === "depth"
      ? chosen.has(each.actor.id)
      : each.own.length > 0 && alike(each.actor) && actor.region !== null && each.actor.region === actor.region,
  );
  if (peers.length === 0) return { kind: "no_peers", partner: me, elsewhere };
  const [least = 0, most = 0] = extent(peers, (peer) => peer.own.length);
  const inside = new Set([ladder.hub.id, ...ladder.hub.members]);
  const ofRegion = atlas.actors.filter(
    (other) => alike(other) && other.region === actor.region && !inside.has(other.id),
  );
  return {
    kind: "compared",
    partner: me,
    peers,
    depths: [least, most],
    widened: found?.widened ?? false,
    regionWithout: by === "region" ? ofRegion.length - peers.length : 0,
    rungs: ladder.columns.map((family): Rung => {
      const having = peers.filter((peer) => peer.own.includes(family.id));
      const share = having.length / peers.length;
      const mine = me.own.includes(family.id) ? "own" : me.through.includes(family.id) ? "through" : "none";
      return {
        family,
        actor: mine,
        having,
        share,
        missing: mine !== "own" && share >= 0.5,
        rare: mine === "own" && share < 0.5,
      };
    }),
    elsewhere,
  };
}

/** Everyone else with whom the actor has ties of its own, deepest first. */
function depthElsewhere(atlas: Atlas, visible: VisibleAtlas, actor: Actor, hub: string): DepthWith[] {
  const cite = tieCitations(visible);
  const order = atlas.families.map((family) => family.id);
  const byOther = new Map<Actor, Tie[]>();
  for (const tie of visible.factsByActor.get(actor.id)?.ties ?? []) {
    const other = tie.from.id === actor.id ? tie.to : tie.from;
    if (other.id !== hub) byOther.set(other, [...(byOther.get(other) ?? []), tie]);
  }
  return [...byOther]
    .map(([other, ties]) => ({
      other,
      own: order.filter((family) => ties.some((tie) => tie.family === family)),
      sources: eachOnce(ties.flatMap(cite)),
    }))
    .sort((a, b) => descending(a.own.length, b.own.length) || ascending(a.other.name.en, b.other.name.en));
}

/** Actors from whom the lines of some instrument start, at any date: those whose partners can be looked at. */
export function hubsOf(atlas: Atlas): ReadonlySet<string> {
  return new Set(atlas.instruments.flatMap(({ hub, partnersNamed }) => (hub !== null && partnersNamed ? [hub] : [])));
}
