// The small drawing of dates in lanes, with its sentence in words.
import type { Words } from "#encoding/words/wordsOf.ts";
import { type Day, firstDay, lastDay, precisionOf } from "#model/dates.ts";
import type { CardDrawing } from "./cardParts.ts";
import { type TimeLane, timeScene } from "./timeScene.ts";

/** null where no source dates anything. */
export function timeDrawing(
  title: string,
  lanes: readonly TimeLane[],
  { day, said }: { readonly day: Day; readonly said: string | null },
): CardDrawing | null {
  const scene = timeScene(lanes, day);
  return scene && { kind: "time", scene, title, said };
}

/** "24 of 29 dated, from 2018 to 2030.", and how the marks are to be read. */
export function datedOf(lanes: readonly TimeLane[], total: number, words: Words): string {
  const dates = lanes.flatMap((lane) => lane.entries.map((entry) => entry.date));
  const from = dates.map((date) => firstDay(date).slice(0, 4)).sort()[0] ?? "";
  const to =
    dates
      .map((date) => lastDay(date).slice(0, 4))
      .sort()
      .at(-1) ?? "";
  const dated = dates.length;
  const said =
    from === to
      ? words.say("timeOneYear", { dated, total, year: from })
      : words.say("timeSpanned", { dated, total, from, to });
  return [said, ...marksInWords(lanes, words)].join(" ");
}

/** How the marks are to be read: only of those that are there. */
export function marksInWords(lanes: readonly TimeLane[], words: Words): string[] {
  const entries = lanes.flatMap((lane) => lane.entries);
  const dated = entries.filter((entry) => entry.shape !== "known");
  return [
    ...(dated.some(({ status }) => status === "planned" || status === "negotiating") ? [words.say("timeHollow")] : []),
    ...(dated.some(({ date }) => precisionOf(date) !== "day") ? [words.say("timeBand")] : []),
    ...(dated.length < entries.length ? [words.say("timeRing")] : []),
  ];
}

export function undatedAside(count: number, words: Words): string | null {
  return count > 0 ? words.count("undated", count) : null;
}
