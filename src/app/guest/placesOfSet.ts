import type { GuestEnd, GuestSet, GuestShape } from "#model/guest/guestSet.ts";
import type { Position } from "#model/schema/shared.ts";

/** Where a set lies, [lon, lat] degrees: all its positions, or the corners of what is known of a large one. */
export function placesOfSet(
  { content, tiles }: Pick<GuestSet, "content" | "tiles">,
  placeOf: (actor: string) => Position | null,
): readonly Position[] {
  if (tiles) {
    const [west, south, east, north] = tiles.extent ?? [];
    return west === undefined || south === undefined || east === undefined || north === undefined
      ? []
      : [
          [west, south],
          [east, north],
        ];
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
