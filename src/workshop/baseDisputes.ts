// Which borders are drawn dashed: data/naming.json decides, by pairs of the base map's codes (see baseCodes.ts for those that are not ISO's).
import { readFileSync } from "node:fs";

export type BorderKind = "border" | "disputed" | "hidden";
/** [west, south, east, north], degrees. */
type Box = readonly [number, number, number, number];

// Pairs of which only a stretch is in question carry a box around that stretch.
const stretches: Readonly<Record<string, readonly Box[]>> = {
  "IND-PAK": [[73, 32.4, 78.5, 37.5]],
  "CHN-IND": [
    [76, 32.2, 80.6, 36.6],
    [91.4, 26.5, 97.6, 30],
  ],
  "CHN-PAK": [[73.5, 35, 78.5, 37.5]],
};

const pairKey = (a: string, b: string) => [a, b].sort().join("-");

function policyPairs(namingFile: string): [string, BorderKind][] {
  const naming = JSON.parse(readFileSync(namingFile, "utf8")) as {
    borders: { between: string[]; treatment: string }[];
  };
  return naming.borders.flatMap(({ between, treatment }) =>
    between.flatMap((a, i) =>
      between
        .slice(i + 1)
        .map((b): [string, BorderKind] => [
          pairKey(a, b),
          treatment === "dashed" ? "disputed" : treatment === "hidden" ? "hidden" : "border",
        ]),
    ),
  );
}

export interface Disputes {
  /** Boxes at whose edges a border between the two must be split. */
  boxesOf(a: string, b: string): readonly Box[];
  kindOf(a: string, b: string, at: readonly [number, number]): BorderKind;
}

export const inBox = ([west, south, east, north]: Box, [lon, lat]: readonly [number, number]) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

export function readDisputes(namingFile: string): Disputes {
  const kinds = new Map(policyPairs(namingFile));
  const boxesOf = (a: string, b: string) => (kinds.has(pairKey(a, b)) ? (stretches[pairKey(a, b)] ?? []) : []);
  return {
    boxesOf,
    kindOf(a, b, at) {
      const kind = kinds.get(pairKey(a, b)) ?? "border";
      const boxes = boxesOf(a, b);
      return boxes.length > 0 && !boxes.some((box) => inBox(box, at)) ? "border" : kind;
    },
  };
}
