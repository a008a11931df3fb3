// The arcs: those of the hub hang from its bar side by side, in the order of the rows, so that none cross; the others join two rows.

import { alphaOf, colourOf, dashOf, widthOf } from "#encoding/ties.ts";
import { type TitleContext, tieTitle } from "#encoding/tieTitle.ts";
import type { Family, Ref } from "#model/atlas.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Emphasis, Tie } from "#model/ties.ts";
import type { Axis } from "./arcAxis.ts";
import type { ArcNode } from "./arcNode.ts";
import type { Curve } from "./curve.ts";
import { acrossCurve, halfCurve, pathOf } from "./curve.ts";
import { hangBundles } from "./hangBundles.ts";

export interface ArcLink {
  readonly id: string;
  /** The instrument: what a click chooses. */
  readonly ref: Ref;
  readonly family: string;
  readonly curve: Curve;
  readonly path: string;
  readonly colour: string;
  readonly width: number;
  /** Pixels; empty = solid. */
  readonly dash: readonly number[];
  readonly alpha: number;
  readonly emphasis: Emphasis;
  readonly title: string;
}

export interface ArcsInput {
  readonly nodes: readonly ArcNode[];
  readonly hub: ArcNode | null;
  readonly ties: readonly Tie[];
  readonly families: readonly Family[];
  readonly axis: Axis;
  /** From a column's left to its nodes. */
  readonly axisAt: number;
  /** Heights in sight below the bar. */
  readonly sight: { readonly from: number; readonly to: number };
  readonly theme: ThemeName;
  readonly emphasisOf: (key: string) => Emphasis;
  readonly title: TitleContext;
}

const rightEdge = 14;
/** Share of the room between two strands that a stroke may fill. */
const fill = 0.75;
const thinnest = 0.65;
/** Strands here are finer than the map's lines, so that they rest less pale than those. */
const resting = 0.9;
/** Because lines lie closer here than on the map, the projector's thick ones are slimmed. */
const slim: Readonly<Record<ThemeName, number>> = { light: 1, dark: 1, projector: 0.6 };
/** Ties from column to column cross the arcs of the first; until they are lifted they stand back. */
const acrossColumns = 0.5;

export function arcLinks(input: ArcsInput): ArcLink[] {
  const { nodes, hub, ties, axis, sight } = input;
  const rowOf = new Map(nodes.map((node) => [node.ref, node]));
  const familyAt = new Map(input.families.map((family, at) => [family.id, at]));
  const ofHub = new Map<Ref, Tie[]>();
  const others: Tie[] = [];
  for (const tie of ties) {
    const partner = tie.from.ref === hub?.ref ? tie.to.ref : tie.to.ref === hub?.ref ? tie.from.ref : null;
    if (!partner) others.push(tie);
    else if (ofHub.has(partner)) ofHub.get(partner)?.push(tie);
    else ofHub.set(partner, [tie]);
  }
  const inSight = (y: number) => y > sight.from && y < sight.to;
  const room = (axis.columns[0]?.width ?? 0) - input.axisAt - rightEdge;
  const dress = dresser(input);

  const between = others.flatMap((tie) => {
    const [a, b] = [rowOf.get(tie.from.ref), rowOf.get(tie.to.ref)];
    if (!a || !b || !(inSight(a.y) || inSight(b.y))) return [];
    return { tie, a, b };
  });
  const seen = new Map<string, number>();
  const joined = between.map(({ tie, a, b }) => {
    const pair = [a.ref, b.ref].sort().join("~");
    const nth = seen.get(pair) ?? 0;
    seen.set(pair, nth + 1);
    if (a.column !== b.column) {
      const [left, right] = a.column < b.column ? [a, b] : [b, a];
      return dress(
        tie,
        acrossCurve(left.x + left.radius, left.y, right.left - 3, right.y + nth * 1.5),
        Number.POSITIVE_INFINITY,
        acrossColumns,
      );
    }
    const share = 1 - Math.exp((-1.4 * Math.abs(a.y - b.y)) / Math.max(1, sight.to - sight.from));
    const bulge = Math.min(room * 1.28, 12 + room * 1.2 * share + nth * 5);
    return dress(tie, halfCurve(a.x + a.radius, a.y, b.x + b.radius, b.y, bulge), Number.POSITIVE_INFINITY, 1);
  });

  const hung = hub
    ? axis.columns.flatMap((_, column) => {
        const rows = nodes.filter((node) => node.column === column);
        return hangBundles(rows, ofHub, familyAt, room, sight, axis.pitch).map(({ tie, curve, step }) =>
          dress(tie, curve, step, 1),
        );
      })
    : [];
  return [...joined, ...hung].sort((a, b) => weight[a.emphasis] - weight[b.emphasis]);
}

const weight: Readonly<Record<Emphasis, number>> = { faded: 0, plain: 1, near: 2, chosen: 3 };

function dresser({
  families,
  theme,
  emphasisOf,
  title,
}: ArcsInput): (tie: Tie, curve: Curve, step: number, back: number) => ArcLink {
  const familyById = new Map(families.map((family) => [family.id, family]));
  return (tie, curve, step, back) => {
    const emphasis = emphasisOf(`tie:${tie.id}`);
    const family = familyById.get(tie.family);
    const full = widthOf(emphasis, theme) * slim[theme];
    const width =
      Math.round((emphasis === "chosen" ? full : Math.min(full, Math.max(thinnest / slim[theme], step * fill))) * 100) /
      100;
    return {
      id: tie.id,
      ref: tie.instrument.ref,
      family: tie.family,
      curve,
      path: pathOf(curve),
      colour: family ? colourOf(family, theme) : "#888888",
      width,
      dash: dashOf(tie.statusClass).map((length) => Math.round(length * Math.max(1.2, width) * 10) / 10),
      alpha:
        Math.round(
          alphaOf(tie.statusClass, emphasis === "plain" ? "near" : emphasis) *
            (emphasis === "plain" ? resting * back : 1) *
            100,
        ) / 100,
      emphasis,
      title: tieTitle(tie, title),
    };
  };
}
