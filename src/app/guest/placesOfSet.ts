import type { GuestEnd, GuestSet, GuestShape } from "#model/guest/guestSet.ts";
import type { Position } from "#model/schema/shared.ts";

/** Where a set lies, [lon, lat] degrees: all its positions, or points about what is known of a large one. */
export function placesOfSet(
  { content, tiles }: Pick<GuestSet, "content" | "tiles">,
  placeOf: (actor: string) => Position | null,
): readonly Position[] {
  if (tiles) {
    if (!tiles.extent) return [];
    const [west, south, east, north] = tiles.extent;
    // Corners alone would leave open which way about the earth the set lies.
    const wide = east < west ? east - west + 360 : east - west;
    return Array.from({ length: 5 }, (_, step): Position => {
      const lon = west + (wide * step) / 4;
      return [lon > 180 ? lon - 360 : lon, step % 2 === 0 ? south : north];
    });
  }
  const endAt = (end: GuestEnd): Position[] => {
    const at = end.actor === null ? end.at : placeOf(end.actor);
    return at ? [at] : [];
  };
  return [
    ...content.features.flatMap(({ shapes }) => shapes.flatMap(positionsOf)),
    ...content.ties.flatMap(({ from, to }) => [...endAt(from), ...endAt(to)]),
  ];
}

function positionsOf(shape: GuestShape): readonly Position[] {
  return shape.type === "point" ? [shape.at] : shape.type === "line" ? shape.line : shape.rings.flat();
}
