import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  wcagLuminance,
} from "culori";
import { describe, expect, it } from "vitest";
import { groundOf } from "#encoding/ground.ts";
import { type PaintLook, paintLook, restLook } from "#encoding/paintLook.ts";
import { type PaintTone, type PlainTone, plainTones } from "#model/paint.ts";
import { themeNames } from "#model/pose.ts";

const sights: readonly ((colour: Color) => Color)[] = [
  (colour) => colour,
  filterDeficiencyProt(1),
  filterDeficiencyDeuter(1),
  filterDeficiencyTrit(1),
];
/** Groups that one answer shows at once. */
const together: readonly (readonly PlainTone[])[] = [
  ["added", "removed", "changed", "same"],
  ["added", "removed", "changed", "unknown"],
  ["gone", "cut", "strained", "route", "unknown"],
];
const sets = Array.from({ length: 9 }, (_, number): PaintTone => ({ kind: "set", number }));
const steps = Array.from({ length: 5 }, (_, step): PaintTone => ({ kind: "step", step, of: 5 }));
const plain = (tone: PlainTone): PaintTone => ({ kind: tone });

/** CIEDE2000 of the two least told apart, to the eye that tells them least. */
function leastApart(colours: readonly string[]): number {
  const away = differenceCiede2000();
  return Math.min(
    ...sights.flatMap((see) => {
      const seen = colours.map((colour) => see(parse(colour) as Color));
      return seen.flatMap((one, at) => seen.slice(at + 1).map((other) => away(one, other)));
    }),
  );
}

describe.each(themeNames)("the looks of an answer's groups, %s", (theme) => {
  const ground = groundOf(theme);
  const looks = (tones: readonly PaintTone[]): PaintLook[] => tones.map((tone) => paintLook(tone, theme));
  const everyTone = [...plainTones.map(plain), ...sets, ...steps];

  it("stand out from land and sea", () => {
    for (const { ink } of looks(everyTone))
      for (const under of [ground.land, ground.sea])
        expect(wcagContrast(ink, under)).toBeGreaterThanOrEqual(theme === "projector" ? 4.5 : 3);
  });

  it("are told apart as lines by every eye", () => {
    for (const tones of [...together.map((group) => group.map(plain)), sets])
      expect(leastApart(looks(tones).map(({ ink }) => ink))).toBeGreaterThanOrEqual(12);
    expect(leastApart(looks(steps).map(({ ink }) => ink))).toBeGreaterThanOrEqual(9.5);
  });

  it("are told apart as fills by every eye, from each other and from bare land", () => {
    for (const tones of [...together.map((group) => group.map(plain)), sets, steps]) {
      const fills = looks(tones).flatMap(({ fill, hatch }) => (hatch ? [] : [fill]));
      expect(leastApart(fills)).toBeGreaterThanOrEqual(9.5);
      for (const fill of fills) expect(leastApart([fill, ground.land])).toBeGreaterThanOrEqual(7);
    }
  });

  it("leave the names on a fill legible", () => {
    for (const { fill } of looks(everyTone)) expect(wcagContrast(ground.ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it("go one way from step to step, and few steps span the whole ramp", () => {
    const towards = theme === "dark" ? 1 : -1;
    const light = looks(steps).map(({ ink }) => wcagLuminance(ink) * towards);
    expect([...light].sort((a, b) => a - b)).toEqual(light);
    expect(
      looks([
        { kind: "step", step: 0, of: 2 },
        { kind: "step", step: 1, of: 2 },
      ]),
    ).toEqual(looks([steps[0] as PaintTone, steps[4] as PaintTone]));
    expect(paintLook({ kind: "step", step: 6, of: 7 }, theme)).toEqual(paintLook(steps[4] as PaintTone, theme));
  });

  it("are none of them the grey of what stands back", () => {
    const rest = restLook("quiet", theme);
    for (const { ink } of looks([...sets, ...steps])) expect(leastApart([ink, rest.ink])).toBeGreaterThan(8);
    expect(restLook("faint", theme).alpha).toBeLessThan(rest.alpha);
  });
});

describe("what has gone", () => {
  it("is told by hatching and dashes too, not by colour alone", () => {
    for (const kind of ["removed", "gone", "unknown"] as const) {
      expect(paintLook({ kind }, "light")).toMatchObject({ hatch: true });
      expect(paintLook({ kind }, "light").dash?.length).toBeGreaterThan(0);
    }
    expect(paintLook({ kind: "added" }, "light")).toMatchObject({ hatch: false, dash: null });
  });
});
