import { firstDay, lastDay } from "#model/dates.ts";
import type { Status } from "#model/schema/shared.ts";
import type { DataSet, Finding, Rule } from "./rule.ts";

/** Words for what has happened, so they cannot be told before it did. */
const past: ReadonlySet<Status> = new Set(["concluded", "signed", "launched", "active", "in_force", "held", "ended"]);

export const datesInOrder: Rule = {
  name: "dates follow each other as the events did",
  *find(data) {
    const today = data["atlas.json"].asOf;
    yield* statesInOrder(data, today);
    for (const [index, { status, date }] of data["participations.json"].participations.entries()) {
      if (date !== null && past.has(status) && firstDay(date) > today) {
        yield {
          file: "participations.json",
          path: ["participations", index, "date"],
          message: `${status} on ${date}, after the atlas's own day ${today}`,
          remedy: "write planned or expected, or correct the date",
          warning: true,
        };
      }
    }
    for (const [index, { properties }] of data["events.geojson"].features.entries()) {
      const { start, end } = properties;
      if (end !== null && lastDay(end) < firstDay(start)) {
        yield {
          file: "events.geojson",
          path: ["features", index, "properties", "end"],
          message: `ends on ${end}, before it starts on ${start}`,
          remedy: "correct one of the two",
        };
      }
    }
    for (const [index, { properties }] of data["cities.geojson"].features.entries()) {
      for (const [nth, { since, until }] of properties.memberships.entries()) {
        if (since !== null && until !== null && lastDay(until) < firstDay(since)) {
          yield {
            file: "cities.geojson",
            path: ["features", index, "properties", "memberships", nth, "until"],
            message: `documented until ${until}, before ${since}`,
            remedy: "correct one of the two",
          };
        }
      }
    }
    for (const [index, { date }] of data["sources.json"].sources.entries()) {
      if (date !== null && firstDay(date) > today) {
        yield {
          file: "sources.json",
          path: ["sources", index, "date"],
          message: `dated ${date}, after the atlas's own day ${today}`,
          remedy: "correct the date, or asOf in atlas.json",
        };
      }
    }
  },
};

function* statesInOrder(data: DataSet, today: string): Generator<Finding> {
  for (const [index, { states }] of data["instruments.json"].instruments.entries()) {
    for (const [nth, { status, date, asOf }] of states.entries()) {
      const spot = (key: string) => ({
        file: "instruments.json" as const,
        path: ["instruments", index, "states", nth, key],
      });
      const before = states[nth - 1];
      if (before && lastDay(asOf) < firstDay(before.asOf)) {
        yield {
          ...spot("asOf"),
          message: `told as of ${asOf}, but stands after a state as of ${before.asOf}`,
          remedy: "put the states in order of asOf",
        };
      }
      if (firstDay(asOf) > today) {
        yield {
          ...spot("asOf"),
          message: `told as of ${asOf}, after the atlas's own day ${today}`,
          remedy: "correct it, or asOf in atlas.json",
        };
      }
      if (date !== null && past.has(status) && firstDay(date) > lastDay(asOf)) {
        yield {
          ...spot("date"),
          message: `${status} on ${date}, but told as of ${asOf}`,
          remedy: "correct one of the two, or write planned or expected",
          warning: true,
        };
      }
    }
  }
}
