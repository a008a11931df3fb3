// A cubic Bézier: the one kind of line the arc diagram draws.

export type Curve = readonly [
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  x3: number,
  y3: number,
];

/** Makes a cubic follow a quarter of an ellipse. */
const quarter = 0.5523;

/** From a row, level, round and up into the bar above it. */
export function quarterCurve(x: number, y: number, barX: number, barY: number): Curve {
  return [x, y, x + (barX - x) * quarter, y, barX, y + (barY - y) * (1 - quarter), barX, barY];
}

/** Between two rows, leaving both to the right. */
export function halfCurve(x0: number, y0: number, x1: number, y1: number, bulge: number): Curve {
  return [x0, y0, Math.max(x0, x1) + bulge, y0, Math.max(x0, x1) + bulge, y1, x1, y1];
}

/** From a node in one column to the name of one in a column further right. */
export function acrossCurve(x0: number, y0: number, x1: number, y1: number): Curve {
  const middle = (x0 + x1) / 2;
  return [x0, y0, middle, y0, middle, y1, x1, y1];
}

export function pathOf(curve: Curve): string {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve.map((value) => Math.round(value * 10) / 10);
  return `M${x0} ${y0}C${x1} ${y1} ${x2} ${y2} ${x3} ${y3}`;
}

export function pointAt([x0, y0, x1, y1, x2, y2, x3, y3]: Curve, t: number): readonly [x: number, y: number] {
  const s = 1 - t;
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3];
}

const steps = 24;

/** How far a point is from the curve, in the curve's own units; Infinity beyond `reach` of its box. */
export function distanceTo(curve: Curve, x: number, y: number, reach: number): number {
  const [x0, y0, x1, y1, x2, y2, x3, y3] = curve;
  if (x < Math.min(x0, x1, x2, x3) - reach || x > Math.max(x0, x1, x2, x3) + reach) return Number.POSITIVE_INFINITY;
  if (y < Math.min(y0, y1, y2, y3) - reach || y > Math.max(y0, y1, y2, y3) + reach) return Number.POSITIVE_INFINITY;
  let nearest = Number.POSITIVE_INFINITY;
  let from = pointAt(curve, 0);
  for (let step = 1; step <= steps; step++) {
    const to = pointAt(curve, step / steps);
    nearest = Math.min(nearest, distanceToStretch(x, y, from, to));
    from = to;
  }
  return nearest;
}

function distanceToStretch(
  x: number,
  y: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
