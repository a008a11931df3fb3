// What lies under a point of the force drawing.
import type { Ref } from "#model/atlas.ts";
import type { ForceBundle, ForceNode, ForceScene, Line } from "./forceScene.ts";

export type ForceAim =
  | { readonly kind: "node"; readonly node: ForceNode }
  | { readonly kind: "link"; readonly bundle: ForceBundle; readonly line: Line };

/** Pixels by which one may miss a disc, a name or a line. */
const reach = { mouse: { disc: 5, line: 4 }, touch: { disc: 14, line: 9 } };

/** The nearest disc, else a name, else the nearest line. */
export function aimAtForce(scene: ForceScene, x: number, y: number, by: "mouse" | "touch" = "mouse"): ForceAim | null {
  const slack = reach[by];
  let best: ForceNode | null = null;
  let least = slack.disc;
  for (const node of scene.nodes) {
    const away = Math.hypot(node.x - x, node.y - y) - node.radius;
    if (away < least) [best, least] = [node, away];
  }
  if (best) return { kind: "node", node: best };
  const label = scene.labels.find(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  const named = label && scene.nodes.find((node) => node.ref === label.ref);
  if (named) return { kind: "node", node: named };
  return nearestLine(scene, x, y, slack.line);
}

function nearestLine(scene: ForceScene, x: number, y: number, within: number): ForceAim | null {
  let best: ForceAim | null = null;
  let least = within;
  for (const bundle of scene.bundles)
    for (const line of bundle.lines) {
      const away = distance(line, x, y) - line.width / 2;
      if (away < least) [best, least] = [{ kind: "link", bundle, line }, away];
    }
  return best;
}

function distance({ x1, y1, x2, y2 }: Line, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const share = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x1 + dx * share - x, y1 + dy * share - y);
}

/** The card a click on a link opens: its instrument, or where it stands for several the end with fewer links, whose card names them. */
export function chosenBy(aim: ForceAim, scene: ForceScene): Ref {
  if (aim.kind === "node") return aim.node.ref;
  const instruments = new Set(aim.line.strand.links.flatMap((link) => link.instruments.map(({ ref }) => ref)));
  const [only] = instruments;
  if (only && instruments.size === 1) return only;
  const [a, b] = aim.bundle.bundle.ends;
  const place = (ref: Ref) => scene.nodes.findIndex((node) => node.ref === ref);
  return place(a) > place(b) ? a : b;
}
