// How the links of the arc diagram look, and many of them as few strokes.
import { alphaOf, colourOf, dashOf, widthOf } from "#encoding/ties.ts";
import type { Family } from "#model/atlas.ts";
import type { GraphLink } from "#model/network.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Emphasis } from "#model/ties.ts";
import type { GraphPaint } from "#views/network/graphPaint.ts";
import { type Curve, pathOf } from "./curve.ts";

export interface ArcLink {
  readonly link: GraphLink;
  readonly curve: Curve;
  readonly colour: string;
  readonly width: number;
  /** Pixels; empty = solid. */
  readonly dash: readonly number[];
  readonly alpha: number;
}

/** Links that look the same, drawn by one path. */
export interface Stroke {
  readonly path: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly alpha: number;
}

export interface Dress {
  readonly families: readonly Family[];
  readonly theme: ThemeName;
  /** Of all links: the more there are, the paler each. */
  readonly links: number;
  readonly paint: GraphPaint;
}

/** Share of the room between two strands that a stroke may fill. */
const fill = 0.75;
const thinnest = 0.65;
/** Strands here are finer than the map's lines, so that they rest less pale than those. */
const resting: Readonly<Record<ThemeName, number>> = { light: 0.9, dark: 0.9, projector: 1 };
/** Ties from column to column cross the arcs of the first; until they are lifted they stand back. */
const acrossColumns = 0.5;
/** So many links can rest at full strength. */
const easy = 600;

export function dressLinks({ families, theme, links, paint }: Dress) {
  const colours = new Map(families.map((family) => [family.id, colourOf(family, theme)]));
  const crowd = links > easy ? Math.max(0.3, Math.sqrt(easy / links)) : 1;
  const rounded = (value: number) => Math.round(value * 100) / 100;
  /** `step`: pixels to the next strand, Infinity where none is near. */
  return (link: GraphLink, curve: Curve, emphasis: Emphasis, step: number, across: boolean): ArcLink => {
    const look = paint.link([link], emphasis);
    const full = (look?.width ?? 1) * widthOf(emphasis, theme) * (1 + Math.min(1.5, Math.log2(link.weight) * 0.45));
    const width = rounded(
      emphasis === "chosen" ? full : Math.min(full * Math.max(0.6, crowd), Math.max(thinnest, step * fill)),
    );
    const rest = emphasis === "plain" ? resting[theme] * (across ? acrossColumns : 1) * crowd : 1;
    const dash = look?.dash ?? paint.dash([link]) ?? dashOf(link.statusClass);
    const strength = look && emphasis === "plain" ? look.alpha : null;
    return {
      link,
      curve,
      colour: look?.ink ?? colours.get(link.family) ?? "#888888",
      width,
      dash: dash.map((length) => Math.round(length * Math.max(1.2, width) * 10) / 10),
      alpha: rounded((strength ?? alphaOf(link.statusClass, emphasis === "plain" ? "near" : emphasis, theme)) * rest),
    };
  };
}

/** More than this many paths are drawn together where they look alike; few stay single. */
const mostPaths = 300;

export function strokesOf(links: readonly ArcLink[]): readonly Stroke[] {
  const together = Math.max(1, Math.ceil(links.length / mostPaths));
  const open = new Map<string, { like: ArcLink; paths: string[] }>();
  const done: { like: ArcLink; paths: string[] }[] = [];
  for (const link of links) {
    const look = [link.colour, link.width, link.dash.join(" "), link.alpha].join("/");
    let stroke = open.get(look);
    if (!stroke || stroke.paths.length >= together) {
      stroke = { like: link, paths: [] };
      open.set(look, stroke);
      done.push(stroke);
    }
    stroke.paths.push(pathOf(link.curve));
  }
  return done.map(({ like: { colour, width, dash, alpha }, paths }) => ({
    path: paths.join(""),
    colour,
    width,
    dash,
    alpha,
  }));
}
