/** Lines across a box [x, y, width, height], `spacing` apart, at `angle` degrees clockwise from the x axis; neighbours' hatches meet, for all are counted from (0, 0). */
export function hatchLines(
  box: readonly [number, number, number, number],
  spacing: number,
  angle: number,
): readonly (readonly [x1: number, y1: number, x2: number, y2: number])[] {
  const [x, y, width, height] = box;
  if (!(spacing > 0) || !(width > 0) || !(height > 0)) return [];
  const turn = (angle * Math.PI) / 180;
  const [along, across] = [
    [Math.cos(turn), Math.sin(turn)],
    [-Math.sin(turn), Math.cos(turn)],
  ] as const;
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ] as const;
  const on = ([ux, uy]: readonly [number, number]) => corners.map(([cx, cy]) => cx * ux + cy * uy);
  const [from, to] = [Math.min(...on(along)), Math.max(...on(along))];
  const lines: [number, number, number, number][] = [];
  for (let line = Math.ceil(Math.min(...on(across)) / spacing); line * spacing <= Math.max(...on(across)); line++) {
    const off = line * spacing;
    lines.push([
      along[0] * from + across[0] * off,
      along[1] * from + across[1] * off,
      along[0] * to + across[0] * off,
      along[1] * to + across[1] * off,
    ]);
  }
  return lines;
}
