// Readers' areas, lines and marks in the drawing without WebGL.
import type { Position } from "#model/atlas.ts";
import { clipped } from "#model/guest/clipped.ts";
import type { GuestArea, GuestLine, GuestSlices, PointMark } from "#views/map/scene.ts";
import { short } from "#views/map/still/drawGround.ts";
import { byEmphasis } from "#views/map/still/drawLines.ts";
import { drawMark, strokesOf } from "#views/map/still/drawPoints.ts";
import { dotText, pathText } from "#views/map/still/pathText.ts";
import { fixedStroke, type Plane } from "#views/map/still/plane.ts";
import { element, type StillElement } from "#views/map/still/stillElement.ts";
import { toSheet } from "#views/map/still/webMercator.ts";
import type { CountryShape } from "#views/map/still/world.ts";
import { coarser } from "./coarser.ts";

type Lines = readonly (readonly Position[])[];

export function drawGuestAreas({ areas }: GuestSlices, plane: Plane): readonly StillElement[] {
  return areas.flatMap((area) => {
    const fill = fillPath(area.polygons, plane);
    const paint = { "fill-opacity": short(area.fillAlpha), "fill-rule": "evenodd" };
    const inside = fill === "" ? [] : [element("path", { d: fill, fill: area.fill, ...paint }, undefined, "fill")];
    const children = [...inside, ...strokes(area, area.edges, plane)];
    return children.length > 0 ? [group(area, children)] : [];
  });
}

export function drawGuestLines({ lines }: GuestSlices, plane: Plane): readonly StillElement[] {
  return byEmphasis(lines).flatMap((line) => {
    const children = strokes(line, line.lines, plane);
    return children.length > 0 ? [group(line, children)] : [];
  });
}

const group = ({ ref, emphasis }: GuestArea | GuestLine, children: readonly StillElement[]): StillElement =>
  element("g", { "data-ref": ref, "data-emphasis": emphasis }, children, ref);

function strokes(look: GuestArea | GuestLine, lines: Lines, plane: Plane): StillElement[] {
  if (look.width === 0) return [];
  const d = linesPath(lines, plane);
  if (d === "") return [];
  const common = {
    d,
    fill: "none",
    "stroke-linejoin": "round",
    "stroke-linecap": "round",
    "stroke-opacity": look.alpha === 1 ? undefined : short(look.alpha),
    "vector-effect": fixedStroke(plane),
  };
  const line = (colour: string, width: number, key: string) =>
    element("path", { ...common, stroke: colour, "stroke-width": short(width) }, undefined, key);
  const core = line(look.colour, look.width, "line");
  return look.casing ? [line(look.casing, look.width + 2.5, "casing"), core] : [core];
}

/** What is too short for the plane's grain is a dot: small, but there. */
function linesPath(lines: Lines, plane: Plane): string {
  const d = plane.lines(coarser(lines, plane.grain));
  const first = lines[0]?.[0];
  const at = d === "" && first && Math.abs(first[1]) < 85 ? plane.point(first) : null;
  return at ? dotText(at, plane.decimals) : d;
}

const flatPaths = new WeakMap<GuestArea["polygons"], Map<number, string>>();
const globeShapes = new WeakMap<Lines, CountryShape>();

function fillPath(polygons: GuestArea["polygons"], plane: Plane): string {
  if (plane.kind === "globe") return polygons.map((rings) => plane.area(onGlobe(coarser(rings, plane.grain)))).join("");
  const paths = flatPaths.get(polygons) ?? new Map<number, string>();
  flatPaths.set(polygons, paths);
  const key = (plane.grain ?? 0) + plane.decimals;
  let d = paths.get(key);
  if (d === undefined) {
    const rings = polygons.flatMap((each) => coarser(each, plane.grain).map((ring) => ring.map(toSheet)));
    d = pathText(rings, plane.decimals, true);
    paths.set(key, d);
  }
  return d;
}

/** Degrees: pieces so large still lie flat enough for what is hidden of them to be pushed out to the limb. */
const cell = 30;

/** An area cut into pieces, because the sphere alone cannot tell the inside of one that goes round it. */
function onGlobe(rings: Lines): CountryShape {
  let shape = globeShapes.get(rings);
  if (!shape) {
    const coordinates = rings.flatMap(pieces).map((ring) => [ring.map(([lon, lat]) => [lon, lat])]);
    shape = { type: "Feature", properties: { a3: "" }, geometry: { type: "MultiPolygon", coordinates } };
    globeShapes.set(rings, shape);
  }
  return shape;
}

function pieces(ring: readonly Position[]): Lines {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of ring) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  if (east - west <= cell && north - south <= cell) return [ring];
  const found: (readonly Position[])[] = [];
  for (let lon = Math.floor(west / cell) * cell; lon < east; lon += cell) {
    const column = clipped(ring, 0, lon, lon + cell);
    for (let lat = Math.floor(south / cell) * cell; lat < north; lat += cell) {
      const piece = clipped(column, 1, lat, lat + cell);
      if (piece.length > 3) found.push(piece);
    }
  }
  return found;
}

/** So many marks are drawn one by one; of more, neighbours in the file that look alike are one path. */
const single = 600;
const together = 64;

export function drawGuestMarks(points: readonly PointMark[], plane: Plane): readonly StillElement[] {
  const marks = points.filter(({ layer }) => layer === "guests");
  const seen = (mark: PointMark) => {
    const at = plane.point(mark.at);
    return at ? [{ mark, at }] : [];
  };
  if (marks.length <= single)
    return marks.flatMap(seen).map(({ mark, at }, index) => drawMark(mark, at, plane, `guests-${mark.ref}-${index}`));
  const groups: StillElement[] = [];
  for (let from = 0; from < marks.length; from += together) {
    const looks = new Map<string, ReturnType<typeof seen>>();
    for (const one of marks.slice(from, from + together).flatMap(seen)) {
      const { shape, size, colour, outline, alpha } = one.mark;
      const key = one.mark.emphasis === "chosen" ? one.mark.ref : `${shape} ${size} ${colour} ${outline} ${alpha}`;
      const same = looks.get(key);
      if (same) same.push(one);
      else looks.set(key, [one]);
    }
    for (const [key, alike] of looks) groups.push(drawAlike(alike, plane, `guests-${from}-${key}`));
  }
  return groups;
}

function drawAlike(
  alike: readonly { readonly mark: PointMark; readonly at: readonly [number, number] }[],
  plane: Plane,
  key: string,
): StillElement {
  const [first] = alike as [(typeof alike)[number]];
  const model = drawMark(first.mark, first.at, plane, key);
  if (alike.length === 1) return model;
  const all = alike.map(({ mark, at }) => strokesOf(mark, at, plane));
  const children = (all[0] ?? []).map((one, nth) => {
    const d = all.map((each) => each[nth]?.attrs["d"]).join("");
    return { ...one, attrs: { ...one.attrs, d }, key: String(nth) };
  });
  const { "data-ref": _, ...attrs } = model.attrs;
  return { ...model, attrs, children };
}
