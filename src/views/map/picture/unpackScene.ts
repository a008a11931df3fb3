import { lineUnit, roomUnit } from "#encoding/roomUnit.ts";
import { type ThemeName, themeNames } from "#model/pose.ts";
import type { MapScene } from "#views/map/scene.ts";
import { unpackLine } from "./packedWorld.ts";
import { type PackedScene, packedLists } from "./pictureFile.ts";
import { type Row, rowsOf } from "./table.ts";

const scaled = (row: Row, names: readonly string[], by: number): Row =>
  by === 1 ? row : { ...row, ...Object.fromEntries(names.map((name) => [name, (row[name] as number) * by])) };

/** `height` of the window, CSS pixels: a projector's letters and lines grow with it. */
export function unpackScene(packed: PackedScene, theme: ThemeName, height: number): MapScene {
  const at = themeNames.indexOf(theme) as 0 | 1 | 2;
  const [letters, lines] = [roomUnit(theme, height), lineUnit(theme, height)];
  const line = (steps: unknown) => unpackLine(steps as number[], packed.perDegree);
  const unpack: Readonly<Record<(typeof packedLists)[number], (row: Row) => Row>> = {
    countries: (row) => row,
    blocs: (row) => row,
    cables: (row) => ({
      ...scaled(row, ["width", "casingWidth"], lines),
      lines: (row["lines"] as number[][]).map(line),
    }),
    lines: (row) => ({ ...row, line: line(row["line"]) }),
    ties: (row) => ({ ...scaled(row, ["width"], lines), line: line(row["line"]) }),
    points: (row) => scaled(row, ["size"], lines),
    labels: (row) => scaled(row, ["size"], letters),
  };
  const lists = packedLists.map((name) => [name, rowsOf(packed.tables[name], at).map(unpack[name])]);
  return { theme, ...packed.plain[at], ...Object.fromEntries(lists) } as unknown as MapScene;
}
