import type { Position } from "#model/atlas.ts";

/** Whether two polylines are the same without walking them when they are the same object. */
export function sameLine(a: readonly Position[], b: readonly Position[]): boolean {
  return (
    a === b ||
    (a.length === b.length && a.every((point, index) => point[0] === b[index]?.[0] && point[1] === b[index]?.[1]))
  );
}
