// Plans as a slope: in families on the left as they stood, by state on the right as they stand; what nobody speaks of ends open.
import {
  type DrawingRoom,
  type DrawnRow,
  type DrawnText,
  type DrawnTie,
  linesOf,
  type PromiseDrawing,
} from "./promiseDrawing.ts";

interface SlopeHeads {
  readonly was: string;
  readonly reach: string;
  readonly now: string;
  /** Names of the states, loosest first. */
  readonly states: readonly string[];
}

/** Below this width (in units) names on both sides have no room. */
export const leastSlope = 860;

export function tieSlope(
  ties: readonly DrawnTie[],
  heads: SlopeHeads,
  { width, unit, measure }: DrawingRoom,
): PromiseDrawing {
  const size = 13 * unit;
  const line = 17 * unit;
  const gap = 7 * unit;
  const nameRoom = Math.min(width * 0.3, 420 * unit);
  const stateRoom = Math.max(...ties.map(({ wasText }) => measure(wasText, size)), 0) + 24 * unit;
  const left = nameRoom + stateRoom;
  const reachAt = left + 52 * unit;
  const turn =
    reachAt + Math.max(...ties.map(({ reach }) => measure(reach, size)), measure(heads.reach, size)) + 12 * unit;
  const right = Math.max(width - Math.min(width * 0.28, 360 * unit), turn + 60 * unit);
  const rightRoom = width - right - 12 * unit;
  const headTexts: DrawnText[] = [];
  const rules: PromiseDrawing["rules"][number][] = [];
  const top = 2 * line;
  let y = top;
  const rows = new Map<string, { tie: DrawnTie; y: number; height: number; top: number; lines: readonly string[] }>();
  for (const family of new Set(ties.map((tie) => tie.family))) {
    y += line + gap;
    headTexts.push({ x: 0, y: y - gap, text: family, anchor: "start", kind: "head" });
    rules.push({ x1: 0, y1: y, x2: left, y2: y, kind: "line" });
    y += gap / 2;
    for (const tie of ties.filter((each) => each.family === family)) {
      const lines = linesOf(tie.name, nameRoom, size, measure);
      const height = Math.max(lines.length * line + gap, 24 * unit);
      rows.set(tie.id, { tie, top: y, height, y: y + height / 2, lines });
      y += height;
    }
  }
  const leftEnd = y;
  const ends = placed(heads.states, [...rows.values()], { top, line, gap, size, rightRoom, measure, bottom: leftEnd });
  headTexts.push(
    { x: left, y: line, text: heads.was, anchor: "end", kind: "head" },
    { x: reachAt + 8 * unit, y: line, text: heads.reach, anchor: "start", kind: "head" },
    { x: right + 12 * unit, y: line, text: heads.now, anchor: "start", kind: "head" },
    ...ends.heads.map(
      (head): DrawnText => ({ x: right + 12 * unit, y: head.y, text: head.text, anchor: "start", kind: "head" }),
    ),
  );
  return {
    width,
    height: Math.max(leftEnd, ends.bottom) + gap,
    textSize: size,
    heads: headTexts,
    rules: [
      ...rules,
      ...ends.heads.map((head) => ({
        x1: right + 12 * unit,
        x2: width,
        y1: head.y + gap,
        y2: head.y + gap,
        kind: "line" as const,
      })),
    ],
    rows: [...rows.values()].map(({ tie, y: at, top: from, height, lines }): DrawnRow => {
      const end = ends.at.get(tie.id);
      const middle = size * 0.35;
      const names = lines.map(
        (text, nth): DrawnText => ({
          x: nameRoom,
          y: at + middle + (nth - (lines.length - 1) / 2) * line,
          text,
          anchor: "end",
          kind: "name",
        }),
      );
      const state: DrawnText = {
        x: nameRoom + 12 * unit,
        y: at + middle,
        text: tie.wasText,
        anchor: "start",
        kind: "quiet",
      };
      const start = { x: left, y: at, shape: "ring" as const, ink: tie.group };
      const area = { x: 0, y: from, width: turn, height };
      if (!end)
        return {
          id: tie.id,
          areas: [area],
          texts: [
            ...names,
            state,
            { x: reachAt + 8 * unit, y: at + middle, text: tie.reach, anchor: "start", kind: "quiet" },
          ],
          paths: [{ d: `M${left} ${round(at)}H${round(reachAt - 4 * unit)}`, ink: tie.group, kind: "dotted" }],
          marks: [start, { x: reachAt, y: at, shape: "open", ink: tie.group }],
        };
      const bend = (right - turn) / 2;
      return {
        id: tie.id,
        areas: [area, { x: right, y: end.top, width: width - right, height: end.height }],
        texts: [
          ...names,
          state,
          ...[...end.lines, tie.nowText].map(
            (text, nth): DrawnText => ({
              x: right + 12 * unit,
              y: end.top + size + gap / 2 + nth * line,
              text,
              anchor: "start",
              kind: nth < end.lines.length ? "name" : "quiet",
            }),
          ),
        ],
        paths: [
          {
            d: `M${left} ${round(at)}H${round(turn)}C${round(turn + bend)} ${round(at)} ${round(right - bend)} ${round(end.y)} ${round(right)} ${round(end.y)}`,
            ink: tie.group,
            kind: "plain",
          },
        ],
        marks: [start, { x: right, y: end.y, shape: "dot", ink: tie.group }],
      };
    }),
  };
}

interface Placing {
  readonly top: number;
  readonly bottom: number;
  readonly line: number;
  readonly gap: number;
  readonly size: number;
  readonly rightRoom: number;
  readonly measure: DrawingRoom["measure"];
}

/** The right-hand side: states from the firmest down, each near the middle of where its lines come from, none over another. */
function placed(
  states: readonly string[],
  rows: readonly { readonly tie: DrawnTie; readonly y: number }[],
  room: Placing,
) {
  const { top, bottom, line, gap, size, rightRoom, measure } = room;
  const blocks = states
    .map((text, state) => ({
      text,
      rows: rows
        .filter(({ tie }) => tie.now === state)
        .map((row) => {
          const lines = linesOf(row.tie.name, rightRoom, size, measure);
          return { ...row, lines, height: (lines.length + 1) * line + gap };
        }),
    }))
    .filter((block) => block.rows.length > 0)
    .reverse()
    .map((block) => ({ ...block, height: 2 * line + block.rows.reduce((sum, row) => sum + row.height, 0) }));
  const whole = blocks.reduce((sum, block) => sum + block.height, 0);
  const heads: { text: string; y: number }[] = [];
  const at = new Map<string, { top: number; height: number; y: number; lines: readonly string[] }>();
  let y = top;
  let left = whole;
  for (const block of blocks) {
    const wished = block.rows.reduce((sum, row) => sum + row.y, 0) / block.rows.length - block.height / 2;
    y = Math.max(y, Math.min(wished, Math.max(top, bottom - left)));
    heads.push({ text: block.text, y: y + line });
    let row = y + 2 * line - gap / 2;
    for (const { tie, height, lines } of block.rows) {
      at.set(tie.id, { top: row, height, y: row + size * 0.65 + gap / 2, lines });
      row += height;
    }
    y += block.height;
    left -= block.height;
  }
  return { heads, at, bottom: y };
}

const round = (n: number) => Math.round(n * 10) / 10;
