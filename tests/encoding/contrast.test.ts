// What is drawn must be seen: at a desk, and on a weak projector in a lit room.
import { wcagLuminance } from "culori";
import { describe, expect, it } from "vitest";
import { cableAlpha, cableColours, cableWidths } from "#encoding/cables.ts";
import { depthFills, memberFill } from "#encoding/depth.ts";
import { groundOf } from "#encoding/ground.ts";
import { groupColour, mostGroupColours } from "#encoding/groupColours.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { alphaOf, colourOf, fadeOf, widthOf } from "#encoding/ties.ts";
import { cableStatuses } from "#model/gradings.ts";
import type { PaintTone } from "#model/paint.ts";
import { statusClasses, type ThemeName, themeNames } from "#model/pose.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const { families } = shippedAtlas();
const emphases = ["plain", "near", "chosen"] as const;

const channels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
/** `colour` drawn with `alpha` over `ground`. */
function over(colour: string, alpha: number, ground: string): string {
  const below = channels(ground);
  const mixed = channels(colour).map((value, at) => Math.round(value * alpha + (below[at] ?? 0) * (1 - alpha)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** In a lit room black is no darker than a 300th of white: everything is lifted by that much light. */
const lifted = (luminance: number) => (luminance + 1 / 299) / (1 + 1 / 299);
type Light = "dark room" | "lit room";
/** WCAG 2.2 contrast ratio as it reaches the eye. */
function contrast(one: string, other: string, light: Light): number {
  const [a, b] = [one, other].map((colour) => {
    const own = wcagLuminance(colour);
    return (light === "lit room" ? lifted(own) : own) + 0.05;
  }) as [number, number];
  return Math.max(a, b) / Math.min(a, b);
}

const land = (theme: ThemeName) => [groundOf(theme).land, memberFill(theme), ...depthFills(theme)];

describe.each(["dark room", "lit room"] as const)("in a %s", (light) => {
  const projected = (colour: string, alpha: number, grounds: readonly string[]) =>
    Math.min(...grounds.map((ground) => contrast(over(colour, alpha, ground), ground, light)));

  describe.each(families.map((family) => [family.id, family] as const))("ties of the family %s", (_, family) => {
    it.each(statusClasses)("%s: seen by the last row, on land, on partners and at sea, from end to end", (status) => {
      const grounds = [...land("projector"), groundOf("projector").sea];
      for (const emphasis of emphases) {
        const alpha = alphaOf(status, emphasis, "projector");
        for (const end of [alpha, alpha * fadeOf("projector", false)])
          expect(projected(colourOf(family, "projector"), end, grounds)).toBeGreaterThanOrEqual(4.5);
      }
    });

    it.each(["light", "dark"] as const)("are seen at a desk, %s, at their full strength", (theme) => {
      const grounds = [groundOf(theme).land, groundOf(theme).sea];
      // Nobody is promised a desk in a lit room: there it may be a tenth less.
      const least = light === "lit room" ? 2.7 : 3;
      expect(projected(colourOf(family, theme), 1, grounds)).toBeGreaterThanOrEqual(least);
      for (const status of statusClasses) {
        const firm = alphaOf(status, "chosen", theme);
        expect(projected(colourOf(family, theme), firm, grounds)).toBeGreaterThanOrEqual(1.8);
      }
    });
  });

  it.each(themeNames)("cables of every state are seen on land and at sea, %s", (theme) => {
    const grounds = [groundOf(theme).land, groundOf(theme).sea];
    for (const status of cableStatuses)
      for (const emphasis of emphases)
        expect(
          projected(cableColours(theme).edge, cableAlpha(status, emphasis, theme), grounds),
        ).toBeGreaterThanOrEqual(theme === "projector" ? 4.5 : 2.7);
  });

  it("what an answer colours is seen on a projector, but for what it lets stand back", () => {
    const kinds = ["added", "removed", "changed", "gone", "cut", "strained", "route", "unknown"] as const;
    const tones: PaintTone[] = [
      ...kinds.map((kind) => ({ kind })),
      ...Array.from({ length: 9 }, (_, number) => ({ kind: "set" as const, number })),
      ...Array.from({ length: 5 }, (_, step) => ({ kind: "step" as const, step, of: 5 })),
    ];
    const grounds = [groundOf("projector").land, groundOf("projector").sea];
    for (const tone of tones)
      expect(projected(paintLook(tone, "projector").ink, 1, grounds), JSON.stringify(tone)).toBeGreaterThanOrEqual(4.5);
  });

  it("groups of the network are seen on a projector's paper", () => {
    for (let number = 0; number < mostGroupColours; number++)
      expect(projected(groupColour(number, "projector"), 1, [groundOf("projector").halo])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(themeNames)("letters are read, %s", (theme) => {
    const ground = groundOf(theme);
    const least = theme === "projector" ? 7 : light === "lit room" ? 4 : 4.5;
    const pairs = [
      [ground.ink, ground.halo],
      [ground.quietInk, ground.halo],
      [ground.ink, ground.land],
      [ground.quietInk, ground.land],
      [ground.seaInk, ground.sea],
      [cableColours(theme).edge, ground.sea],
      ...(theme === "projector" ? depthFills(theme).map((fill) => [ground.quietInk, fill] as const) : []),
    ] as const;
    for (const [ink, paper] of pairs)
      expect(contrast(ink, paper, light), `${ink} on ${paper}`).toBeGreaterThanOrEqual(
        ink === ground.seaInk && theme === "light" ? 4.2 : least,
      );
  });
});

it("no line of a projector is thinner than 3 px", () => {
  for (const emphasis of emphases) {
    expect(widthOf(emphasis, "projector")).toBeGreaterThanOrEqual(3);
    for (const status of cableStatuses)
      for (const medium of ["sea", "terrestrial", "leased"] as const)
        expect(cableWidths(status, medium, emphasis, "projector").casing).toBeGreaterThanOrEqual(3);
  }
});
