// How a drawn sheet lies in a window of any size, with the repeats of the world and the names. Needs no geography of its own.
import type { Camera } from "#model/pose.ts";
import type { MapScene } from "#views/map/scene.ts";
import { hatchTransform } from "./drawGround.ts";
import { drawLabels, labelGroupAttrs, labelOpacity } from "./drawLabels.ts";
import type { Sheet } from "./drawSheet.ts";
import { globeView } from "./globeView.ts";
import { type Box, type LabelRoom, placeLabels } from "./placeLabels.ts";
import { element, type StillElement } from "./stillElement.ts";
import { type FlatView, flatView, type Point, type Size, sheetSize, toSheet } from "./webMercator.ts";

export interface Looked {
  readonly scene: MapScene;
  readonly camera: Camera;
  readonly size: Size;
  readonly projection: "flat" | "globe";
}

/** The whole picture; `sheet` is of the same prefix, and on the globe of the same camera and size. */
export function laidMap(looked: Looked, sheet: Sheet, prefix: string): StillElement {
  const { scene, camera, size, projection } = looked;
  const attrs = {
    xmlns: "http://www.w3.org/2000/svg",
    class: "still",
    viewBox: `0 0 ${size.width} ${size.height}`,
    width: size.width,
    height: size.height,
  };
  const names = drawLabels(placeLabels(scene, labelRoom(projection, camera, size)));
  return element("svg", attrs, [
    ...drawBackdrop(scene, projection, camera, size),
    ...laidSheet(looked, sheet, prefix),
    element("g", { ...labelGroupAttrs, opacity: labelOpacity(scene) }, names, "labels"),
  ]);
}

function laidSheet({ scene, projection, camera, size }: Looked, sheet: Sheet, prefix: string): StillElement[] {
  if (projection === "globe") {
    return [element("defs", {}, sheet.defs, "defs"), element("g", { class: "still-sheet" }, sheet.bands, "sheet")];
  }
  const view = flatView(camera, size);
  const defs = sheet.defs.map((def) =>
    def.attrs["class"] === "still-hatch"
      ? { ...def, attrs: { ...def.attrs, patternTransform: hatchTransform(view.scale) } }
      : def,
  );
  const sheetId = `${prefix}-sheet`;
  const copies = seenCopies(view, size);
  const tied = tieCopies(scene, view, size).filter((copy) => !copies.includes(copy));
  return [
    element("defs", {}, defs, "defs"),
    element("g", { class: "still-window", transform: matrixText(view) }, [
      element("g", { class: "still-sheet", id: sheetId }, sheet.bands, "sheet"),
      ...drawCopies(
        `${sheetId}`,
        copies.filter((copy) => copy !== 0),
      ),
      ...drawCopies(`${prefix}-ties`, tied),
    ]),
  ];
}

export const matrixText = (view: FlatView): string =>
  `matrix(${view.matrix.map((value, at) => +value.toFixed(at < 4 ? 7 : 3)).join(" ")})`;

export const drawCopies = (id: string, copies: readonly number[]): StillElement[] =>
  copies.map((copy) => element("use", { href: `#${id}`, x: copy * sheetSize }, undefined, `${id}-${copy}`));

/** Ties across 180° run out of their own world: the repeats whose ties reach into the window. */
export function tieCopies(scene: MapScene, view: FlatView, size: Size): readonly number[] {
  const seen = seenRange(view, size);
  let [least, most] = [0, 1];
  for (const { line } of scene.ties) {
    for (const end of [line[0], line.at(-1)]) {
      if (!end) continue;
      least = Math.min(least, end[0] / 360 + 0.5);
      most = Math.max(most, end[0] / 360 + 0.5);
    }
  }
  return [-2, -1, 0, 1, 2].filter((copy) => copy + least < seen[1] && copy + most > seen[0]);
}

/** Which repeats of the world are in the window; 0 is the one with longitudes -180 to 180. */
export function seenCopies(view: FlatView, size: Size): readonly number[] {
  const [from, to] = seenRange(view, size);
  const [first, last] = [Math.floor(from + 1e-9), Math.floor(to - 1e-9)];
  const copies: number[] = [];
  for (let copy = Math.max(-2, first); copy <= Math.min(2, last); copy++) copies.push(copy);
  return copies;
}

/** West and east ends of the window, in worlds. */
function seenRange(view: FlatView, size: Size): readonly [number, number] {
  const xs = corners(size).map((corner) => view.fromScreen(corner)[0] / sheetSize);
  return [Math.min(...xs), Math.max(...xs)];
}

const corners = ({ width, height }: Size): readonly Point[] => [
  [0, 0],
  [width, 0],
  [0, height],
  [width, height],
];

export function drawBackdrop(
  scene: MapScene,
  projection: "flat" | "globe",
  camera: Camera,
  size: Size,
): StillElement[] {
  const full = { class: "still-sea", width: "100%", height: "100%" };
  if (projection === "flat") return [element("rect", { ...full, fill: scene.ground.sea }, undefined, "backdrop")];
  const view = globeView(camera, size);
  const limb = { class: "still-limb", cx: view.centre[0], cy: view.centre[1], r: +view.limb.toFixed(1) };
  return [
    element("rect", { ...full, fill: scene.ground.halo }, undefined, "backdrop"),
    element(
      "circle",
      { ...limb, fill: scene.ground.sea, stroke: scene.ground.coast, "stroke-width": 1 },
      undefined,
      "limb",
    ),
  ];
}

export function labelRoom(projection: "flat" | "globe", camera: Camera, size: Size): LabelRoom {
  if (projection === "globe") {
    const view = globeView(camera, size);
    const off = (x: number, y: number): number => Math.hypot(x - view.centre[0], y - view.centre[1]);
    const screen = (at: readonly [number, number]): readonly Point[] => {
      const point = view.toScreen(at);
      return point && off(...point) < view.limb * 0.96 ? [point] : [];
    };
    // Names do not hang off the sphere.
    const holds = (box: Box): boolean =>
      inWindow(box, size) &&
      [box.left, box.right].every((x) => [box.top, box.bottom].every((y) => off(x, y) < view.limb));
    return { size, zoom: camera.zoom, screen, holds };
  }
  const view = flatView(camera, size);
  const copies = seenCopies(view, size);
  return {
    size,
    zoom: camera.zoom,
    holds: (box) => inWindow(box, size),
    screen: (at) => {
      const [x, y] = toSheet(at);
      return copies
        .map((copy) => view.toScreen([x + copy * sheetSize, y]))
        .filter(([sx, sy]) => sx >= -200 && sy >= -200 && sx <= size.width + 200 && sy <= size.height + 200);
    },
  };
}

const inWindow = (box: Box, { width, height }: Size): boolean =>
  box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
