import { extent } from "d3-array";
import type { LadderFacts, LadderRow, Peers } from "#model/ladder.ts";

const enough = 5;

/**
 * The other partners of the same kind (country, bloc, organisation, city) whose depth is the actor's, one more or one fewer; where they
 * are fewer than five, the nearest by depth, with everyone who stands as near as the fifth. Who is reached only through a bloc
 * is nobody's peer. null when the actor has no visible tie of its own with the hub.
 */
export function peersOf(facts: LadderFacts, actor: string): Peers | null {
  const row = facts.rows.find((each) => each.actor.id === actor);
  if (!row || row.depth === 0) return null;
  const distance = (other: LadderRow) => Math.abs(other.depth - row.depth);
  const others = facts.rows
    .filter((other) => other !== row && other.depth > 0 && other.actor.kind === row.actor.kind)
    .sort((a, b) => distance(a) - distance(b));
  const fifth = others[Math.min(enough, others.length) - 1];
  const reach = Math.max(1, fifth ? distance(fifth) : 0);
  const peers = others.filter((other) => distance(other) <= reach);
  const [least = row.depth, most = row.depth] = extent(peers, (peer) => peer.depth);
  return {
    row,
    peers,
    depths: [least, most],
    widened: reach > 1,
    columns: facts.columns.map(({ id }) => {
      const have = peers.filter((peer) => has(peer, id)).length;
      return { column: id, have, share: peers.length > 0 ? have / peers.length : 0, own: has(row, id) };
    }),
  };
}

function has(row: LadderRow, column: string): boolean {
  return (row.cells.get(column)?.ties.length ?? 0) > 0;
}
