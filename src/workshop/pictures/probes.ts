// Windows that a picture may come to stand in, and what each of them sees: what no window sees is left out of the file.
import type { Camera } from "#model/pose.ts";
import { pictureCamera } from "#views/map/picture/pictureCamera.ts";
import type { Sight } from "#views/map/picture/pictureFile.ts";
import { globeView } from "#views/map/still/globeView.ts";
import { flatView, type Point, type Size, sheetScale, sheetSize } from "#views/map/still/webMercator.ts";

/** What a picture is drawn fine for. */
export const usualSize: Size = { width: 1280, height: 720 };
const usual: readonly Size[] = [usualSize, { width: 1200, height: 900 }, { width: 1500, height: 640 }];
const strange: readonly Size[] = [
  { width: 320, height: 240 },
  { width: 600, height: 400 },
  { width: 390, height: 844 },
  { width: 300, height: 900 },
  { width: 768, height: 1024 },
  { width: 1920, height: 1080 },
  { width: 1600, height: 400 },
  { width: 2560, height: 1080 },
  { width: 3840, height: 2160 },
];

export interface Seen {
  /** Pixels per sheet unit in the usual window. */
  readonly scale: number;
  /** The zoom there, which says how fine the world must be. */
  readonly zoom: number;
  /** The deepest zoom of any window. */
  readonly deepest: number;
  /** Whether a box, in sheet units on the flat map and degrees on the globe, can be seen: well, or in some window. */
  readonly sees: (points: readonly Point[], how: "well" | "ever") => boolean;
  /** Where simplifying is measured, in pixels of the usual window. */
  readonly project: (line: readonly (readonly [lon: number, lat: number])[]) => readonly Point[];
}

export function seenBy(sight: Sight, projection: "flat" | "globe"): Seen {
  const look = (size: Size) => ({ size, camera: pictureCamera(sight, projection, size) });
  const [well, ever] = [usual.map(look), [...usual, ...strange].map(look)];
  const zoom = pictureCamera(sight, projection, usualSize).zoom;
  const deepest = Math.max(...ever.map(({ camera }) => camera.zoom));
  const scale = sheetScale(zoom);
  return projection === "flat"
    ? { scale, zoom, deepest, ...onFlat(scale, well, ever) }
    : { scale, zoom, deepest, ...onGlobe(well, ever) };
}

type Looks = readonly { readonly size: Size; readonly camera: Camera }[];

const running = (lons: readonly number[]): number[] => {
  let turn = 0;
  return lons.map((lon, at) => {
    const before = lons[at - 1];
    if (before !== undefined && Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360;
    return lon + turn;
  });
};

function onFlat(scale: number, well: Looks, ever: Looks): Pick<Seen, "sees" | "project"> {
  const boxes = (looks: Looks) =>
    looks.map(({ size, camera }) => {
      const view = flatView(camera, size);
      const [[left, top], [right, bottom]] = [
        view.fromScreen([-12, -12]),
        view.fromScreen([size.width + 12, size.height + 12]),
      ];
      return { left, top, right, bottom };
    });
  const known = { well: boxes(well), ever: boxes(ever) };
  const bounds = (points: readonly Point[]) => {
    const [xs, ys] = [points.map(([x]) => x / scale), points.map(([, y]) => y / scale)];
    return { left: least(xs), right: most(xs), top: least(ys), bottom: most(ys) };
  };
  return {
    project: (line) => {
      const lons = running(line.map(([lon]) => lon));
      return line.map(([, lat], at) => {
        const held = Math.max(-85.05, Math.min(85.05, lat));
        const y = 0.5 - Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360)) / (2 * Math.PI);
        return [((lons[at] as number) / 360 + 0.5) * sheetSize * scale, y * sheetSize * scale];
      });
    },
    sees: (points, how) => {
      const own = bounds(points);
      return known[how].some((box) =>
        [-2, -1, 0, 1, 2].some(
          (copy) =>
            own.left + copy * sheetSize < box.right &&
            own.right + copy * sheetSize > box.left &&
            own.top < box.bottom &&
            own.bottom > box.top,
        ),
      );
    },
  };
}

const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);

const radians = Math.PI / 180;
/** Degrees beyond the horizon or the window's corner that are kept all the same. */
const margin = 6;

function onGlobe(well: Looks, ever: Looks): Pick<Seen, "sees" | "project"> {
  const caps = (looks: Looks) =>
    looks.map(({ size, camera }) => {
      const view = globeView(camera, size);
      const corner = view.fromScreen([0, 0]);
      const horizon = Math.acos(view.horizon) / radians;
      return { camera, reach: (corner ? Math.min(horizon, apart(corner, camera)) : horizon) + margin };
    });
  const known = { well: caps(well), ever: caps(ever) };
  const first = well[0] as Looks[number];
  const perDegree = globeView(first.camera, first.size).radius * radians;
  const parallel = (lat: number) => Math.max(0.05, Math.cos(lat * radians));
  return {
    // Straight in degrees is what the globe draws; each line by the scale of its own parallel.
    project: (line) => {
      const lons = running(line.map(([lon]) => lon));
      const lat = Math.min(...line.map((at) => Math.abs(at[1])));
      return line.map((at, index) => [(lons[index] as number) * perDegree * parallel(lat), at[1] * perDegree]);
    },
    sees: (points, how) => {
      const lat = Math.min(...points.map(([, y]) => Math.abs(y / perDegree)));
      return known[how].some(({ camera, reach }) =>
        points.some(([x, y]) => apart([x / perDegree / parallel(lat), y / perDegree], camera) < reach),
      );
    },
  };
}

const apart = ([lon, lat]: readonly [number, number], at: { readonly lon: number; readonly lat: number }): number => {
  const cos =
    Math.sin(lat * radians) * Math.sin(at.lat * radians) +
    Math.cos(lat * radians) * Math.cos(at.lat * radians) * Math.cos((lon - at.lon) * radians);
  return Math.acos(Math.max(-1, Math.min(1, cos))) / radians;
};
