// Which actor the arrow keys lead to: the hub first, then the rows in order; sideways to the next column, or to the next heading where there is one column.
import type { Ref } from "#model/atlas.ts";
import type { ArcNode } from "./arcNode.ts";
import type { ArcScene } from "./arcScene.ts";

export function rove(scene: ArcScene, from: Ref | null, key: string): Ref | null {
  const stops: readonly ArcNode[] = scene.hub ? [scene.hub, ...scene.nodes] : scene.nodes;
  if (stops.length === 0) return null;
  const at = stops.findIndex((node) => node.ref === from);
  const stop = (index: number) => stops[Math.max(0, Math.min(stops.length - 1, index))]?.ref ?? null;
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
      return stop(at + 10);
    case "PageUp":
      return stop(at - 10);
    case "ArrowRight":
      return sideways(scene, stops[at], 1) ?? stop(Math.max(at, 0));
    case "ArrowLeft":
      return sideways(scene, stops[at], -1) ?? stop(Math.max(at, 0));
    default:
      return null;
  }
}

function sideways(scene: ArcScene, from: ArcNode | undefined, by: 1 | -1): Ref | null {
  if (!from) return null;
  const columns = Math.max(0, ...scene.nodes.map((node) => node.column)) + 1;
  if (columns > 1 && from.ref !== scene.hub?.ref) {
    const beside = scene.nodes.filter((node) => node.column === from.column + by);
    return beside.sort((a, b) => Math.abs(a.y - from.y) - Math.abs(b.y - from.y))[0]?.ref ?? null;
  }
  const heads = scene.bands.flatMap(
    (band) => scene.nodes.find((node) => node.column === band.column && node.y > band.y) ?? [],
  );
  const here =
    from.ref === scene.hub?.ref
      ? -1
      : scene.bands.findIndex(
          (band) => band.column === from.column && from.y > band.y && from.y < band.y + band.height,
        );
  return heads[here + by]?.ref ?? null;
}
