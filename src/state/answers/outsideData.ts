import { firstDay, lastDay } from "#model/dates.ts";
import type { AtlasState } from "#state/contract.ts";
import type { DatesProblem } from "./datesState.ts";

/** The date shown lies before all that the data date, or after the day to which the sources were read; null = neither. */
export function outsideData({ atlas, years, pose }: AtlasState): DatesProblem | null {
  const { time } = pose.value;
  const { asOf } = atlas.manifest;
  const first = String(years[0]);
  if (time === null) return null;
  if (lastDay(time) < firstDay(first)) return { kind: "early", date: time, bound: first };
  return firstDay(time) > asOf ? { kind: "late", date: time, bound: asOf } : null;
}
