import { csvText, type PlainCell } from "#encoding/csvText.ts";
import type { Actor, Atlas } from "#model/atlas.ts";
import { textIn } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import type { DataFacts } from "./dataFacts.ts";
import { guestRight } from "./guestRights.ts";
import { cited, urlsOf } from "./tieFields.ts";
import { withFacts } from "./withFacts.ts";

const columns = [
  "id",
  "kind",
  "name",
  "iso3",
  "region",
  "lat",
  "lon",
  "place_is_nominal",
  "ties",
  "families",
  "sources",
  "url",
];

/** Whoever has a visible tie, once, in the order in which the ties name them; with the number of those ties. */
export function tiedActors(ties: VisibleAtlas["ties"]): ReadonlyMap<Actor, number> {
  const counts = new Map<Actor, number>();
  for (const { from, to } of ties) for (const actor of [from, to]) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return counts;
}

/** The nodes of the visible network, a row each. */
export function actorsCsv(atlas: Atlas, { ties }: Pick<VisibleAtlas, "ties">, facts: DataFacts): string {
  const rows = [...tiedActors(ties)].map(([actor, count]): PlainCell[] => {
    const families = new Set(ties.filter(({ from, to }) => from === actor || to === actor).map(({ family }) => family));
    return [
      actor.id,
      actor.kind,
      textIn(actor.name, facts.language),
      actor.iso3,
      actor.region,
      actor.at?.[1] ?? null,
      actor.at?.[0] ?? null,
      actor.at ? String(actor.nominal) : null,
      count,
      [...families].join("; "),
      cited(actor.sources),
      urlsOf(actor.sources, atlas),
    ];
  });
  const own = [...tiedActors(ties).keys()].map(({ guest }) => guestRight(atlas, guest, facts.language));
  return csvText(withFacts([columns, ...rows], facts, own));
}
