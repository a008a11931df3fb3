import type { PaintBrush } from "#encoding/paintBrush.ts";
import type { CountryPlace, MapInput } from "./mapInput.ts";

/** A country is named from this zoom on, or later: before, its land is too small for a fill to be seen. */
const small = 5;
/** Groups of so few countries lose their point if one of them is not seen. */
const few = 8;

/** Countries of an answer's small groups whose land is a few pixels on a map of the world. */
export function smallLands({ atlas, paint, places }: MapInput, brush: PaintBrush): readonly CountryPlace[] {
  if (!paint || !brush.speaksOf("countries")) return [];
  const sizes = new Map<string, number>();
  for (const [ref, group] of paint.of) if (ref.startsWith("country:")) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return places.filter(({ a3, minZoom }) => {
    const actor = minZoom >= small ? atlas.actorById.get(a3) : undefined;
    const group = actor && brush.of("countries", "plain", actor.ref)?.group;
    return group ? (sizes.get(group.id) ?? 0) <= few : false;
  });
}
