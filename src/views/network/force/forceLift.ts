// What stands out while something is chosen or pointed at: drawn anew above the rest, which stays as it is and steps back.
import { alphaOf } from "#encoding/ties.ts";
import type { Ref } from "#model/atlas.ts";
import type { Emphasis } from "#model/ties.ts";
import type { GraphEmphasis } from "#views/network/graphEmphasis.ts";
import type { Bundle } from "./forceBundles.ts";
import type { ForceNode, ForceScene, Line } from "./forceScene.ts";
import { covers, type Label, overlap, placeLabels } from "./placeLabels.ts";

export interface LitLine extends Line {
  readonly emphasis: "chosen" | "near";
}

export interface LitCount {
  readonly id: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface ForceLift {
  readonly lines: readonly LitLine[];
  readonly nodes: readonly (ForceNode & { readonly emphasis: "chosen" | "near" })[];
  readonly labels: readonly (Label & { readonly emphasis: "chosen" | "near" })[];
  /** How many instruments a bundle stands for, where more than one do. */
  readonly counts: readonly LitCount[];
}

/** Among more nodes than that leaders and numbers would only add to the crowd. */
const crowd = 45;

/** null when nothing stands out. */
export function forceLift(
  scene: ForceScene,
  emphasis: GraphEmphasis,
  measure: (text: string, size: number) => number,
): ForceLift | null {
  const nodes = scene.nodes.flatMap((node) => {
    const own = lit(emphasis.nodes.get(node.ref));
    return own ? [{ ...node, emphasis: own }] : [];
  });
  const bundles = scene.bundles.flatMap(({ bundle, lines }) => {
    const own = lines.flatMap((line): LitLine[] => {
      const links = line.strand.links.map((link) => emphasis.links.get(link.id));
      const most = links.includes("chosen") ? "chosen" : links.includes("near") ? "near" : null;
      if (!most) return [];
      const width = line.width + (most === "chosen" ? 0.8 : 0);
      return [{ ...line, width, alpha: alphaOf(line.strand.statusClass, most, scene.theme), emphasis: most }];
    });
    return own.length > 0 ? [{ bundle, lines: own }] : [];
  });
  const faded = [...emphasis.nodes.values()].includes("faded") || [...emphasis.links.values()].includes("faded");
  if (!faded && nodes.length === 0) return null;
  const byRef = new Map(nodes.map((node) => [node.ref, node.emphasis]));
  const kept = scene.labels.filter((label) => byRef.has(label.ref));
  const keptRefs = new Set(kept.map((label) => label.ref));
  const further = placeLabels(
    scene.wanted
      .filter((label) => byRef.has(label.ref) && !keptRefs.has(label.ref))
      .sort((a, b) => rank(byRef.get(b.ref)) - rank(byRef.get(a.ref))),
    {
      size: scene.frame.size,
      fontSize: scene.fontSize,
      measure,
      discs: nodes,
      labels: kept,
      important: nodes.length > crowd ? 1 : 30,
    },
  );
  const labels = [...kept, ...further].map((label) => ({ ...label, emphasis: byRef.get(label.ref) ?? "near" }));
  return {
    lines: bundles.flatMap(({ lines }) => lines).sort((a, b) => rank(a.emphasis) - rank(b.emphasis)),
    nodes: nodes.sort((a, b) => rank(a.emphasis) - rank(b.emphasis)),
    labels,
    counts: nodes.length > crowd ? [] : countsOf(bundles, nodes, labels, scene.fontSize),
  };
}

const lit = (emphasis: Emphasis | undefined): "chosen" | "near" | null =>
  emphasis === "chosen" || emphasis === "near" ? emphasis : null;

const rank = (emphasis: "chosen" | "near" | undefined): number => (emphasis === "chosen" ? 1 : 0);

/** In the middle of the bundle, where they hide neither name nor disc. */
function countsOf(
  bundles: readonly { readonly bundle: Bundle; readonly lines: readonly LitLine[] }[],
  discs: readonly ForceNode[],
  labels: readonly Label[],
  fontSize: number,
): LitCount[] {
  const taken = labels.map((label) => label.box);
  return bundles.flatMap(({ bundle, lines }): LitCount[] => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (bundle.count < 2 || !first || !last) return [];
    const x = (first.x1 + first.x2 + last.x1 + last.x2) / 4;
    const y = (first.y1 + first.y2 + last.y1 + last.y2) / 4;
    const half = fontSize * 0.55;
    const box = { left: x - half, top: y - half, right: x + half, bottom: y + half };
    if (taken.some((other) => overlap(box, other)) || discs.some((disc) => covers(box, disc))) return [];
    taken.push(box);
    return [{ id: bundle.id, count: bundle.count, x: Math.round(x), y: Math.round(y) }];
  });
}

/** "tie:<id>" of everything a bundle or strand stands for; where no tie draws it, its instruments. */
export function keysOf(
  links: readonly {
    readonly ties: readonly { readonly id: string }[];
    readonly instruments: readonly { readonly ref: Ref }[];
  }[],
): string[] {
  const ties = links.flatMap((link) => link.ties.map((tie) => `tie:${tie.id}`));
  return [
    ...new Set(ties.length > 0 ? ties : links.flatMap((link) => link.instruments.map((instrument) => instrument.ref))),
  ];
}
