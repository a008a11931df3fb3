import type { PathCommand } from "#model/figure.ts";
import type { Point } from "./flatPath.ts";
import { thinned } from "./thinned.ts";

/** The path with fewer points along its straight stretches; curves stay as they are. */
export function thinnedPath(d: readonly PathCommand[], tolerance: number): readonly PathCommand[] {
  const found: PathCommand[] = [];
  let run: Point[] = [];
  let start: Point = [0, 0];
  const flush = () => {
    for (const [x, y] of thinned(run, tolerance).slice(1)) found.push(["L", x, y]);
    run = [];
  };
  for (const command of d) {
    if (command[0] === "L") {
      run.push([command[1], command[2]]);
      continue;
    }
    flush();
    found.push(command);
    const [x, y] = command.slice(-2);
    const at: Point = typeof x === "number" && typeof y === "number" ? [x, y] : start;
    if (command[0] === "M") start = at;
    run = [at];
  }
  flush();
  return found;
}
