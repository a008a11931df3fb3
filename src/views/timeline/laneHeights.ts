// Heights of lanes: each enough for its name, the rest by how much a lane holds; they do not change with zoom or pan.

/** `weights`: facts of each lane. The sum is `room` unless the least heights need more. */
export function laneHeights(weights: readonly number[], room: number, least: number): readonly number[] {
  const spare = Math.max(0, room - least * weights.length);
  const shares = weights.map((weight) => Math.sqrt(weight) + 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => least + (spare * share) / whole);
}
