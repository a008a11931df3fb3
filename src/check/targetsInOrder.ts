import { firstDay, lastDay } from "#model/dates.ts";
import type { Rule } from "./rule.ts";

export const targetsInOrder: Rule = {
  name: "promised dates are dates, in the order in which they were said",
  *find(data) {
    const today = data["atlas.json"].asOf;
    for (const [index, { targets = [], delivered = [] }] of data["systems.json"].systems.entries()) {
      let before: string | null = null;
      for (const [nth, { said, says, from, to }] of targets.entries()) {
        const spot = (key: string) => ({
          file: "systems.json" as const,
          path: ["systems", index, "targets", nth, key],
        });
        if (says === "date" ? from === null : from !== null || to !== null)
          yield {
            ...spot("from"),
            message: says === "date" ? "is a date without one" : `says "${says}" and names a date`,
            remedy: "give from (and to) where says is date, and null elsewhere",
          };
        if (from !== null && to !== null && lastDay(to) < firstDay(from))
          yield { ...spot("to"), message: `ends on ${to}, before ${from}`, remedy: "correct one of the two" };
        if (said !== null && firstDay(said) > today)
          yield {
            ...spot("said"),
            message: `said on ${said}, after the atlas's own day ${today}`,
            remedy: "correct it, or asOf in atlas.json",
          };
        if (said !== null && before !== null && lastDay(said) < firstDay(before))
          yield {
            ...spot("said"),
            message: `said on ${said}, but stands after what was said on ${before}`,
            remedy: "put the targets in the order in which they were said",
          };
        before = said ?? before;
      }
      for (const [nth, { date }] of delivered.entries())
        if (firstDay(date) > today)
          yield {
            file: "systems.json",
            path: ["systems", index, "delivered", nth, "date"],
            message: `come on ${date}, after the atlas's own day ${today}`,
            remedy: "correct it, or write it as a target",
          };
    }
  },
};
