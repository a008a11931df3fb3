import { describe, expect, it } from "vitest";
import { defaultPose, noFilter } from "#model/pose.ts";
import { depthState } from "#state/answers/depthState.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { depthScene, nextMark } from "#views/answers/depth/depthScene.ts";
import { shippedAtlas } from "../../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const measure = (text: string, size: number) => text.length * size * 0.5;

function scene(width: number, hub = "EU", unit = 1, families: readonly string[] | null = null) {
  const state = createAtlasState(atlas, { ...defaultPose, hub, filter: { ...noFilter, families } });
  const facts = depthState(state).facts.value;
  return { facts, ...depthScene(facts, atlas.regions, { width, unit, measure }, "en") };
}

/** Bands as rows of signs: o own, @ own and more through a bloc, - only through one; with the name where it is set. */
function drawn({ bands, columns, marks }: ReturnType<typeof scene>): string {
  const sign = { own: "o", more: "@", through: "-" } as const;
  return bands
    .map((band) => {
      const cells = columns.map((column) => {
        const here = marks.filter(
          (mark) => mark.depth === column.depth && mark.y > band.y && mark.y < band.y + band.height,
        );
        return here
          .map((mark) => (mark.label ? `${sign[mark.ties]}${mark.label}` : sign[mark.ties]))
          .join(here[0]?.label ? "," : "");
      });
      return `${band.label}: ${cells.join("|")}`;
    })
    .join("\n");
}

describe("the strip of depth", () => {
  it("sets every partner once, each in the column of its depth and the band of its region", () => {
    expect(`\n${drawn(scene(860))}\n`).toMatchInlineSnapshot(`
      "
      Europe: |oooooooooooooooooo|oooo|@Kosovo*,oUnited Kingdom|@Albania,@Bosnia and Herzegovina,oMoldova,@Montenegro,@North Macedonia,@Serbia,oUkraine||||
      Northern Africa and Western Asia: -|ooooooo|oooooo|oArmenia,oIsrael,oTunisia|oEgypt,oGeorgia||||
      Sub-Saharan Africa: -------------------------------------|o@@o@@@@oo@o@o|||||||
      Central and Southern Asia: |o@@@@@||||oIndia|||
      Eastern Asia: |o|||oRepublic of Korea|oJapan|||
      South-Eastern Asia: ------|o@|ooo|@Singapore|||||
      Oceania: ||o|oAustralia|||||
      Northern America: |||oUnited States||oCanada|||
      Latin America and the Caribbean: |@@@@@@@@@@@@@@o@@o|@o@@@|@Chile||oBrazil|||
      Worldwide: |ooooooooo|||||||
      "
    `);
  });

  it.each([[300], [340], [480], [700], [1400]])("at %i px is cut nowhere, and no two marks touch", (width) => {
    for (const hub of ["EU", "MCE", "beijing", "SMARTAFRICA", "CHN"]) {
      const { marks, facts, radius, letters, height, columns } = scene(width, hub);
      expect(new Set(marks.map((mark) => mark.ref)).size).toBe(facts.partners.length);
      for (const mark of marks) {
        const end = mark.label ? mark.x + radius + 5 + measure(mark.label, letters) : mark.x + radius;
        const column = columns.find((each) => each.depth === mark.depth);
        expect(mark.x - radius).toBeGreaterThanOrEqual(column?.x ?? 0);
        expect(end).toBeLessThanOrEqual((column?.x ?? 0) + (column?.width ?? 0) + 0.5);
        expect(end).toBeLessThanOrEqual(width + 0.5);
        expect(mark.y + radius).toBeLessThanOrEqual(height);
        for (const other of marks)
          if (other !== mark) expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThanOrEqual(2 * radius);
      }
    }
  });

  it("has a column for each family, also for depths that nobody reaches, and one for blocs where they alone reach someone", () => {
    expect(scene(400).columns.map((column) => column.depth)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(scene(400, "EU", 1, ["trade", "ai"]).columns.map((column) => column.depth)).toEqual([1, 2]);
  });

  it("an arrow leads to the nearest mark that way: along the row first, and down within the column", () => {
    const { marks } = scene(340);
    marks.forEach((mark, at) => {
      const beside = marks.filter((other) => other.y === mark.y && other.x > mark.x).sort((a, b) => a.x - b.x)[0];
      const below = marks.filter((other) => other.x === mark.x && other.y > mark.y).sort((a, b) => a.y - b.y)[0];
      if (beside && beside.x - mark.x < 12) {
        expect(marks[nextMark(marks, at, "ArrowRight") ?? -1]).toBe(beside);
        expect(marks[nextMark(marks, marks.indexOf(beside), "ArrowLeft") ?? -1]).toBe(mark);
      }
      if (below && below.y - mark.y < 12) expect(marks[nextMark(marks, at, "ArrowDown") ?? -1]).toBe(below);
    });
  });

  it("is walked by the arrows, from any mark to any other, and never off it", () => {
    const { marks } = scene(340);
    const reached = new Set([0]);
    for (const at of reached)
      for (const key of ["ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"]) {
        const to = nextMark(marks, at, key);
        if (to === null) continue;
        expect(marks[to]).toBeDefined();
        reached.add(to);
      }
    expect(reached.size).toBe(marks.length);
    expect(nextMark(marks, 3, "Home")).toBe(0);
    expect(nextMark(marks, 3, "End")).toBe(marks.length - 1);
    expect(nextMark(marks, 3, "a")).toBeNull();
    expect(nextMark([], 0, "ArrowDown")).toBeNull();
  });
});
