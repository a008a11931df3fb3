// The arc diagram as plain data: the hub as a bar on top, each other actor a row, each tie an arc that hangs from the bar or joins two rows.
import type { Actor, Family, Ref, Region, Status } from "#model/atlas.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Language, LocalText } from "#model/text.ts";
import { textIn } from "#model/text.ts";
import type { Emphasis, EmphasisMap, Tie } from "#model/ties.ts";
import type { NetworkOrder } from "#model/viewSettings.ts";
import { cutText } from "#views/network/cutText.ts";
import { networkWords } from "#views/network/networkWords.ts";
import type { Axis } from "./arcAxis.ts";
import { arcAxis } from "./arcAxis.ts";
import type { ArcLink } from "./arcLinks.ts";
import { arcLinks } from "./arcLinks.ts";
import type { ArcNode } from "./arcNode.ts";
import { kindsByActor } from "./kindsByActor.ts";

export interface ArcInput {
  readonly facts: {
    readonly nodes: readonly {
      readonly actor: Actor;
      readonly region: string;
      readonly depth: number;
      readonly degree: number;
    }[];
    readonly ties: readonly Tie[];
    readonly order: NetworkOrder;
  };
  /** Drawn as the bar on top when it has a visible tie. */
  readonly hub: Ref | null;
  readonly families: readonly Family[];
  readonly regions: readonly Region[];
  readonly statusNames: ReadonlyMap<Status, LocalText>;
  readonly theme: ThemeName;
  readonly language: Language;
  readonly emphasis: EmphasisMap;
  readonly size: { readonly width: number; readonly height: number };
  /** How far the reader has scrolled, in pixels: the bar stays in sight and its arcs with it. */
  readonly scrolled: number;
  /** Width of a text at a size, in pixels. */
  readonly measure: (text: string, size: number) => number;
}

export interface ArcBand {
  readonly name: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** Room left of the nodes. */
  readonly labelWidth: number;
  readonly height: number;
}

export interface ArcScene {
  readonly hub: ArcNode | null;
  /** Height of the hub's bar, 0 without one. */
  readonly top: number;
  readonly nodes: readonly ArcNode[];
  readonly bands: readonly ArcBand[];
  readonly arcs: readonly ArcLink[];
  /** Right end of a name, and of the number of ties, left of the node. */
  readonly labelGap: number;
  readonly countGap: number;
  readonly fontSize: number;
  readonly pitch: number;
  readonly width: number;
  /** Of the whole figure; more than the room scrolls. */
  readonly height: number;
  readonly scrolls: boolean;
  /** Actors whose row lies below what is in sight. */
  readonly below: number;
  /** "473 ties between 141 actors" */
  readonly sentence: string;
}

const barHeight = 40;
const edge = 10;
const nodeGap = 9;
/** Of a column's width, what names may take. */
const labelShare = 0.44;

export function arcScene(input: ArcInput): ArcScene {
  const { facts, language, theme, size, emphasis } = input;
  const words = networkWords[language];
  const large = theme === "projector";
  const kinds = kindsByActor(facts.ties);
  const emphasisOf = (key: string): Emphasis => emphasis.of.get(key) ?? emphasis.rest;
  const describe = (actor: Actor, degree: number) =>
    `${textIn(actor.name, language)}, ${words.tiesInKinds(degree, kinds.get(actor.ref)?.size ?? 0)}`;

  const hubFacts = facts.nodes.find((node) => node.actor.ref === input.hub);
  const hubName = hubFacts ? textIn(hubFacts.actor.name, language) : "";
  const rows = facts.nodes.filter((node) => node !== hubFacts);
  const top = hubFacts ? barHeight : 0;
  const regionNames = new Map(input.regions.map((region) => [region.id, textIn(region.name, language)]));
  const axis = arcAxis({
    headings: rows.map((row) =>
      facts.order === "depth" ? words.depth(row.depth) : (regionNames.get(row.region) ?? words.noRegion),
    ),
    size,
    top,
    continued: words.continued,
    pitch: large ? { least: 17, easy: 19, most: 30 } : { least: 13, easy: 16, most: 26 },
    columnWidth: { least: large ? 420 : 370, most: 980 },
  });
  const columnWidth = axis.columns[0]?.width ?? size.width;
  const largest = large ? 18 : columnWidth < 440 ? 13 : 14;
  const fontSize = Math.round(Math.max(large ? 14 : 11.5, Math.min(largest, axis.pitch * 0.8)) * 2) / 2;

  const degrees = rows.map((row) => row.degree);
  const countWidth = input.measure(String(Math.max(1, ...degrees)), fontSize - 1) + 7;
  const names = rows.map((row) => textIn(row.actor.name, language));
  const widest = Math.max(0, ...names.map((name) => input.measure(name, fontSize)));
  const labelWidth = Math.min(widest + 2, columnWidth * labelShare - countWidth);
  const axisAt = edge + labelWidth + countWidth + nodeGap;

  const nodes = rows.map(({ actor, degree }, at): ArcNode => {
    const row = axis.rows[at] ?? { column: 0, y: 0 };
    const name = names[at] ?? "";
    const label = cutText(name, labelWidth, (text) => input.measure(text, fontSize));
    const x = (axis.columns[row.column]?.left ?? 0) + axisAt;
    return {
      ref: actor.ref,
      kind: actor.kind,
      name,
      label,
      title: describe(actor, degree),
      column: row.column,
      x,
      y: row.y,
      left: x - nodeGap - countWidth - input.measure(label, fontSize),
      radius: Math.min(axis.pitch * 0.46, 1.7 + 0.55 * Math.sqrt(degree)),
      degree,
      emphasis: emphasisOf(actor.ref),
    };
  });
  const hub: ArcNode | null = hubFacts
    ? {
        ref: hubFacts.actor.ref,
        kind: hubFacts.actor.kind,
        name: hubName,
        label: hubName,
        title: describe(hubFacts.actor, hubFacts.degree),
        column: 0,
        left: (axis.columns[0]?.left ?? 0) + edge,
        x: (axis.columns[0]?.left ?? 0) + edge,
        y: input.scrolled + barHeight,
        radius: 6,
        degree: hubFacts.degree,
        emphasis: emphasisOf(hubFacts.actor.ref),
      }
    : null;
  const scrolls = axis.height > size.height + 1;
  const sight = {
    from: input.scrolled + top,
    to: input.scrolled + (scrolls ? size.height : Math.max(size.height, axis.height)),
  };
  return {
    hub,
    top,
    nodes,
    fontSize,
    scrolls,
    arcs: arcLinks({
      nodes,
      hub,
      ties: facts.ties,
      families: input.families,
      axis,
      axisAt,
      sight,
      theme,
      emphasisOf,
      title: { hub: input.hub, statusNames: input.statusNames, language },
    }),
    bands: bandsOf(axis, axisAt - edge - nodeGap),
    labelGap: countWidth + nodeGap,
    countGap: nodeGap,
    pitch: axis.pitch,
    width: size.width,
    height: axis.height,
    below: scrolls ? nodes.filter((node) => node.y > sight.to).length : 0,
    sentence: facts.ties.length === 0 ? words.empty : words.count(facts.ties.length, facts.nodes.length),
  };
}

function bandsOf(axis: Axis, labelWidth: number): ArcBand[] {
  return axis.bands.map(({ name, column, y, height }) => ({
    name,
    column,
    x: (axis.columns[column]?.left ?? 0) + edge,
    y,
    labelWidth,
    height,
  }));
}
