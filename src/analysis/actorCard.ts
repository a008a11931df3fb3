// An actor's card: its ties, the cables that land there, its themes, who shares most with it.
import type { Actor, Atlas } from "#model/atlas.ts";
import type { CardFacts } from "#model/card.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { cablesOf } from "./cablesOf.ts";
import type { CardBase } from "./cardBase.ts";
import { guestOf } from "./featureCard.ts";
import { themeMix } from "./themeMix.ts";
import { tieRows } from "./tieRows.ts";

export function actorCard(atlas: Atlas, visible: VisibleAtlas, actor: Actor, base: CardBase): CardFacts {
  const facts = visible.factsByActor.get(actor.id);
  const parts = atlas.participationsByActor.get(actor.id) ?? [];
  const rows = tieRows(atlas, actor, visible.day);
  const shared = new Map<string, Set<string>>();
  for (const tie of facts?.ties ?? []) {
    const other = tie.from.id === actor.id ? tie.to.id : tie.from.id;
    shared.set(other, (shared.get(other) ?? new Set()).add(tie.instrument.id));
  }
  const neighbours = [...shared]
    .flatMap(([id, instruments]) => {
      const other = atlas.actorById.get(id);
      return other ? [{ actor: other, shared: instruments.size }] : [];
    })
    .sort((a, b) => b.shared - a.shared || a.actor.name.en.localeCompare(b.actor.name.en));
  return {
    ...base(actor.name, [...parts.flatMap((part) => part.sources), ...actor.sources], actor.disagreements),
    kind: "actor",
    actor,
    namingNote: atlas.naming.names.find((entry) => entry.iso3 === actor.iso3)?.note ?? null,
    regionName: atlas.regions.find((region) => region.id === actor.region)?.name ?? null,
    tiesByFamily: atlas.families.flatMap((family) => {
      const own = rows.filter((row) => row.family === family.id);
      return own.length > 0 ? [{ family: family.id, rows: own }] : [];
    }),
    depth: facts?.families.length ?? 0,
    throughBloc: (facts?.throughBloc ?? []).map(({ family, bloc, instrument }) => ({
      family,
      bloc: { ref: bloc.ref, name: bloc.name },
      instrument: { ref: instrument.ref, name: instrument.name },
    })),
    neighbours,
    members: actor.members.flatMap((id) => atlas.actorById.get(id) ?? []),
    cities:
      actor.kind === "country"
        ? visible.cities.filter((city) => city.iso3 === actor.iso3).map((city) => ({ ref: city.ref, name: city.name }))
        : [],
    cables: cablesOf(atlas, actor),
    features: visible.features.filter((each) => each.actor === actor.id).map(({ ref, name }) => ({ ref, name })),
    guest: guestOf(atlas, actor.guest),
    themes: themeMix(
      atlas,
      rows.map((row) => row.instrument),
    ),
  };
}
