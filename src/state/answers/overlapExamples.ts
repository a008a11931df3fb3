// Sets that are worth a look together, for whoever has not yet chosen; those that the atlas does not have are left out.
import { isSetSpec } from "#model/answers.ts";
import type { Atlas } from "#model/atlas.ts";
import type { OverlapExample } from "#model/overlap.ts";

const examples: readonly OverlapExample[] = [
  { sets: ["partners:EU", "members:G20"], unit: "countries" },
  // Because three of the seven are members of the Union and named in its instruments: the third set tells them apart.
  { sets: ["partners:EU", "members:G7", "members:EU"], unit: "countries" },
  { sets: ["partners:EU", "partners:beijing"], unit: "countries" },
  { sets: ["instrument:gdec-partner-cities", "instrument:major-cities-europe"], unit: "cities" },
  { sets: ["landings:MEDUSA", "instrument:pact-mediterranean"], unit: "countries" },
  { sets: ["partners:EU", "members:AU", "members:SMARTAFRICA"], unit: "countries" },
  { sets: ["partners:EU", "members:G20", "members:OECD", "landings:2AFRICA"], unit: "countries" },
];

export function overlapExamples(atlas: Atlas): readonly OverlapExample[] {
  const known = examples.filter(({ sets }) => sets.every((spec) => isSetSpec(atlas, spec)));
  return known.length > 0 ? known : ofAnyAtlas(atlas);
}

/** The two instruments with most parties, and the hub's partners beside a family's and a system's. */
function ofAnyAtlas(atlas: Atlas): readonly OverlapExample[] {
  const [one, two] = [...atlas.participationsByInstrument]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id]) => `instrument:${id}`);
  const partners = `partners:${atlas.manifest.hub}`;
  const [family] = atlas.families;
  const [system] = atlas.systems;
  return [
    ...(one && two ? [{ sets: [one, two], unit: "actors" as const }] : []),
    ...(family && atlas.families.length > 1
      ? [{ sets: [partners, `family:${family.id}`], unit: "countries" as const }]
      : []),
    ...(system ? [{ sets: [partners, `landings:${system.id}`], unit: "countries" as const }] : []),
  ];
}
