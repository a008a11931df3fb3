import type { PackedList, PackedScene, PerTheme } from "#views/map/picture/pictureFile.ts";
import { packedLists } from "#views/map/picture/pictureFile.ts";
import { type Row, tableOf } from "#views/map/picture/table.ts";
import type { MapScene } from "#views/map/scene.ts";
import { simplified } from "#views/map/still/simplified.ts";
import type { Point } from "#views/map/still/webMercator.ts";
import { perDegreeOf } from "./packWorld.ts";
import type { Seen } from "./probes.ts";
import { stepsOf } from "./stepsOf.ts";

/** Pixels of the usual window by which a cable or a tie may be off. */
const tolerance = 0.3;

/** What some window shows of the scene in three themes, without what only a pointer asks for. */
export function packScene(scenes: PerTheme<MapScene>, seen: Seen): PackedScene {
  const perDegree = Math.ceil(4 * perDegreeOf(seen));
  const line = (points: readonly Point[]) => stepsOf(thinned(points, seen), perDegree);
  const seenAt = (at: Point) => seen.sees(seen.project([at]), "ever");
  const at = ([lon, lat]: Point) => [Math.round(lon * 1000) / 1000, Math.round(lat * 1000) / 1000];
  const short = (value: number) => Math.round(value * 1000) / 1000;
  const lists: Readonly<Record<PackedList, (scene: MapScene) => readonly Row[]>> = {
    countries: ({ countries }) =>
      countries
        .filter(({ alpha, emphasis }) => alpha > 0 || emphasis === "chosen")
        .map(({ a3, fill, alpha, hatch, emphasis }) => ({ a3, fill, alpha: short(alpha), hatch, emphasis })),
    blocs: ({ blocs }) =>
      blocs.map(({ members, colour, alpha, width, emphasis }) => ({ members, colour, alpha, width, emphasis })),
    cables: ({ cables }) =>
      cables
        .map(({ lines, colour, casing, width, casingWidth, dash, alpha, emphasis }) => ({
          lines: lines.filter((one) => seen.sees(seen.project(one), "ever")).map(line),
          colour,
          casing,
          width: short(width),
          casingWidth: short(casingWidth),
          dash,
          alpha: short(alpha),
          emphasis,
        }))
        .filter((cable) => cable.lines.length > 0),
    lines: (scene) =>
      scene.lines.map((one) => ({
        line: line(one.line),
        colour: one.colour,
        width: one.width,
        dash: one.dash,
        alpha: one.alpha,
      })),
    ties: ({ ties }) =>
      ties.map((tie, index) => ({
        id: `t${index.toString(36)}`,
        line: line(tie.line),
        colour: tie.colour,
        width: short(tie.width),
        dash: tie.dash,
        alphaFrom: short(tie.alphaFrom),
        alphaTo: short(tie.alphaTo),
        emphasis: tie.emphasis,
      })),
    points: ({ points }) =>
      points
        .filter((mark) => seenAt(mark.at))
        .map((mark) => ({
          layer: mark.layer,
          at: at(mark.at),
          shape: mark.shape,
          size: short(mark.size),
          colour: mark.colour,
          outline: mark.outline,
          alpha: short(mark.alpha),
          angle: short(mark.angle),
          emphasis: mark.emphasis,
        })),
    labels: ({ labels }) =>
      labels
        .filter((label) => seenAt(label.at) && (label.minZoom <= seen.deepest || label.emphasis === "chosen"))
        .map(({ text, kind, at: place, rank, minZoom, colour, halo, size, emphasis }) => ({
          text,
          kind,
          at: at(place),
          rank: short(rank),
          minZoom,
          colour,
          halo,
          size,
          emphasis,
        })),
  };
  const plain = scenes.map(({ language, ground, graticule, graticuleAlpha, labelAlpha }) => ({
    language,
    ground,
    graticule,
    graticuleAlpha,
    labelAlpha,
  }));
  const tables = packedLists.map((name) => {
    const [light, dark, projector] = scenes.map(lists[name]) as [readonly Row[], readonly Row[], readonly Row[]];
    return [name, tableOf([light, dark, projector])] as const;
  });
  return {
    plain: plain as unknown as PackedScene["plain"],
    perDegree,
    tables: Object.fromEntries(tables) as PackedScene["tables"],
  };
}

function thinned(points: readonly Point[], seen: Seen): readonly Point[] {
  const flat = seen.project(points);
  const indices = new Map(flat.map((point, at) => [point, at]));
  return simplified(flat, tolerance).map((point) => points[indices.get(point) as number] as Point);
}
