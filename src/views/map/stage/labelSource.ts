import type { Feature, FeatureCollection, Point } from "geojson";
import type { Position } from "#model/atlas.ts";
import type { CableLine, MapLabel } from "#views/map/scene.ts";

export interface LabelProperties {
  readonly key: number;
  readonly text: string;
  readonly kind: MapLabel["kind"];
  readonly ref: string;
  readonly rank: number;
  readonly minZoom: number;
  readonly colour: string;
  readonly halo: string;
  readonly size: number;
  /** Clockwise degrees from east: names lie along their cable. */
  readonly turn: number;
}

const mercatorY = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, lat)) * Math.PI) / 360)) * (180 / Math.PI);

/** Direction of the cable where it passes nearest to the label, as the flat map shows it, always readable from the left. */
export function turnAlong(at: Position, lines: readonly (readonly Position[])[]): number {
  let best = Number.POSITIVE_INFINITY;
  let turn = 0;
  const [x, y] = [at[0], mercatorY(at[1])];
  for (const line of lines)
    for (let index = 1; index < line.length; index++) {
      const [from, to] = [line[index - 1] as Position, line[index] as Position];
      const [ax, ay, bx, by] = [from[0], mercatorY(from[1]), to[0], mercatorY(to[1])];
      const [dx, dy] = [bx - ax, by - ay];
      const length = dx * dx + dy * dy;
      if (length === 0) continue;
      const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
      const distance = Math.hypot(ax + dx * share - x, ay + dy * share - y);
      if (distance >= best) continue;
      best = distance;
      const degrees = (Math.atan2(-dy, dx) * 180) / Math.PI;
      turn = degrees > 90 ? degrees - 180 : degrees < -90 ? degrees + 180 : degrees;
    }
  return turn;
}

export function labelFeatures(
  labels: readonly MapLabel[],
  cables: readonly CableLine[],
): FeatureCollection<Point, LabelProperties> {
  const features = labels.map((label, key): Feature<Point, LabelProperties> => {
    const lines =
      label.kind === "cable"
        ? cables
            .filter((cable) => cable.ref === label.ref || `system:${cable.system}` === label.ref)
            .flatMap((cable) => cable.lines)
        : [];
    return {
      type: "Feature",
      geometry: { type: "Point", coordinates: [...label.at] },
      properties: {
        key,
        text: label.text,
        kind: label.kind,
        ref: label.ref ?? "",
        rank: label.rank,
        minZoom: label.minZoom,
        colour: label.colour,
        halo: label.halo,
        size: label.size,
        turn: Math.round(turnAlong(label.at, lines)),
      },
    };
  });
  return { type: "FeatureCollection", features };
}

const looks = ["text", "kind", "ref", "rank", "minZoom", "colour", "halo", "size"] as const;

/** Whether two lists of labels differ in nothing but emphasis, which feature state can carry. */
export function onlyEmphasisDiffers(a: readonly MapLabel[], b: readonly MapLabel[]): boolean {
  return (
    a.length === b.length &&
    a.every((label, index) => {
      const other = b[index] as MapLabel;
      return (
        label === other ||
        (looks.every((key) => label[key] === other[key]) && label.at[0] === other.at[0] && label.at[1] === other.at[1])
      );
    })
  );
}
