import type { Actor } from "#model/atlas.ts";
import type { Tie, VisibleAtlas } from "#model/ties.ts";

/** The visible atlas with ties that are not there at its date; its counts stay what they were. */
export function withGhosts(visible: VisibleAtlas, ghosts: readonly Tie[]): VisibleAtlas {
  if (ghosts.length === 0) return visible;
  const factsByActor = new Map(visible.factsByActor);
  const add = (actor: Actor, tie: Tie) => {
    const facts = factsByActor.get(actor.id) ?? { actor, families: [], throughBloc: [], ties: [] };
    factsByActor.set(actor.id, { ...facts, ties: [...facts.ties, tie] });
  };
  for (const tie of ghosts) {
    add(tie.from, tie);
    add(tie.to, tie);
  }
  return { ...visible, ties: [...visible.ties, ...ghosts], actors: [...factsByActor.values()], factsByActor };
}
