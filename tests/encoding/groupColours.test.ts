import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, it } from "vitest";
import { groundOf } from "#encoding/ground.ts";
import { groupColour, mostGroupColours } from "#encoding/groupColours.ts";
import { themeNames } from "#model/pose.ts";

const sights: readonly ((colour: Color) => Color)[] = [
  (colour) => colour,
  filterDeficiencyProt(1),
  filterDeficiencyDeuter(1),
  filterDeficiencyTrit(1),
];
const numbers = Array.from({ length: mostGroupColours }, (_, at) => at);

describe.each(themeNames)("the colours of groups, %s", (theme) => {
  it("are told apart by every eye, from each other, from the ink and from the grey of no group", () => {
    const away = differenceCiede2000();
    const grey = groupColour(null, theme);
    const all = [...numbers.map((number) => groupColour(number, theme)), grey, groundOf(theme).ink];
    for (const see of sights) {
      const seen = all.map((colour) => see(parse(colour) as Color));
      for (const [index, one] of seen.entries())
        for (const other of seen.slice(index + 1)) expect(away(one, other)).toBeGreaterThan(8.5);
    }
  });

  it("stand out from the paper", () => {
    for (const number of numbers)
      expect(wcagContrast(groupColour(number, theme), groundOf(theme).halo)).toBeGreaterThanOrEqual(3);
  });

  it("turn grey beyond the last of them", () => {
    expect(groupColour(mostGroupColours, theme)).toBe(groupColour(null, theme));
  });
});
