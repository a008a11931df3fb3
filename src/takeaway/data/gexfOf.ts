// The visible network for Gephi and its kin: https://gexf.net/
import MultiUndirected from "graphology";
import write from "graphology-gexf/common/writer.js";
import { colourOf } from "#encoding/ties.ts";
import type { Atlas } from "#model/atlas.ts";
import { textIn } from "#model/text.ts";
import type { VisibleAtlas } from "#model/ties.ts";
import { tiedActors } from "./actorsCsv.ts";
import { asOfWords, type DataFacts } from "./dataFacts.ts";
import { guestRight } from "./guestRights.ts";
import { tieFields } from "./tieFields.ts";

/** A node for whoever has a visible tie, an edge for each of those ties. */
export function gexfOf(atlas: Atlas, { ties, day }: Pick<VisibleAtlas, "ties" | "day">, facts: DataFacts): string {
  const { language } = facts;
  const graph = new MultiUndirected({ multi: true, type: "undirected" });
  graph.setAttribute("creator", "Entente");
  graph.setAttribute(
    "description",
    [facts.title, facts.description, asOfWords[language](facts.day), facts.rights ?? facts.licence, facts.link]
      .filter(Boolean)
      .join("\n"),
  );
  for (const [actor, count] of tiedActors(ties))
    graph.addNode(actor.ref, {
      label: textIn(actor.name, language),
      kind: actor.kind,
      iso3: actor.iso3 ?? "",
      region: actor.region ?? "",
      lat: actor.at?.[1] ?? null,
      lon: actor.at?.[0] ?? null,
      ties: count,
      ...(actor.guest !== undefined && { licence: guestRight(atlas, actor.guest, language) }),
    });
  for (const tie of ties) {
    const { id, source: _source, target: _target, ...fields } = tieFields(tie, atlas, day, language);
    const family = atlas.familyById.get(tie.family);
    graph.addEdgeWithKey(id, tie.from.ref, tie.to.ref, {
      label: fields.instrument_name,
      weight: 1,
      // Edges of different kinds between the same two stay apart when they are read.
      kind: tie.family,
      ...(family && { color: colourOf(family, "light") }),
      ...fields,
      ...(tie.instrument.guest && { licence: guestRight(atlas, tie.instrument.guest.set, language) }),
    });
  }
  return write(graph, { version: "1.3" });
}
