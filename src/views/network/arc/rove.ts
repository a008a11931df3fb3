// Where the arrow keys lead: up and down through the rows, the hub first; by page from heading to heading; left and right through a row's links.
import type { Ref } from "#model/atlas.ts";
import type { GraphLink } from "#model/network.ts";
import type { ArcScene } from "./arcScene.ts";

/** Rows that a page key skips where there are no headings. */
const page = 10;

/** The row a key leads to; null when the key is for something else. */
export function rove(scene: ArcScene, from: Ref | null, key: string): Ref | null {
  const stops = scene.hub ? [scene.hub, ...scene.nodes] : scene.nodes;
  if (stops.length === 0) return null;
  const at = stops.findIndex((node) => node.ref === from);
  const stop = (index: number) => stops[Math.max(0, Math.min(stops.length - 1, index))]?.ref ?? null;
  const heads = firstUnderHeadings(scene);
  switch (key) {
    case "ArrowDown":
      return stop(at + 1);
    case "ArrowUp":
      return stop(at < 0 ? 0 : at - 1);
    case "Home":
      return stop(0);
    case "End":
      return stop(stops.length - 1);
    case "PageDown":
      return stop(heads.length === 0 ? at + page : (heads.find((head) => head > at) ?? stops.length - 1));
    case "PageUp":
      return stop(heads.length === 0 ? at - page : (heads.findLast((head) => head < at) ?? 0));
    default:
      return null;
  }
}

/** Among the stops: the rows that come first under a heading. */
function firstUnderHeadings({ hub, nodes, bands }: ArcScene): readonly number[] {
  return bands.map(
    (band) =>
      (hub ? 1 : 0) +
      nodes.findIndex((node) => node.column === band.column && node.y > band.y && node.y < band.y + band.height),
  );
}

/** The links of a row, in the order of the rows they lead to. */
export function linksOf(scene: ArcScene, ref: Ref): readonly GraphLink[] {
  const at = new Map([scene.hub, ...scene.nodes].map((node, index) => [node?.ref, index]));
  const other = (link: GraphLink) => at.get(link.source === ref ? link.target : link.source) ?? -1;
  const family = (link: GraphLink) => scene.familyAt.get(link.family) ?? 0;
  return scene.graph.links
    .filter((link) => link.source === ref || link.target === ref)
    .sort((a, b) => other(a) - other(b) || family(a) - family(b) || a.id.localeCompare(b.id));
}

/** The link that left or right leads to, round and round; null when the row has none or the key is for something else. */
export function walkLinks(
  links: readonly GraphLink[],
  from: string | null,
  key: string,
): { readonly link: GraphLink; readonly number: number } | null {
  const by = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
  if (by === 0 || links.length === 0) return null;
  const at = links.findIndex((link) => link.id === from);
  const next = at < 0 ? (by > 0 ? 0 : links.length - 1) : (at + by + links.length) % links.length;
  const link = links[next];
  return link ? { link, number: next + 1 } : null;
}
