// Shapes in the order in which they are painted, gathered into layers: a new layer where what they belong to or their clip changes.
import type { FigureLayer, FigurePath, FigureShape, FigureText, PathCommand } from "#model/figure.ts";
import { shrunk } from "./pathCommands.ts";

/** [left, top, right, bottom] in CSS pixels. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface Place {
  /** What the shapes belong to: "words", "drawing". */
  readonly group: string;
  readonly clip: Box | null;
  /** Of everything around, 0..1. */
  readonly opacity: number;
}

export const withinBoth = (one: Box | null, other: Box): Box =>
  one === null
    ? other
    : [Math.max(one[0], other[0]), Math.max(one[1], other[1]), Math.min(one[2], other[2]), Math.min(one[3], other[3])];

export function boxOf(commands: readonly PathCommand[]): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, ...numbers] of commands)
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [x, y] = [numbers[at] as number, numbers[at + 1] as number];
      [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
    }
  return left <= right ? [left, top, right, bottom] : null;
}

/** How far a text may stick out of a clip: the room that a font leaves above and below its letters. */
const roomOfLetters = 3;

const largestMark = 32;

export interface ShapeList {
  path(path: FigurePath, place: Place): void;
  /** `box`: where the text stands. What a clip would cut through is left out: half a line says nothing. */
  text(text: FigureText, box: Box, place: Place): void;
  /** Everything `scale` times smaller; `names`: of the groups, in the reader's language. */
  layers(scale: number, names: (group: string) => string): readonly FigureLayer[];
}

export function shapeList(): ShapeList {
  const layers: { readonly group: string; readonly clip: Box | null; readonly shapes: FigureShape[] }[] = [];
  const put = (shape: FigureShape, { group, clip }: Place) => {
    const last = layers.at(-1);
    if (last && last.group === group && sameBox(last.clip, clip)) last.shapes.push(shape);
    else layers.push({ group, clip, shapes: [shape] });
  };
  return {
    path: (path, place) => {
      const box = boxOf(path.d);
      const half = (path.stroke?.width ?? 0) / 2;
      if (!box || (path.fill === null && path.stroke === null)) return;
      if (place.clip && (isApart(place.clip, box, half) || isHalfMark(place.clip, box))) return;
      put(path, place.clip && isInside(place.clip, box, half) ? { ...place, clip: null } : place);
    },
    text: (text, box, place) => {
      const { clip } = place;
      if (clip === null) return put(text, place);
      const whole = box[1] >= clip[1] - roomOfLetters && box[3] <= clip[3] + roomOfLetters;
      if (!whole || box[0] >= clip[2] || box[2] <= clip[0]) return;
      const across = box[0] >= clip[0] - roomOfLetters && box[2] <= clip[2] + roomOfLetters;
      put(text, across ? { ...place, clip: null } : place);
    },
    layers: (scale, names) => {
      const times = new Map<string, number>();
      return layers.map(({ group, clip, shapes }) => {
        const time = (times.get(group) ?? 0) + 1;
        times.set(group, time);
        return {
          id: time === 1 ? group : `${group}-${time}`,
          name: time === 1 ? names(group) : `${names(group)} (${time})`,
          clip: clip && [clip[0] / scale, clip[1] / scale, (clip[2] - clip[0]) / scale, (clip[3] - clip[1]) / scale],
          shapes: scale === 1 ? shapes : shapes.map((shape) => smaller(shape, scale)),
        };
      });
    },
  };
}

const sameBox = (one: Box | null, other: Box | null) =>
  one === other || (one !== null && other?.every((value, at) => Math.abs(value - (one[at] ?? 0)) < 0.5) === true);
const isApart = (clip: Box, box: Box, half: number) =>
  box[2] + half <= clip[0] || box[0] - half >= clip[2] || box[3] + half <= clip[1] || box[1] - half >= clip[3];
/** A mark cut in two says nothing; lines and areas go on beyond the edge. */
const isHalfMark = (clip: Box, box: Box) =>
  box[3] - box[1] < largestMark && box[2] - box[0] < largestMark && (box[1] < clip[1] - 1 || box[3] > clip[3] + 1);
const isInside = (clip: Box, box: Box, half: number) =>
  box[0] - half >= clip[0] - 1 &&
  box[1] - half >= clip[1] - 1 &&
  box[2] + half <= clip[2] + 1 &&
  box[3] + half <= clip[3] + 1;

function smaller(shape: FigureShape, by: number): FigureShape {
  if (shape.kind === "text")
    return {
      ...shape,
      x: shape.x / by,
      y: shape.y / by,
      size: shape.size / by,
      spacing: shape.spacing / by,
      width: shape.width === null ? null : shape.width / by,
      halo: shape.halo && { ...shape.halo, width: shape.halo.width / by },
    };
  const { fill, stroke } = shape;
  return {
    ...shape,
    d: shrunk(shape.d, by),
    fill: fill?.kind === "hatch" ? { ...fill, width: fill.width / by, spacing: fill.spacing / by } : fill,
    stroke: stroke && { ...stroke, width: stroke.width / by, dash: stroke.dash.map((each) => each / by) },
  };
}
