/**
 * Dashes of a sample that is `length` long, in its units: the pattern (in line widths) once and its first dash again, drawn
 * closer where the line is too thick for that. Otherwise what is being laid and what is delayed begin alike and end unseen.
 */
export function sampleDash(pattern: readonly number[], width: number, length: number): readonly number[] {
  const whole = pattern.reduce((sum, part) => sum + part, pattern[0] ?? 0) * width;
  const scale = whole > length ? length / whole : 1;
  return pattern.map((part) => part * width * scale);
}
