// Plans as a list of small dumbbells, for a narrow room: one step of the way from a plan to being in force after the other.
import {
  type DrawingRoom,
  type DrawnRow,
  type DrawnText,
  type DrawnTie,
  linesOf,
  type PromiseDrawing,
} from "./promiseDrawing.ts";

/** `states`: their names, loosest first. */
export function tieList(
  ties: readonly DrawnTie[],
  states: readonly string[],
  { width, unit, measure }: DrawingRoom,
): PromiseDrawing {
  const size = 13 * unit;
  const line = 16 * unit;
  const step = 24 * unit;
  const first = 6 * unit;
  const track = first + (states.length - 1) * step + 12 * unit;
  const heads: DrawnText[] = [];
  const rules: PromiseDrawing["rules"][number][] = [];
  const rows: DrawnRow[] = [];
  const top = states.length > 0 ? keyOf(states, heads, rules, { size, line, step, first, measure }) : 0;
  let y = top;
  for (const family of new Set(ties.map((tie) => tie.family))) {
    y += line * 1.5;
    heads.push({ x: 0, y, text: family, anchor: "start", kind: "head" });
    y += 5 * unit;
    rules.push({ x1: 0, y1: y, x2: width, y2: y, kind: "line" });
    for (const tie of ties.filter((each) => each.family === family)) {
      const names = linesOf(tie.name, width, size, measure);
      const said = linesOf(tie.now === null ? tie.reach : tie.nowText, width - track, size, measure);
      const from = y;
      y += 5 * unit;
      const texts = [
        ...names.map(
          (text, nth): DrawnText => ({ x: 0, y: y + size + nth * line, text, anchor: "start", kind: "name" }),
        ),
        ...said.map(
          (text, nth): DrawnText => ({
            x: track,
            y: y + size + (names.length + nth) * line,
            text,
            anchor: "start",
            kind: "quiet",
          }),
        ),
      ];
      const at = y + names.length * line + size * 0.65;
      y += (names.length + said.length) * line + 5 * unit;
      const x = (state: number) => first + state * step;
      const end = tie.now === null ? Math.min(x(tie.was) + step, x(states.length - 1)) : x(tie.now);
      rows.push({
        id: tie.id,
        areas: [{ x: 0, y: from, width, height: Math.max(y - from, 24 * unit) }],
        texts,
        paths: [
          { d: `M${x(0)} ${at}H${x(states.length - 1)}`, ink: "quiet", kind: "thin" },
          ...(end === x(tie.was)
            ? []
            : [
                {
                  d: `M${x(tie.was)} ${at}H${end}`,
                  ink: tie.group,
                  kind: tie.now === null ? ("dotted" as const) : ("plain" as const),
                },
              ]),
        ],
        marks: [
          { x: x(tie.was), y: at, shape: "ring", ink: tie.group },
          { x: end, y: at, shape: tie.now === null ? "open" : "dot", ink: tie.group },
        ],
      });
    }
  }
  return { width, height: y + 4 * unit, textSize: size, heads, rules, rows };
}

/** The names of the steps, as a stair: each over its place on the track. */
function keyOf(
  states: readonly string[],
  heads: DrawnText[],
  rules: PromiseDrawing["rules"][number][],
  {
    size,
    line,
    step,
    first,
  }: { size: number; line: number; step: number; first: number; measure: DrawingRoom["measure"] },
): number {
  const bottom = states.length * line + 6;
  states.forEach((text, state) => {
    const y = (state + 1) * line;
    const x = first + state * step;
    heads.push({ x: x + 6, y, text, anchor: "start", kind: "quiet" });
    rules.push({ x1: x, y1: y - size * 0.7, x2: x, y2: bottom, kind: "line" });
  });
  return bottom;
}
