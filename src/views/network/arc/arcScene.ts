// The arc diagram at rest as plain data: the hub as a bar on top, each other node a row, links that hang from the bar or join two rows.
import { group } from "d3-array";
import type { Family, Ref, Region, Status } from "#model/atlas.ts";
import type { Graph, GraphLink } from "#model/network.ts";
import type { AxisNode } from "#model/networkAxis.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Language, LocalText } from "#model/text.ts";
import type { NetworkOrder, NodeColour, NodeSize } from "#model/viewSettings.ts";
import type { GraphPaint } from "#views/network/graphPaint.ts";
import { type NetworkTitles, networkTitles } from "#views/network/networkTitles.ts";
import { networkWords } from "#views/network/networkWords.ts";
import { keyedByHeadings, nodeGroups } from "#views/network/nodeGroups.ts";
import { nodeSizes } from "#views/network/nodeSizes.ts";
import { type Axis, arcAxis } from "./arcAxis.ts";
import { arcHeadings, familyColours } from "./arcHeadings.ts";
import { type ArcLink, dressLinks, type Stroke, strokesOf } from "./arcLinks.ts";
import type { ArcNode } from "./arcNode.ts";
import { type ArcRows, arcRows, edge } from "./arcRows.ts";
import { arcWords } from "./arcWords.ts";
import { joinRows } from "./joinRows.ts";

export interface ArcInput {
  readonly graph: Graph;
  /** In the order of the axis. */
  readonly nodes: readonly AxisNode[];
  readonly order: NetworkOrder;
  readonly sizeBy: NodeSize;
  readonly colourBy: NodeColour;
  /** Drawn as the bar on top when it has a link. */
  readonly hub: Ref | null;
  readonly families: readonly Family[];
  readonly regions: readonly Region[];
  readonly statusNames: ReadonlyMap<Status, LocalText>;
  readonly paint: GraphPaint;
  readonly theme: ThemeName;
  readonly language: Language;
  readonly size: { readonly width: number; readonly height: number };
  /** CSS pixels to a sixteenth of a rem: 1, or more on a projector. */
  readonly unit: number;
  /** Width of a text at a size, in pixels. */
  readonly measure: (text: string, size: number) => number;
}

export interface ArcBand {
  readonly name: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Room left of the nodes. */
  readonly labelWidth: number;
  /** Of what stands under it, where the colour says the same as the heading; else null. */
  readonly colour: string | null;
}

export interface ArcScene extends Omit<ArcRows, "axisAt"> {
  readonly graph: Graph;
  readonly titles: NetworkTitles;
  readonly dress: ReturnType<typeof dressLinks>;
  readonly hub: ArcNode | null;
  /** Height of the hub's bar, 0 without one. */
  readonly top: number;
  readonly bands: readonly ArcBand[];
  readonly headingSize: number;
  readonly joined: readonly ArcLink[];
  readonly joinedStrokes: readonly Stroke[];
  /** Links of the hub, by what they lead to; they hang from the bar, wherever it has been scrolled to. */
  readonly ofHub: ReadonlyMap<Ref, readonly GraphLink[]>;
  readonly familyAt: ReadonlyMap<string, number>;
  readonly columns: Axis["columns"];
  /** Right of the nodes of a column. */
  readonly linkRoom: number;
  readonly pitch: number;
  readonly width: number;
  /** Of the whole figure; more than the room scrolls. */
  readonly height: number;
  readonly roomHeight: number;
  readonly scrolls: boolean;
  /** What would fill an empty diagram; null when it is not empty. */
  readonly empty: string | null;
}

const barHeight = 40;
const rightEdge = 14;

export function arcScene(input: ArcInput): ArcScene {
  const { graph, language, theme, size, unit, families } = input;
  const say = arcWords[language];
  const titles = networkTitles(graph, new Map(input.nodes.map((node) => [node.ref, node.figures])), input, input.paint);
  const hubNode = input.nodes.find((node) => node.ref === input.hub);
  const rows = input.nodes.filter((node) => node !== hubNode);
  const top = hubNode ? barHeight * unit : 0;
  const heading = arcHeadings(input);
  const axis = arcAxis({
    headings: rows.map((row) => heading(row.heading)),
    size,
    top,
    unit,
    continued: say.continued,
    pitch: { least: 13 * unit, easy: 16 * unit, most: 30 * unit },
    columnWidth: { least: 370 * unit, most: 980 * unit },
  });
  const groups = nodeGroups(input.colourBy, input);
  const familyColour = familyColours(families, theme);
  const set = arcRows({
    rows,
    axis,
    order: input.order,
    titles,
    language,
    width: size.width,
    unit,
    sizes: nodeSizes(input.nodes, input.sizeBy, input.hub),
    colourOf: (node) =>
      input.paint.node(node.ref) ??
      groups.colourOf(node.ref) ??
      (node.instrument ? (familyColour.get(node.instrument.family) ?? null) : null),
    measure: input.measure,
  });
  const hub = hubNode ? barOf(hubNode, titles, axis, top, unit) : null;
  const linkRoom = (axis.columns[0]?.width ?? 0) - set.axisAt - rightEdge;
  const dress = dressLinks({ families, theme, links: graph.links.length, paint: input.paint });
  const isOfHub = (link: GraphLink) => hub !== null && (link.source === hub.ref || link.target === hub.ref);
  const rowOf = new Map(set.nodes.map((node) => [node.ref, node]));
  const between = graph.links.filter((link) => !isOfHub(link));
  const joined = joinRows(between, rowOf, linkRoom, size.height - top).map(({ link, curve, across }) =>
    dress(link, curve, "plain", Number.POSITIVE_INFINITY, across),
  );
  const labelWidth = set.axisAt - edge;
  return {
    nodes: set.nodes,
    fontSize: set.fontSize,
    labelGap: set.labelGap,
    figureGap: set.figureGap,
    graph,
    titles,
    dress,
    hub,
    top,
    bands: axis.bands.flatMap(({ name, column, y, height, first }) => {
      const of = keyedByHeadings(input.colourBy, input.order) ? rows[first] : undefined;
      const x = (axis.columns[column]?.left ?? 0) + edge;
      return name === "" ? [] : { name, column, x, y, height, labelWidth, colour: of ? groups.colourOf(of.ref) : null };
    }),
    headingSize: 12 * unit,
    joined,
    joinedStrokes: strokesOf(joined),
    ofHub: group(graph.links.filter(isOfHub), (link) => (link.source === hub?.ref ? link.target : link.source)),
    familyAt: new Map(families.map((family, at) => [family.id, at])),
    columns: axis.columns,
    linkRoom,
    pitch: axis.pitch,
    width: size.width,
    height: axis.height,
    roomHeight: size.height,
    scrolls: axis.height > size.height + 1,
    empty: graph.links.length === 0 ? networkWords[language].empty : null,
  };
}

function barOf(node: AxisNode, titles: NetworkTitles, axis: Axis, top: number, unit: number): ArcNode {
  const left = (axis.columns[0]?.left ?? 0) + edge;
  const name = titles.name(node.ref);
  return {
    ref: node.ref,
    kind: node.actor?.kind ?? "instrument",
    name,
    label: name,
    title: titles.node(node.ref),
    column: 0,
    left,
    x: left + 9 * unit,
    y: top / 2,
    radius: 6 * unit,
    colour: null,
    figure: String(node.figures.weight),
  };
}
