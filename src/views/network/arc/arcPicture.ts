// What of the arc diagram changes while it is looked at: the links that hang from the bar, which follow the scrolling, and what is lifted.
import type { Ref } from "#model/atlas.ts";
import type { Emphasis } from "#model/ties.ts";
import type { GraphEmphasis } from "#views/network/graphEmphasis.ts";
import { type ArcLink, type Stroke, strokesOf } from "./arcLinks.ts";
import type { ArcScene } from "./arcScene.ts";
import { hangBundles } from "./hangBundles.ts";

export interface ArcHung {
  readonly links: readonly ArcLink[];
  readonly strokes: readonly Stroke[];
}

/** Nothing is opened, nothing lifted. `scrolled`: pixels that the reader has scrolled. */
export function hungAtRest(scene: ArcScene, scrolled: number): ArcHung {
  const links = hang(
    scene,
    scrolled,
    () => "plain",
    () => false,
  );
  return { links, strokes: strokesOf(links) };
}

export interface Lifted {
  /** Loosest first: what is chosen lies on top. */
  readonly links: readonly ArcLink[];
  readonly strokes: readonly Stroke[];
}

const weight: Readonly<Record<Emphasis, number>> = { faded: 0, plain: 1, near: 2, chosen: 3 };

/** The links that stand out, drawn anew over the faded rest; a chosen row's bundle is opened. `single`: a link that is pointed at by itself. */
export function liftedLinks(scene: ArcScene, scrolled: number, emphasis: GraphEmphasis, single: string | null): Lifted {
  const of = (id: string): Emphasis => (id === single ? "chosen" : (emphasis.links.get(id) ?? "plain"));
  const isUp = (id: string) => of(id) === "near" || of(id) === "chosen";
  const joined = scene.joined
    .filter(({ link }) => isUp(link.id))
    .map(({ link, curve }) => scene.dress(link, curve, of(link.id), Number.POSITIVE_INFINITY, false));
  const hung = hang(scene, scrolled, of, (ref) => emphasis.nodes.get(ref) === "chosen").filter(({ link }) =>
    isUp(link.id),
  );
  const links = [...joined, ...hung].sort((a, b) => weight[of(a.link.id)] - weight[of(b.link.id)]);
  return { links, strokes: strokesOf(links) };
}

function hang(
  scene: ArcScene,
  scrolled: number,
  emphasisOf: (id: string) => Emphasis,
  opened: (ref: Ref) => boolean,
): ArcLink[] {
  if (!scene.hub) return [];
  const sight = {
    from: scrolled + scene.top,
    to: scrolled + (scene.scrolls ? scene.roomHeight : Math.max(scene.roomHeight, scene.height)),
  };
  return scene.columns.flatMap((_, column) =>
    hangBundles({
      rows: scene.nodes.filter((node) => node.column === column),
      ofHub: scene.ofHub,
      familyAt: scene.familyAt,
      room: scene.linkRoom,
      sight,
      pitch: scene.pitch,
      opened,
    }).map(({ link, curve, step }) => scene.dress(link, curve, emphasisOf(link.id), step, false)),
  );
}
