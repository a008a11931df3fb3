// What readers brought, as marks, lines and areas of the scene: in the colour of their family, or as their file says (simplestyle 1.1.0).
import { groundOf } from "#encoding/ground.ts";
import { plainName } from "#encoding/plainName.ts";
import type { Feature, Position } from "#model/atlas.ts";
import { emphasisOf } from "#model/emphasis.ts";
import { featureGeometry } from "#model/guest/featureGeometry.ts";
import { textIn } from "#model/text.ts";
import type { Emphasis } from "#model/ties.ts";
import type { MapInput } from "#views/map/mapInput.ts";
import type { GuestArea, GuestLine, GuestSlices, PointMark } from "#views/map/scene.ts";
import { edgeOf, type GuestLook, guestLook, vanishes } from "./guestLook.ts";

const order: Readonly<Record<Emphasis, number>> = { faded: 0, plain: 1, near: 2, chosen: 3 };
const byEmphasis = <Thing extends { readonly emphasis: Emphasis }>(things: Thing[]): Thing[] =>
  things.sort((a, b) => order[a.emphasis] - order[b.emphasis]);

/** Diameters, CSS pixels. */
const markerSizes = { small: 7, medium: 10, large: 15 } as const;
/** So many marks have room to be larger. */
const easy = 1500;
const usualWidth = 2;
/** simplestyle's own, where a fill is given without it. */
const givenFillAlpha = 0.6;
const usualFillAlpha = 0.22;
/** Nothing that was brought is drawn so that it cannot be found: a line of no width or no opacity is a hair. */
const least = { width: 0.75, alpha: 0.15 };

export function guestSlices(input: MapInput): GuestSlices | null {
  const areas: { area: GuestArea; size: number }[] = [];
  const lines: GuestLine[] = [];
  for (const feature of input.visible.features) {
    const geometry = featureGeometry(feature);
    if (geometry.polygons.length === 0 && geometry.lines.length === 0) continue;
    const look = guestLook(feature, input);
    if (geometry.polygons.length > 0)
      areas.push({ area: guestArea(feature, geometry, look, input), size: geometry.size });
    if (geometry.lines.length > 0) lines.push(guestLine(feature, geometry.lines, look, input));
  }
  if (areas.length === 0 && lines.length === 0) return null;
  return { areas: areas.sort((a, b) => b.size - a.size).map(({ area }) => area), lines: byEmphasis(lines) };
}

const known = new Map<string, string>();
/** Asked for at each hover, for thousands. */
function shortName(name: string): string {
  let short = known.get(name);
  if (short === undefined) {
    if (known.size > 20_000) known.clear();
    short = plainName(name, 120);
    known.set(name, short);
  }
  return short;
}

/** Name, and below it the family: for most the name of the file. */
export function guestTitle(feature: Feature, { atlas, language }: MapInput): string {
  const family = atlas.familyById.get(feature.familyId);
  const name = shortName(textIn(feature.name, language));
  return family ? `${name} · ${textIn(family.name, language)}` : name;
}

function stroke(feature: Feature, look: GuestLook, input: MapInput) {
  const { theme } = input;
  const colour = feature.style?.stroke ?? look.colour;
  const given = feature.style?.strokeWidth ?? usualWidth;
  return {
    colour,
    given,
    width: Math.max(least.width, given) * look.grown + look.wider,
    alpha: look.alpha * Math.max(least.alpha, feature.style?.strokeOpacity ?? 1),
    casing: vanishes(colour, theme) ? edgeOf(theme) : look.own === "chosen" ? groundOf(theme).halo : null,
  };
}

function guestLine(feature: Feature, lines: GuestLine["lines"], look: GuestLook, input: MapInput): GuestLine {
  const { colour, width, alpha, casing } = stroke(feature, look, input);
  const title = guestTitle(feature, input);
  return { ref: feature.ref, lines, colour, width, alpha, casing, emphasis: look.own, title };
}

function guestArea(
  feature: Feature,
  { polygons, edges }: Pick<GuestArea, "polygons" | "edges">,
  look: GuestLook,
  input: MapInput,
): GuestArea {
  const { style } = feature;
  const line = stroke(feature, look, input);
  const fill = style?.fill ?? look.colour;
  const fillAlpha = style?.fillOpacity ?? (style?.fill ? givenFillAlpha : usualFillAlpha);
  const lifted = look.own === "chosen" ? 1.6 : look.own === "near" ? 1.25 : 1;
  // An outline of no width is the file's wish, as long as the fill is seen.
  const bare = line.given === 0 && fillAlpha > least.alpha && look.own !== "chosen";
  return {
    ref: feature.ref,
    polygons,
    edges,
    fill,
    fillAlpha: Math.min(1, fillAlpha * lifted) * look.alpha,
    width: bare ? 0 : style?.strokeWidth === undefined ? line.width * 0.75 : line.width,
    colour: style?.stroke ?? style?.fill ?? look.colour,
    alpha: line.alpha,
    casing: line.casing,
    emphasis: look.own,
    title: guestTitle(feature, input),
  };
}

/** The marks of a feature as they were last drawn: a hover changes two of thousands. */
const lastMarks = new WeakMap<
  Feature,
  { readonly around: string; readonly own: Emphasis; readonly marks: PointMark[] }
>();

export function guestPoints(input: MapInput): PointMark[] {
  const { theme, language, visible, emphasis, layers, height } = input;
  const usual = visible.features.length > easy ? 6.5 : 9;
  const around = [theme, language, visible.day, layers.guests.opacity, height, usual].join();
  return byEmphasis(
    visible.features.flatMap((feature) => {
      const own = emphasisOf(emphasis, feature.ref);
      const last = lastMarks.get(feature);
      if (last?.own === own && last.around === around) return last.marks;
      const marks = marksOf(feature, usual, input);
      lastMarks.set(feature, { around, own, marks });
      return marks;
    }),
  );
}

function marksOf(feature: Feature, usual: number, input: MapInput): PointMark[] {
  const { theme } = input;
  const geometry = featureGeometry(feature);
  const dots = placesWithoutLength(geometry);
  if (geometry.points.length === 0 && dots.length === 0) return [];
  const look = guestLook(feature, input);
  const { style } = feature;
  const title = guestTitle(feature, input);
  const mark = (at: Position, shape: PointMark["shape"], size: number, colour: string): PointMark => ({
    ref: feature.ref,
    layer: "guests",
    at,
    shape,
    size: size * look.grown * (look.own === "chosen" ? 1.6 : look.own === "near" ? 1.2 : 1),
    colour,
    outline: vanishes(colour, theme) ? edgeOf(theme) : groundOf(theme).halo,
    alpha: look.alpha,
    angle: 0,
    emphasis: look.own,
    title,
  });
  const size = style?.markerSize ? markerSizes[style.markerSize] : usual;
  return [
    ...geometry.points.map((at) => mark(at, "triangle", size, style?.markerColour ?? look.colour)),
    ...dots.map((at) => mark(at, "disc", Math.max(4, style?.strokeWidth ?? 0), style?.stroke ?? look.colour)),
  ];
}

/** Lines that go nowhere, and areas that have shrunk to a point, are seen as a point all the same. */
function placesWithoutLength({ lines, polygons }: ReturnType<typeof featureGeometry>): readonly Position[] {
  const still = (line: readonly Position[]) =>
    line.every((at) => at[0] === line[0]?.[0] && at[1] === line[0]?.[1]) ? line.slice(0, 1) : [];
  return [...lines.flatMap(still), ...polygons.flatMap(([outer]) => still(outer ?? []))];
}
