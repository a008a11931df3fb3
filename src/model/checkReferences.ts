// Every id must lead somewhere; each that does not is a problem with its place and its remedy.
import type { Atlas } from "./atlas.ts";
import type { Problem } from "./problems.ts";

export function unknown(
  problems: Problem[],
  file: string,
  path: readonly (string | number)[],
  what: string,
  id: string,
  where: string,
): void {
  problems.push({ file, path, message: `unknown ${what} "${id}"`, remedy: `Add it to ${where}, or correct the id.` });
}

export function checkReferences(atlas: Omit<Atlas, "names">, problems: Problem[]): void {
  atlas.instruments.forEach((instrument, at) => {
    const path = ["instruments", at];
    if (!atlas.familyById.has(instrument.family))
      unknown(problems, "instruments.json", [...path, "family"], "family", instrument.family, "families.json");
    if (instrument.hub && !atlas.actorById.has(instrument.hub))
      unknown(
        problems,
        "instruments.json",
        [...path, "hub"],
        "actor",
        instrument.hub,
        "actors.json, countries.geojson or cities.geojson",
      );
    for (const theme of instrument.themes)
      if (!atlas.themeById.has(theme))
        unknown(problems, "instruments.json", [...path, "themes"], "theme", theme, "themes.json");
  });
  atlas.participations.forEach((part, at) => {
    const file = part.standing ? "cities.geojson" : "participations.json";
    const path = part.standing ? [part.actor] : ["participations", at];
    if (!atlas.instrumentById.has(part.instrument))
      unknown(problems, file, [...path, "instrument"], "instrument", part.instrument, "instruments.json");
    if (!atlas.actorById.has(part.actor))
      unknown(
        problems,
        file,
        [...path, "actor"],
        "actor",
        part.actor,
        "actors.json, countries.geojson or cities.geojson",
      );
  });
  for (const item of [...atlas.segments, ...atlas.landings])
    if (!atlas.systemById.has(item.system))
      unknown(problems, "cables.geojson", [item.id, "system"], "system", item.system, "systems.json");
  for (const segment of atlas.segments)
    for (const end of [segment.from, segment.to])
      if (!atlas.landingById.has(end))
        unknown(problems, "cables.geojson", [segment.id], "landing or node", end, "cables.geojson");
  if (!atlas.actorById.has(atlas.manifest.hub))
    unknown(problems, "atlas.json", ["hub"], "actor", atlas.manifest.hub, "actors.json");
}
