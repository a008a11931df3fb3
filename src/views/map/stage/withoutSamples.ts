import type { Ref } from "#model/atlas.ts";
import type { MapScene } from "#views/map/scene.ts";

/** The scene without the samples of sets that are drawn whole, from tiles. Lists that lose nothing stay the same. */
export function withoutSamples(scene: MapScene): MapScene {
  const heads = (scene.guestTiles ?? []).filter(({ of }) => of === "rows").map(({ set }) => `feature:${set}.`);
  if (heads.length === 0) return scene;
  const isSample = (ref: Ref | null): boolean => ref !== null && heads.some((head) => ref.startsWith(head));
  const without = <Thing extends { readonly ref: Ref | null }>(list: readonly Thing[]): readonly Thing[] =>
    list.some(({ ref }) => isSample(ref)) ? list.filter(({ ref }) => !isSample(ref)) : list;
  const { guests } = scene;
  return {
    ...scene,
    points: without(scene.points),
    labels: without(scene.labels),
    ...(guests ? { guests: { areas: without(guests.areas), lines: without(guests.lines) } } : {}),
  };
}
