import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from "culori";
import { groundOf } from "#encoding/ground.ts";
import { themeNames } from "#model/pose.ts";
import type { DataSet, Finding, Rule } from "./rule.ts";

/** Least CIEDE2000 distance between two families' lines. About 2 is just visible side by side; thin lines far apart need more. */
const sights: readonly { readonly sight: string; readonly see: (colour: Color) => Color; readonly least: number }[] = [
  { sight: "full colour sight", see: (colour) => colour, least: 12 },
  { sight: "protanopia", see: filterDeficiencyProt(1), least: 10 },
  { sight: "deuteranopia", see: filterDeficiencyDeuter(1), least: 10 },
  { sight: "tritanopia", see: filterDeficiencyTrit(1), least: 10 },
];

/** No palette keeps more apart for every eye: beyond it their names must do so, and what is alike is a warning. */
const mostApart = 8;

/** Least WCAG contrast of a line against land and sea. */
const leastContrast = { light: 3, dark: 3, projector: 4.5 } as const;

export const coloursApart: Rule = {
  name: "family colours are told apart by every eye and stand out from the ground",
  *find(data) {
    yield* againstGrounds(data);
    yield* againstEachOther(data);
  },
};

function* againstGrounds(data: DataSet): Generator<Finding> {
  for (const [index, { id, colours }] of data["families.json"].families.entries()) {
    for (const theme of themeNames) {
      for (const ground of ["land", "sea"] as const) {
        const contrast = wcagContrast(colours[theme], groundOf(theme)[ground]);
        if (contrast >= leastContrast[theme]) continue;
        yield {
          file: "families.json",
          path: ["families", index, "colours", theme],
          message: `"${id}" has a contrast of ${contrast.toFixed(2)} with the ${theme} ${ground}, and ${leastContrast[theme]} is the least`,
          remedy: theme === "dark" ? "make it lighter" : "make it darker",
        };
      }
    }
  }
}

function* againstEachOther(data: DataSet): Generator<Finding> {
  const { families } = data["families.json"];
  const distance = differenceCiede2000();
  for (const theme of themeNames) {
    for (const { sight, see, least } of sights) {
      const seen = families.map(({ colours }) => see(parse(colours[theme])!));
      for (const [index, family] of families.entries()) {
        for (let other = 0; other < index; other++) {
          const apart = distance(seen[index]!, seen[other]!);
          if (apart >= least) continue;
          yield {
            file: "families.json",
            path: ["families", index, "colours", theme],
            message: `"${family.id}" and "${families[other]!.id}" are ${apart.toFixed(1)} apart (CIEDE2000) in ${sight}, and ${least} is the least`,
            remedy: "move one of them in lightness or hue",
            ...(families.length > mostApart ? { warning: true as const } : {}),
          };
        }
      }
    }
  }
}
