// What the colour of a node says: its region, its community or one of its figures, with a key; or nothing.
import { figureColours } from "#encoding/figureColours.ts";
import { groupColour, mostGroupColours } from "#encoding/groupColours.ts";
import type { Ref, Region } from "#model/atlas.ts";
import type { AxisNode } from "#model/networkAxis.ts";
import type { ThemeName } from "#model/pose.ts";
import { type Language, textIn } from "#model/text.ts";
import type { NetworkOrder, NodeColour } from "#model/viewSettings.ts";
import { figureClasses } from "./figureClasses.ts";
import { networkWords } from "./networkWords.ts";

export interface NodeGroup {
  readonly name: string;
  /** What tells it apart where there is little room: "Group 2" without its members. */
  readonly short: string;
  readonly colour: string;
  readonly nodes: number;
}

export interface NodeGroups {
  /** null = in the ink, or an instrument in its family's colour. */
  readonly colourOf: (ref: Ref) => string | null;
  /** In the order of the groups; empty when the colour says nothing. */
  readonly key: readonly NodeGroup[];
}

interface Context {
  readonly nodes: readonly AxisNode[];
  readonly regions: readonly Region[];
  readonly theme: ThemeName;
  readonly language: Language;
}

/** Whether the headings along the arc diagram's axis name the very groups that the colours stand for. */
export function keyedByHeadings(colour: NodeColour, order: NetworkOrder): boolean {
  return colour === order && (colour === "region" || colour === "community");
}

export function nodeGroups(colour: NodeColour, context: Context): NodeGroups {
  if (colour === "plain") return { colourOf: () => null, key: [] };
  if (colour === "degree" || colour === "weight" || colour === "betweenness") return byFigure(colour, context);
  const { nodes, theme } = context;
  const numbers = colour === "region" ? regionNumbers(context) : communityNumbers(nodes);
  const nameOf = colour === "region" ? regionName(context) : communityNames(context);
  const words = networkWords[context.language];
  const counts = new Map<number | null, number>();
  for (const number of numbers.values()) counts.set(number, (counts.get(number) ?? 0) + 1);
  const isGrey = (number: number | null) => number === null || number >= mostGroupColours;
  const found = [...counts].sort(([a], [b]) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
  const key = found.flatMap(([number, count]): NodeGroup[] => {
    const name = nameOf(number);
    const short = colour === "community" && number !== null ? words.groupOf(number + 1, []) : name;
    return isGrey(number) ? [] : [{ name, short, colour: groupColour(number, theme), nodes: count }];
  });
  const grey = found.filter(([number]) => isGrey(number));
  if (grey.length > 0) {
    const names = grey.map(([number]) => nameOf(number)).join(", ");
    const name = colour === "community" && grey.length > 1 ? words.furtherGroups(grey.length) : names;
    key.push({
      name,
      short: name,
      colour: groupColour(null, theme),
      nodes: grey.reduce((sum, [, count]) => sum + count, 0),
    });
  }
  return { colourOf: (ref) => (numbers.has(ref) ? groupColour(numbers.get(ref) ?? null, theme) : null), key };
}

/** Classes of about equally many nodes; the key names what each spans. */
function byFigure(figure: "degree" | "weight" | "betweenness", { nodes, theme, language }: Context): NodeGroups {
  const figureOf = ({ figures }: AxisNode) =>
    figure === "betweenness" ? Math.round(figures.betweenness * 1000) / 1000 : figures[figure];
  const classes = figureClasses(nodes.map(figureOf));
  const colours = figureColours(classes.length, theme);
  const words = networkWords[language];
  const values = new Map(nodes.map((node) => [node.ref, figureOf(node)]));
  const colourAt = (value: number) => colours[classes.findIndex(({ to }) => value <= to)] ?? null;
  return {
    colourOf: (ref) => {
      const value = values.get(ref);
      return value === undefined ? null : colourAt(value);
    },
    key: classes.map(({ from, to, nodes: count }, at) => {
      const name = words.figureRange(figure, from, to);
      return { name, short: name, colour: colours[at] ?? "", nodes: count };
    }),
  };
}

/** A region keeps its colour whatever the filter shows. An instrument has none. */
function regionNumbers({ nodes, regions }: Context): ReadonlyMap<Ref, number | null> {
  const numbers = new Map(regions.map((region, at) => [region.id, at]));
  return new Map(
    nodes.flatMap(({ ref, actor }) => (actor ? [[ref, numbers.get(actor.region ?? "") ?? null] as const] : [])),
  );
}

function regionName({ regions, language }: Context): (number: number | null) => string {
  return (number) => {
    const region = number === null ? undefined : regions[number];
    return region ? textIn(region.name, language) : networkWords[language].noRegion;
  };
}

function communityNumbers(nodes: readonly AxisNode[]): ReadonlyMap<Ref, number | null> {
  return new Map(nodes.map(({ ref, figures }) => [ref, figures.community]));
}

/** "Group 2 · Japan, Singapore": a group has no name of its own, so that its best linked are named. */
export function communityNames({
  nodes,
  language,
}: Pick<Context, "nodes" | "language">): (community: number | null) => string {
  const words = networkWords[language];
  const names = new Map<number, string>();
  const best = [...nodes].sort((a, b) => b.figures.weight - a.figures.weight || a.ref.localeCompare(b.ref));
  const found = new Map<number, string[]>();
  for (const { figures, actor } of best) {
    const members = found.get(figures.community) ?? [];
    found.set(figures.community, members);
    if (actor && members.length < 2) members.push(textIn(actor.name, language));
  }
  for (const [community, members] of found) names.set(community, words.groupOf(community + 1, members));
  return (community) => (community === null ? "" : (names.get(community) ?? words.groupOf(community + 1, [])));
}
