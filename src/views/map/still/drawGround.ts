// The ground: graticule, land, partner fills, hatching, borders, coasts, blocs.

import type { MultiLineString } from "geojson";
import type { BlocOutline, CountryArea, MapScene } from "#views/map/scene.ts";
import { blocOutlines } from "./blocOutlines.ts";
import { landChunks, meshChunks } from "./chunks.ts";
import { shapesOf } from "./countryShapes.ts";
import { fixedStroke, type Plane } from "./plane.ts";
import { element, type StillElement } from "./stillElement.ts";
import type { CountryShape, World } from "./world.ts";

export function drawGround(scene: MapScene, world: World, plane: Plane, prefix: string): StillElement[] {
  const { ground } = scene;
  const vector = fixedStroke(plane);
  const heavy = scene.theme === "projector" ? 1.5 : 1;
  const stroke = (
    name: string,
    ds: readonly string[],
    colour: string,
    width: number,
    dash?: string,
    alpha = 1,
  ): StillElement =>
    element(
      "g",
      {
        class: `still-${name}`,
        fill: "none",
        stroke: colour,
        "stroke-width": width * heavy,
        "stroke-linejoin": "round",
        "stroke-dasharray": dash,
        "stroke-opacity": alpha === 1 ? undefined : short(alpha),
      },
      ds.map((d, at) => element("path", { d, "vector-effect": vector }, undefined, String(at))),
      name,
    );
  const meshes = (mesh: MultiLineString): readonly string[] =>
    plane.kind === "flat" ? meshChunks(mesh).map((chunk) => plane.mesh(chunk)) : [plane.mesh(mesh)];
  const bands: StillElement[] = [];
  if (scene.graticule)
    bands.push(stroke("graticule", [plane.graticule()], ground.graticule, 0.75, undefined, scene.graticuleAlpha));
  bands.push(
    element("g", { class: "still-land", fill: ground.land }, drawLand(world, plane), "land"),
    element("g", { class: "still-countries" }, drawFills(scene, world, plane, prefix), "countries"),
    stroke("borders", meshes(world.borders.border), ground.border, 0.6),
    stroke("disputed", meshes(world.borders.disputed), ground.disputed, 0.75, "2.5 2"),
    stroke("coast", meshes(world.borders.coast), ground.coast, 0.7),
  );
  if (scene.blocs.length > 0) {
    const blocs = scene.blocs.map((bloc) => drawBloc(bloc, world, plane));
    bands.push(element("g", { class: "still-blocs" }, blocs, "blocs"));
  }
  const lifted = scene.countries.filter((country) => country.emphasis === "chosen");
  if (lifted.length > 0) {
    const d = lifted.map((country) => pathOf(country, world, plane)).join("");
    bands.push(stroke("chosen-country", [d], ground.ink, 1.5));
  }
  return bands;
}

function drawLand(world: World, plane: Plane): StillElement[] {
  const chunks = plane.kind === "flat" ? landChunks(world) : [world.countries];
  return chunks.map((shapes, at) => element("path", { d: landPath(shapes, plane) }, undefined, String(at)));
}

const lands = new WeakMap<Plane, WeakMap<readonly CountryShape[], string>>();

function landPath(shapes: readonly CountryShape[], plane: Plane): string {
  let known = lands.get(plane);
  if (!known) {
    known = new WeakMap();
    lands.set(plane, known);
  }
  let d = known.get(shapes);
  if (d === undefined) {
    d = shapes.map((shape) => plane.area(shape)).join("");
    known.set(shapes, d);
  }
  return d;
}

const pathOf = (country: CountryArea, world: World, plane: Plane): string =>
  shapesOf(world, country.a3)
    .map((shape) => plane.area(shape))
    .join("");

function drawFills({ countries }: MapScene, world: World, plane: Plane, prefix: string): StillElement[] {
  const hatches = hatchColours(countries);
  return countries.flatMap((country) => {
    // Countries that only wait to be pointed at keep the land's colour.
    if (country.alpha === 0) return [];
    const d = pathOf(country, world, plane);
    if (d === "") return [];
    const paint = country.hatch
      ? { fill: `url(#${hatchId(prefix, hatches.indexOf(country.fill))})`, "fill-opacity": short(country.alpha) }
      : { fill: country.fill, "fill-opacity": country.alpha === 1 ? undefined : short(country.alpha) };
    const attrs = { "data-ref": country.ref, "data-emphasis": country.emphasis, d, ...paint };
    return [element("path", attrs, undefined, `${country.ref}-${country.a3}`)];
  });
}

/** Each colour of hatching once. */
const hatchColours = (countries: readonly CountryArea[]): readonly string[] => [
  ...new Set(countries.flatMap((country) => (country.hatch ? [country.fill] : []))),
];
const hatchId = (prefix: string, at: number): string => (at === 0 ? `${prefix}-hatch` : `${prefix}-hatch-${at + 1}`);

/** Thin strokes, in pixels at the plane's scale. */
export function hatchPatterns(scene: MapScene, plane: Plane, prefix: string): readonly StillElement[] {
  return hatchColours(scene.countries).map((colour, at) => {
    const attrs = {
      id: hatchId(prefix, at),
      class: "still-hatch",
      width: 6,
      height: 6,
      patternUnits: "userSpaceOnUse",
      patternTransform: hatchTransform(plane.scale),
    };
    const line = element("path", { d: "M0 3H6", stroke: colour, "stroke-width": 0.9, "stroke-opacity": 0.75 });
    return element("pattern", attrs, [line], at === 0 ? "hatch" : `hatch-${at + 1}`);
  });
}

export const hatchTransform = (scale: number): string => `rotate(-45) scale(${+(1 / scale).toPrecision(5)})`;

function drawBloc(bloc: BlocOutline, world: World, plane: Plane): StillElement {
  const d = plane.mesh(blocOutlines(world, bloc.members));
  const line = (width: number, alpha: number): StillElement =>
    element("path", {
      d,
      "stroke-width": width,
      "stroke-opacity": short(alpha * bloc.alpha),
      "vector-effect": fixedStroke(plane),
    });
  const attrs = {
    "data-ref": bloc.ref,
    "data-emphasis": bloc.emphasis,
    fill: "none",
    stroke: bloc.colour,
    "stroke-linejoin": "round",
    "stroke-linecap": "round",
  };
  return element("g", attrs, [line(6, 0.1), line(3, 0.18), line(bloc.width, 0.8)], bloc.ref);
}

export const short = (alpha: number): number => Math.round(alpha * 1000) / 1000;
