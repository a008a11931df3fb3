import fc from "fast-check";
import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOf } from "#model/dayNumber.ts";
import { TimelineLanes } from "#views/timeline/TimelineLanes.tsx";
import { dayAt, type TimelineScene, timelineScene, xOf } from "#views/timeline/timelineScene.ts";
import { fact, inputOf } from "./timelineFixture.ts";

const window = { from: dayNumber("2015-01-01"), to: dayNumber("2031-01-01") };

const dates = fc
  .tuple(fc.integer({ min: dayNumber("2014-01-01"), max: dayNumber("2031-12-31") }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => dayOf(day).slice(0, length));
const manyFacts = fc
  .array(
    fc.record({
      date: dates,
      lane: fc.constantFrom("events", "dialogue", "trade"),
      kind: fc.constantFrom("state" as const, "joining" as const, "documented" as const),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((all) =>
    all.map(({ date, lane, kind }, at) => fact(lane, date, { id: `f${at}`, kind: lane === "events" ? "event" : kind })),
  );
const sizes = fc.record({ width: fc.integer({ min: 320, max: 1800 }), height: fc.integer({ min: 60, max: 700 }) });

const marksOf = (scene: TimelineScene) => scene.lanes.flatMap((lane) => lane.marks);

describe("the timeline as a drawing", () => {
  it("has each fact in sight in exactly one mark, and no mark over another", () => {
    fc.assert(
      fc.property(manyFacts, sizes, (facts, size) => {
        const scene = timelineScene(inputOf(facts, { size, window }));
        for (const lane of scene.lanes) {
          const drawn = lane.marks.flatMap((mark) => mark.facts.map(({ id }) => id));
          expect(new Set(drawn).size).toBe(drawn.length);
          const due = facts.filter(
            (one) =>
              one.lane === lane.id &&
              one.kind !== "documented" &&
              dayNumber(one.from) < window.to &&
              dayNumber(one.to) + 1 > window.from,
          );
          for (const one of due) expect(drawn).toContain(one.id);
          for (const [at, mark] of lane.marks.entries())
            for (const other of lane.marks.slice(at + 1)) {
              const apart = mark.x1 <= other.x0 || other.x1 <= mark.x0 || Math.abs(mark.y - other.y) >= mark.size;
              expect(apart).toBe(true);
            }
        }
      }),
      { numRuns: 120 },
    );
  });

  it("never draws a date narrower than the time that it can mean", () => {
    fc.assert(
      fc.property(manyFacts, sizes, (facts, size) => {
        const scene = timelineScene(inputOf(facts, { size, window }));
        for (const mark of marksOf(scene))
          for (const one of mark.facts) {
            if (one.kind === "documented") continue;
            // Two counts side by side leave a pixel each, so that they are seen to be two.
            const spare = mark.shape === "many" ? 1.01 : 0.01;
            expect(mark.x0).toBeLessThanOrEqual(xOf(dayNumber(one.from), window, scene.plot) + spare);
            expect(mark.x1).toBeGreaterThanOrEqual(xOf(dayNumber(one.to) + 1, window, scene.plot) - spare);
          }
      }),
      { numRuns: 120 },
    );
  });

  it("lets no label run into another mark or off the plot", () => {
    fc.assert(
      fc.property(manyFacts, sizes, (facts, size) => {
        const input = inputOf(facts, { size, window });
        const scene = timelineScene(input);
        for (const lane of scene.lanes)
          for (const mark of lane.marks) {
            if (!mark.label) continue;
            const end = mark.label.x + input.measure(mark.label.text, input.text * 0.92);
            expect(end).toBeLessThanOrEqual(scene.plot.x1 + 0.01);
            for (const other of lane.marks)
              if (other !== mark && Math.abs(other.y - mark.y) < 1 && other.x0 > mark.x0)
                expect(end).toBeLessThanOrEqual(other.x0);
          }
      }),
      { numRuns: 120 },
    );
  });

  it("has lanes that fill the room, or more where their names need it, whatever is in sight", () => {
    fc.assert(
      fc.property(manyFacts, sizes, (facts, size) => {
        const near = timelineScene(inputOf(facts, { size, window: { from: window.from, to: window.from + 400 } }));
        const far = timelineScene(inputOf(facts, { size, window }));
        expect(far.height).toBeGreaterThanOrEqual(size.height - 0.01);
        expect(near.lanes.map((lane) => [lane.y, lane.height])).toEqual(far.lanes.map((lane) => [lane.y, lane.height]));
      }),
      { numRuns: 40 },
    );
  });

  it("names a mark before it where there is no room after it, and no name lies over a mark or another name", () => {
    const late = fact("trade", "2030-11-02", { id: "a rather long name" });
    const [mark] = marksOf(timelineScene(inputOf([late], { window, size: { width: 800, height: 60 } })));
    expect(mark?.label?.x).toBeLessThan(mark?.x0 ?? 0);
    fc.assert(
      fc.property(manyFacts, sizes, (facts, size) => {
        const input = inputOf(facts, { size, window });
        for (const lane of timelineScene(input).lanes) {
          const names = lane.marks.flatMap(({ label, key, y }) =>
            label ? [{ key, y, x0: label.x, x1: label.x + input.measure(label.text, input.text * 0.92) }] : [],
          );
          for (const name of names)
            for (const other of [...lane.marks.filter((each) => !each.aside), ...names])
              if (other.key !== name.key && other.y === name.y)
                expect(name.x1 <= other.x0 || other.x1 <= name.x0).toBe(true);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("finds the day again at the place of a day", () => {
    const plot = { x0: 100, x1: 900 };
    fc.assert(
      fc.property(fc.integer({ min: window.from, max: window.to }), (day) => {
        expect(dayAt(xOf(day, window, plot), window, plot)).toBeCloseTo(day, 6);
      }),
    );
  });

  it("counts together what does not fit, over the years that it holds, and takes it apart when one comes closer", () => {
    const crowd = Array.from({ length: 24 }, (_, at) =>
      fact("trade", `2023-${String((at % 12) + 1).padStart(2, "0")}-15`, { id: `c${at}` }),
    );
    const far = timelineScene(inputOf(crowd, { size: { width: 500, height: 40 }, window }));
    const [many] = marksOf(far).filter((mark) => mark.shape === "many");
    expect(many?.facts.length).toBeGreaterThan(1);
    expect(many?.number).toBe(String(many?.facts.length));
    const near = timelineScene(
      inputOf(crowd, {
        size: { width: 900, height: 200 },
        window: { from: dayNumber("2023-01-01"), to: dayNumber("2024-01-01") },
      }),
    );
    expect(marksOf(near).every((mark) => mark.facts.length === 1)).toBe(true);
  });

  it("reads the same as it did", async () => {
    const scene = timelineScene(
      inputOf(
        [
          fact("events", "2021-06-14", { id: "council" }),
          fact("events", "2018", { id: "summer" }),
          fact("dialogue", "2016", { id: "year" }),
          fact("dialogue", "2019-04", {
            id: "month",
            statusClass: "negotiating",
            status: "negotiating",
            prospect: true,
          }),
          fact("dialogue", "2022-05-12", { id: "day", statusClass: "in_force", status: "active" }),
          fact("trade", "2025-06-05", { id: "known", kind: "documented" }),
          fact("trade", "2025-06-05", { id: "known-too", kind: "documented" }),
          fact("trade", "2030", { id: "planned", statusClass: "planned", status: "planned", prospect: true }),
          fact("trade", "2024-01-01", { id: "outside", within: false, after: true }),
        ],
        { window, size: { width: 800, height: 180 } },
      ),
    );
    const svg = render(
      h(TimelineLanes, {
        scene,
        emphasis: { of: new Map([["instrument:day", "chosen" as const]]), rest: "faded" },
        active: "month",
        selection: "instrument:day",
        now: xOf(dayNumber("2026-11-22"), window, scene.plot),
        shown: xOf(dayNumber("2024-01-01"), window, scene.plot),
        span: [xOf(dayNumber("2019-01-01"), window, scene.plot), xOf(dayNumber("2023-01-01"), window, scene.plot)],
      }),
    );
    const text = svg.replace(/(\d+\.\d)\d+/g, "$1").replaceAll("><", ">\n<");
    await expect(`${text}\n`).toMatchFileSnapshot("goldens/small.svg");
  });
});
