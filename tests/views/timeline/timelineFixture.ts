// Facts made up for the drawing: what matters is when, in which lane and how precisely.
import type { Family, Instrument } from "#model/atlas.ts";
import { firstDay, lastDay, type PartialDate } from "#model/dates.ts";
import { eventLane, type TimelineFact, type TimelineFacts, type TimelineLane } from "#model/timeline.ts";
import { factInWords } from "#views/timeline/factInWords.ts";
import type { TimelineInput } from "#views/timeline/timelineScene.ts";

export const families = ["dialogue", "trade"].map(
  (id): Family => ({
    id,
    name: { en: `All ${id}`, it: `Tutto ${id}` },
    short: { en: id, it: id },
    description: { en: "", it: "" },
    colours: { light: id === "dialogue" ? "#2c4abf" : "#af7611", dark: "#fff", projector: "#000" },
    types: [],
  }),
);

export function fact(lane: string, date: PartialDate, change: Partial<TimelineFact> = {}): TimelineFact {
  const id = change.id ?? `${lane}-${date}`;
  const name = { en: `${id}`, it: `${id}` };
  const isEvent = lane === eventLane;
  return {
    id,
    kind: isEvent ? "event" : "state",
    lane,
    ref: isEvent ? `event:${id}` : `instrument:${id}`,
    instrument: isEvent ? null : ({ name } as Instrument),
    event: isEvent ? ({ title: name } as TimelineFact["event"]) : null,
    feature: null,
    status: isEvent ? null : "signed",
    statusClass: isEvent ? null : "signed",
    actors: [],
    date,
    end: null,
    from: firstDay(date),
    to: lastDay(change.end ?? date),
    prospect: false,
    after: false,
    within: true,
    ...change,
  };
}

export function factsOf(all: readonly TimelineFact[]): TimelineFacts {
  const lanes = [eventLane, ...families.map((family) => family.id)].flatMap((id): TimelineLane[] => {
    const own = all.filter((one) => one.lane === id).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    const documented = own.filter((one) => one.kind === "documented").length;
    const family = families.find((one) => one.id === id) ?? null;
    return own.length > 0 ? [{ id, family, facts: own, dated: own.length - documented, documented }] : [];
  });
  const sum = (of: (lane: TimelineLane) => number) => lanes.reduce((total, lane) => total + of(lane), 0);
  return { lanes, dated: sum((lane) => lane.dated), documented: sum((lane) => lane.documented) };
}

export const measure = (text: string, size: number) => text.length * size * 0.5;

export function inputOf(all: readonly TimelineFact[], change: Partial<TimelineInput> = {}): TimelineInput {
  return {
    facts: factsOf(all),
    words: factInWords("en", new Map([["signed", { en: "Signed", it: "Firmato" }]])),
    language: "en",
    theme: "light",
    size: { width: 900, height: 240 },
    window: { from: 365 * 50, to: 365 * 60 },
    text: 12,
    measure,
    ...change,
  };
}
