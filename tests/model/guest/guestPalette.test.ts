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
import { depthFills, memberFill } from "#encoding/depth.ts";
import { groundOf } from "#encoding/ground.ts";
import { guestColours } from "#model/guest/guestPalette.ts";
import { themeNames } from "#model/pose.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const colours = Array.from({ length: 8 }, (_, index) => guestColours(index));
const shipped = shippedAtlas().families.map((family) => family.colours);
const apart = differenceCiede2000();
const sights: readonly [string, (colour: Color) => Color, number][] = [
  ["full colour sight", (colour) => colour, 7.5],
  ["protanopia", filterDeficiencyProt(1), 6.4],
  ["deuteranopia", filterDeficiencyDeuter(1), 6.4],
  ["tritanopia", filterDeficiencyTrit(1), 6.4],
];

describe.each(themeNames)("colours of readers' sets, %s", (theme) => {
  it.each(sights)("are told from each other and from the atlas's families in %s", (_, see, least) => {
    const seen = (of: readonly (typeof colours)[number][]) => of.map((one) => see(parse(one[theme]) as Color));
    const guests = seen(colours);
    for (const [at, one] of guests.entries())
      for (const other of [...seen(shipped), ...guests.slice(0, at)]) expect(apart(one, other)).toBeGreaterThan(least);
  });

  it("stand out from land and sea as the families' do", () => {
    const { land, sea } = groundOf(theme);
    const grounds = theme === "projector" ? [land, sea, memberFill(theme), ...depthFills(theme)] : [land, sea];
    for (const one of colours)
      for (const ground of grounds)
        expect(wcagContrast(one[theme], ground)).toBeGreaterThanOrEqual(theme === "projector" ? 4.5 : 3);
  });
});

it("any number has a colour", () => {
  expect(guestColours(8)).toEqual(guestColours(0));
  expect(guestColours(-1)).toEqual(guestColours(7));
});
