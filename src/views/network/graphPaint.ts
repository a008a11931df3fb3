// What an open answer makes of the network: a link goes by its ties, a node by the actor it stands for.
import { ghostDash, type Painted, paintBrush } from "#encoding/paintBrush.ts";
import type { Ref } from "#model/atlas.ts";
import type { GraphLink } from "#model/network.ts";
import type { Paint, PaintedKind } from "#model/paint.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Emphasis } from "#model/ties.ts";

export interface GraphPaint {
  /** Of links that stand together for one line; null = the usual look. Ties in different groups: the group that comes first in the answer's key. */
  readonly link: (links: readonly GraphLink[], own: Emphasis) => Painted | null;
  /** Dash of a line all of whose ties are ghosts, where no group has one; null = the usual. */
  readonly dash: (links: readonly GraphLink[]) => readonly number[] | null;
  /** Colour of a node; undefined = the usual one. */
  readonly node: (ref: Ref) => string | undefined;
  /** Groups that colour a node or a link of this network. */
  readonly groupOf: (ref: Ref) => string | null;
}

export const noPaint: GraphPaint = {
  link: () => null,
  dash: () => null,
  node: () => undefined,
  groupOf: () => null,
};

export function graphPaint(paint: Paint | null, theme: ThemeName): GraphPaint {
  if (!paint) return noPaint;
  const brush = paintBrush(paint, theme);
  const node = (ref: Ref): Painted | null => {
    const [named, also] = kindsOf(ref);
    const kind = named && brush.speaksOf(named) ? named : also && brush.speaksOf(also) ? also : undefined;
    return kind ? brush.of(kind, "plain", ref) : null;
  };
  const keysOf = ({ ties, instruments }: GraphLink) => [
    ...ties.map((tie) => `tie:${tie.id}`),
    ...instruments.map((instrument) => instrument.ref),
  ];
  return {
    link: (links, own) => brush.first("ties", own, links.flatMap(keysOf)),
    dash: (links) => {
      const ties = links.flatMap((link) => link.ties);
      return ties.length > 0 && ties.every((tie) => brush.isGhost(tie.id)) ? ghostDash : null;
    },
    node: (ref) => node(ref)?.ink,
    groupOf: (ref) => node(ref)?.group?.id ?? null,
  };
}

/** A country and a city may be spoken of as such or as actors; a two-mode instrument goes with the ties it stands for. */
function kindsOf(ref: Ref): readonly [PaintedKind | null, PaintedKind | null] {
  if (ref.startsWith("instrument:")) return ["ties", null];
  if (ref.startsWith("country:")) return ["countries", "actors"];
  if (ref.startsWith("city:")) return ["cities", "actors"];
  return ["actors", null];
}
