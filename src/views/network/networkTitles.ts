// What is said of a node and of a link of the network in one line: on hover, to screen readers, in every drawing.
import { type TitleContext, tieTitle } from "#encoding/tieTitle.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { Graph, GraphLink, GraphNode, NodeFigures } from "#model/network.ts";
import { type GraphPaint, noPaint } from "./graphPaint.ts";
import { networkWords } from "./networkWords.ts";

export interface NetworkTitles {
  readonly name: (ref: Ref) => string;
  /** "Japan: 14 ties in 6 kinds with 9 partners; betweenness 0.03; group 2" */
  readonly node: (ref: Ref) => string;
  /** "EU-Japan Digital Partnership · Japan · Active since 12 May 2022", "Japan – Singapore · 2 instruments: …" */
  readonly link: (link: GraphLink) => string;
}

export function networkTitles(
  graph: Graph,
  figures: ReadonlyMap<Ref, NodeFigures>,
  context: TitleContext,
  paint: GraphPaint = noPaint,
): NetworkTitles {
  const { language } = context;
  const say = networkWords[language];
  const words = wordsOf(language);
  const nodes = new Map<Ref, GraphNode>(graph.nodes.map((node) => [node.ref, node]));
  const kinds = new Map<Ref, Set<string>>();
  const there = graph.links.filter((link) => !paint.isGhost(link));
  for (const { source, target, family } of there)
    for (const ref of [source, target]) kinds.set(ref, (kinds.get(ref) ?? new Set()).add(family));
  const name = (ref: Ref) => {
    const named = nodes.get(ref)?.actor ?? nodes.get(ref)?.instrument;
    return named ? words.text(named.name) : "";
  };
  return {
    name,
    node: (ref) => {
      const { degree, weight, betweenness, community } = figures.get(ref) as NodeFigures;
      const links =
        degree === 0
          ? say.noTies
          : nodes.get(ref)?.instrument
            ? say.party(degree)
            : say.links(weight, kinds.get(ref)?.size ?? 0, degree, graph.parties);
      return `${name(ref)}: ${[links, ...(betweenness > 0 ? [say.betweenness(betweenness)] : []), say.group(community + 1), ...answer(paint.nodeLabel(ref))].join("; ")}`;
    },
    link: (link) => [lineTitle(link), ...answer(paint.linkLabel([link]))].join(" · "),
  };

  function lineTitle({ source, target, ties, instruments }: GraphLink): string {
    const [tie] = ties;
    if (tie && ties.length === 1 && instruments.length === 1) return tieTitle(tie, context);
    if (nodes.get(source)?.instrument) return `${name(source)} · ${name(target)}`;
    const behind = instruments.map((instrument) => words.text(instrument.name));
    const what = behind.length === 1 ? behind.join("") : `${say.instruments(behind.length)}: ${behind.join("; ")}`;
    return `${name(source)} – ${name(target)} · ${what}`;
  }
}

/** What an open answer says of it, if anything. */
const answer = (label: string | null): readonly string[] => (label === null ? [] : [label]);
