import { describe, expect, it } from "vitest";
import { promiseFacts } from "#analysis/answers/promiseFacts.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { defaultPose } from "#model/pose.ts";
import { groupOfCable, type PromiseGroup } from "#state/answers/promisesPaint.ts";
import { cableTimes, type DrawnCable } from "#views/answers/promises/cableTimes.ts";
import type { DrawnTie, PromiseDrawing } from "#views/answers/promises/promiseDrawing.ts";
import { tieList } from "#views/answers/promises/tieList.ts";
import { leastSlope, tieSlope } from "#views/answers/promises/tieSlope.ts";
import { shippedAtlas } from "../../../support/shippedAtlas.ts";

const measure = (text: string, size: number) => text.length * size * 0.5;
const states = ["Planned", "Negotiating", "Concluded", "Signed", "In force"];
const heads = { was: "Then: 5 June 2025", reach: "Sources reach", now: "Now: 21 November 2026", states };
const tie = (id: string, family: string, group: PromiseGroup, was: number, now: number | null): DrawnTie => ({
  id,
  name: `${id} with a name long enough to break`,
  family,
  group,
  was,
  now,
  wasText: states[was] ?? "",
  nowText: now === null ? "" : `${states[now]}, 2026`,
  reach: "5 June 2025",
});
const few = [
  tie("Trade talks", "Trade", "forward", 1, 3),
  tie("Roaming", "Trade", "forward", 0, 4),
  tie("Old talks", "Trade", "unknown", 1, null),
  tie("Arctic", "Cables", "unchanged", 0, 0),
];

function written({ rows, heads: named, width, height }: PromiseDrawing): string {
  const lines = [
    `${Math.round(width)} × ${Math.round(height)}`,
    ...named.map(({ x, y, text, anchor }) => `head ${Math.round(x)} ${Math.round(y)} ${anchor} ${text}`),
  ];
  for (const row of rows) {
    lines.push(`row ${row.id}`);
    for (const { x, y, text, anchor } of row.texts) lines.push(`  ${Math.round(x)} ${Math.round(y)} ${anchor} ${text}`);
    for (const { d, ink, kind } of row.paths) lines.push(`  ${kind} ${ink} ${d}`);
    for (const { x, y, to, shape, ink } of row.marks)
      lines.push(
        `  ${shape} ${ink} ${Math.round(x)} ${Math.round(y)}${to === undefined ? "" : ` to ${Math.round(to)}`}`,
      );
  }
  return `${lines.join("\n")}\n`;
}

/** Every text as a box; which two of them lie over one another, and which leave the picture. */
function collisions({ rows, heads: named, width, height, textSize }: PromiseDrawing): string[] {
  const boxes = [...named, ...rows.flatMap(({ texts }) => texts)].map(({ x, y, text, anchor }) => {
    const wide = measure(text, textSize);
    const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
    return { text, left, right: left + wide, top: y - textSize * 0.75, bottom: y + textSize * 0.2 };
  });
  const out = boxes
    .filter(({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < 0 || bottom > height)
    .map(({ text }) => `out: ${text}`);
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1))
      if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        out.push(`${a.text} | ${b.text}`);
  });
  return out;
}

const atlas = shippedAtlas();
const facts = promiseFacts(atlas, "2025-06-05", "2026-11-21", defaultPose.filter);
const words = wordsOf("it");
const everyTie = facts.ties.map(
  (each): DrawnTie => ({
    id: each.id,
    name: words.text(each.instrument.name),
    family: each.family,
    group: each.outcome === "moved" ? "forward" : each.outcome,
    was: each.was.statusClass === "planned" ? 0 : 1,
    now: each.now ? Math.max(0, states.length - 1) : null,
    wasText: "In fase di negoziazione",
    nowText: "Concluso, 28 novembre 2025",
    reach: words.date(each.reach),
  }),
);
const everyCable = facts.cables.map(
  (cable): DrawnCable => ({
    cable,
    group: groupOfCable(cable),
    name: words.text(cable.system.name),
    said: words.text(cable.was.text),
  }),
);
const days = {
  since: "2025-06-05",
  day: "2026-11-21",
  sinceText: "Allora: 5 giugno 2025",
  dayText: "Adesso: 21 novembre 2026",
};

describe("the slope of promises", () => {
  it("leads each plan from its row to where it stands, and ends open what nobody speaks of", async () => {
    await expect(written(tieSlope(few, heads, { width: 900, unit: 1, measure }))).toMatchFileSnapshot(
      "goldens/slope.txt",
    );
  });

  it("keeps every name in the picture and off every other", () => {
    for (const width of [leastSlope, 1000, 1400, 1900])
      for (const unit of [1, 1.25])
        if (width >= leastSlope * unit)
          expect(collisions(tieSlope(everyTie, heads, { width, unit, measure })), `${width}`).toEqual([]);
  });

  it("shows every plan once, those of one family together", () => {
    const { rows } = tieSlope(everyTie, heads, { width: 1400, unit: 1, measure });
    expect(rows.map(({ id }) => id).sort()).toEqual(everyTie.map(({ id }) => id).sort());
    const families = rows.map(({ id }) => everyTie.find((each) => each.id === id)?.family);
    expect(families.filter((family, at) => family !== families[at - 1])).toHaveLength(new Set(families).size);
  });
});

describe("the list of promises", () => {
  it("is a row of small dumbbells", async () => {
    await expect(written(tieList(few, states, { width: 340, unit: 1, measure }))).toMatchFileSnapshot(
      "goldens/list.txt",
    );
  });

  it("keeps every name in the picture and off every other", () => {
    for (const width of [300, 340, 480, 850])
      expect(collisions(tieList(everyTie, states, { width, unit: 1, measure }))).toEqual([]);
  });
});

describe("cables on an axis of time", () => {
  it("lead from the date promised to what came or is promised now", async () => {
    const some = everyCable.filter(({ cable }) =>
      ["MEDUSA", "RAMAN", "FAR_NORTH_FIBER", "POLAR_CONNECT"].includes(cable.id),
    );
    await expect(written(cableTimes(some, days, "it", { width: 900, unit: 1, measure }))).toMatchFileSnapshot(
      "goldens/cables.txt",
    );
  });

  it("keep every name in the picture and off every other, and every mark on the axis", () => {
    for (const width of [300, 340, 480, 700, 1000, 1400]) {
      const drawing = cableTimes(everyCable, days, "it", { width, unit: 1, measure });
      expect(collisions(drawing), `${width}`).toEqual([]);
      for (const { marks } of drawing.rows)
        for (const { x, to = x } of marks) expect(x >= 0 && to <= width && to >= x).toBe(true);
    }
  });

  it("end dotted at the day looked at where no source says more, and only there", () => {
    const { rows } = cableTimes(everyCable, days, "it", { width: 900, unit: 1, measure });
    for (const { cable } of everyCable) {
      const row = rows.find(({ id }) => id === cable.id);
      expect(
        row?.paths.some(({ kind }) => kind === "dotted"),
        cable.id,
      ).toBe(cable.outcome === "unknown");
    }
  });
});
