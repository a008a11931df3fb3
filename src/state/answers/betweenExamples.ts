// Pairs that show what there is to see, for whoever has chosen none: those of our own atlas, or of any other the hub and who is tied to it.
import type { Atlas } from "#model/atlas.ts";

const ours = [
  ["EU", "JPN"],
  ["BRA", "PRT"],
  ["beijing", "paris"],
  ["ITA", "IND"],
] as const;

export function betweenExamples(atlas: Atlas): readonly (readonly [from: string, to: string])[] {
  const known = ours.filter((pair) => pair.every((id) => atlas.actorById.has(id)));
  if (known.length > 1) return known;
  const { hub } = atlas.manifest;
  const others = [...new Set(atlas.participations.map(({ actor }) => actor))].filter((id) => id !== hub);
  const [first, second, third] = others;
  if (first === undefined) return [];
  return [
    [hub, first],
    ...(second === undefined ? [] : [[first, second] as const]),
    ...(third === undefined ? [] : [[hub, third] as const]),
  ];
}
