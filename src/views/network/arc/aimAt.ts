// What lies under the pointer: a row left of its node, else the nearest link.
import type { Ref } from "#model/atlas.ts";
import type { GraphLink } from "#model/network.ts";
import type { ArcLink } from "./arcLinks.ts";
import type { ArcScene } from "./arcScene.ts";
import { distanceTo } from "./curve.ts";

export type Aim =
  | { readonly kind: "node"; readonly ref: Ref; readonly title: string }
  | { readonly kind: "link"; readonly link: GraphLink; readonly title: string };

/** How near a link must be, in pixels. */
const reach = 6;
/** By so many pixels a faded link yields to a lifted one. */
const yields = 2;

/** x and y in pixels of the figure, scrolled parts counted. Links drawn later lie on top and win a tie. */
export function aimAt(
  scene: ArcScene,
  resting: readonly ArcLink[],
  lifted: readonly ArcLink[],
  x: number,
  y: number,
): Aim | null {
  for (const node of scene.nodes) {
    if (Math.abs(node.y - y) > scene.pitch / 2) continue;
    const left = scene.columns[node.column]?.left ?? 0;
    if (x <= node.x + Math.max(7, node.radius + 2) && x >= left)
      return { kind: "node", ref: node.ref, title: node.title };
  }
  const up = new Set(lifted.map(({ link }) => link.id));
  let best: GraphLink | null = null;
  let least = reach;
  const consider = ({ link, curve }: ArcLink, handicap: number) => {
    const cost = distanceTo(curve, x, y, reach) + handicap;
    if (cost > least) return;
    least = cost;
    best = link;
  };
  for (const link of resting) if (!up.has(link.link.id)) consider(link, up.size > 0 ? yields : 0);
  for (const link of lifted) consider(link, 0);
  const found = best as GraphLink | null;
  return found && { kind: "link", link: found, title: scene.titles.link(found) };
}
