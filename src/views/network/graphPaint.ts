// What an open answer makes of the network: a link goes by its ties, a node by the actor it stands for.
import { ghostDash, type Painted, paintBrush } from "#encoding/paintBrush.ts";
import type { Ref } from "#model/atlas.ts";
import type { Graph, GraphLink } from "#model/network.ts";
import type { Paint, PaintedKind, PaintGroup } from "#model/paint.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Emphasis } from "#model/ties.ts";

export interface GraphPaint {
  /** Of links that stand together for one line; null = the usual look. Ties in different groups: the group that comes first in the answer's key. */
  readonly link: (links: readonly GraphLink[], own: Emphasis) => Painted | null;
  readonly linkLabel: (links: readonly GraphLink[]) => string | null;
  /** Dash of a line all of whose ties are ghosts, where no group has one; null = the usual. */
  readonly dash: (links: readonly GraphLink[]) => readonly number[] | null;
  /** All its ties are drawn though none is visible. */
  readonly isGhost: (link: GraphLink) => boolean;
  /** Colour of a node; undefined = the usual one. */
  readonly node: (ref: Ref) => string | undefined;
  readonly nodeLabel: (ref: Ref) => string | null;
}

export const noPaint: GraphPaint = {
  link: () => null,
  linkLabel: () => null,
  dash: () => null,
  isGhost: () => false,
  node: () => undefined,
  nodeLabel: () => null,
};

export function graphPaint(paint: Paint | null, theme: ThemeName): GraphPaint {
  if (!paint) return noPaint;
  const brush = paintBrush(paint, theme);
  const nodeOf = (ref: Ref): Painted | null => {
    const kind = kindsOf(ref).find((each) => brush.speaksOf(each));
    return kind ? brush.of(kind, "plain", ref) : null;
  };
  const isGhost = ({ ties }: GraphLink) => ties.length > 0 && ties.every((tie) => brush.isGhost(tie.id));
  const linkOf: GraphPaint["link"] = (links, own) => brush.first("ties", own, links.flatMap(keysOf));
  return {
    link: linkOf,
    linkLabel: (links) => linkOf(links, "plain")?.group?.label ?? null,
    dash: (links) => (links.length > 0 && links.every(isGhost) ? ghostDash : null),
    isGhost,
    node: (ref) => nodeOf(ref)?.ink,
    nodeLabel: (ref) => nodeOf(ref)?.group?.label ?? null,
  };
}

/** The answer's groups that colour anything of this network, in the order of its key. */
export function groupsIn(graph: Graph, paint: Paint): readonly PaintGroup[] {
  const nodeKeys = graph.nodes.filter(({ ref }) => kindsOf(ref).some((kind) => paint.speaksOf.includes(kind)));
  const linkKeys = paint.speaksOf.includes("ties") ? graph.links.flatMap(keysOf) : [];
  const found = new Set([...nodeKeys.map(({ ref }) => ref), ...linkKeys].map((key) => paint.of.get(key)));
  return paint.groups.filter((group) => found.has(group.id));
}

const keysOf = ({ ties, instruments }: GraphLink): readonly string[] => [
  ...ties.map((tie) => `tie:${tie.id}`),
  ...instruments.map((instrument) => instrument.ref),
];

/** A country and a city may be spoken of as such or as actors; a two-mode instrument goes with the ties it stands for. */
function kindsOf(ref: Ref): readonly PaintedKind[] {
  if (ref.startsWith("instrument:")) return ["ties"];
  if (ref.startsWith("country:")) return ["countries", "actors"];
  if (ref.startsWith("city:")) return ["cities", "actors"];
  return ["actors"];
}
