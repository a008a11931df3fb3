import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cableGraph } from "#analysis/answers/cableGraph.ts";
import { countsAs } from "#analysis/answers/cablesLeft.ts";
import { withoutCables } from "#analysis/answers/withoutCables.ts";
import type { BuiltScope } from "#model/answers.ts";
import type { Ref } from "#model/atlas.ts";
import type { BrokenNetwork } from "#model/without.ts";
import { detourScene } from "#views/answers/without/detourScene.ts";
import { type NetworkBar, networksScene } from "#views/answers/without/networksScene.ts";
import { shippedAtlas } from "../../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const { asOf } = atlas.manifest;
const lossOf = (built: BuiltScope, ...gone: Ref[]) =>
  withoutCables(atlas, cableGraph(atlas, { inland: true, only: countsAs(built, asOf, asOf) }), gone);
const written = (bars: readonly NetworkBar[]) =>
  bars.map(({ x, width, kind, members }) => `${x}+${width} ${kind} ${members.length}: ${members.join(" ")}`);

describe("bars of networks", () => {
  it("without EllaLink, 340 px wide", () => {
    const { before, after } = networksScene(lossOf("in_service", "system:ELLALINK").networks, 340);
    expect(written(before)).toEqual([
      "0+161 whole 9: AGO ARG BRA CHL CPV ESP PAN PRT USA",
      "167+71.6 whole 4: BGR GEO ROU TUR",
      "244.6+53.7 whole 3: FRA ITA TUN",
      "304.2+35.8 whole 2: ISR JOR",
    ]);
    expect(written(after)).toEqual([
      "0+68.9 part 4: AGO ARG BRA CHL",
      "71.9+68.9 part 4: ESP PAN PRT USA",
      "143.8+17.2 off 1: CPV",
      "167+71.6 whole 4: BGR GEO ROU TUR",
      "244.6+53.7 whole 3: FRA ITA TUN",
      "304.2+35.8 whole 2: ISR JOR",
    ]);
  });

  it("what only lost who was taken away is whole", () => {
    const { after } = networksScene(lossOf("in_service", "country:ITA").networks, 340);
    expect(after.filter(({ kind }) => kind === "gone").map(({ members }) => members)).toEqual([["ITA"]]);
    expect(after.some(({ kind }) => kind === "part")).toBe(false);
  });

  it("stay within their room, do not overlap and keep the order of their sizes, however many there are", () => {
    const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
    const network = fc
      .record({ parts: fc.array(fc.integer({ min: 2, max: 150 }), { maxLength: 5 }), off: fc.nat(60), gone: fc.nat(3) })
      .map(({ parts, off, gone }): BrokenNetwork => {
        const members = parts.map((size, at) => ids(`p${at}-`, size));
        const own = { parts: members, off: ids("o", off), gone: ids("g", gone) };
        return { before: [...own.parts.flat(), ...own.off, ...own.gone], ...own };
      })
      .filter(({ before }) => before.length > 1);
    fc.assert(
      fc.property(
        fc.array(network, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 240, max: 1400 }),
        (list, width) => {
          const { before, after } = networksScene(list, width);
          for (const row of [before, after]) {
            for (const [at, bar] of row.entries()) {
              expect(bar.width).toBeGreaterThan(0);
              expect(bar.x + bar.width).toBeLessThanOrEqual(width + 0.2);
              const next = row[at + 1];
              if (next) expect(next.x).toBeGreaterThanOrEqual(bar.x + bar.width - 0.11);
            }
            expect(new Set(row.flatMap((bar: NetworkBar) => bar.members)).size).toBe(
              new Set(list.flatMap(({ before }) => before)).size,
            );
          }
        },
      ),
    );
  });
});

describe("detours", () => {
  const { longer } = lossOf("all", "system:MEDUSA");

  it("lie on one scale that ends with the longest route, most kilometres more first", () => {
    const rows = detourScene(longer, 10);
    expect(rows.length).toBe(10);
    expect(Math.max(...rows.map(({ after }) => after))).toBe(100);
    for (const [at, { before, after, kmMore, pair }] of rows.entries()) {
      expect(after).toBeGreaterThan(before);
      expect(kmMore).toBeCloseTo((pair.after?.km ?? 0) - pair.before.km, 9);
      expect(kmMore).toBeGreaterThanOrEqual(rows[at + 1]?.kmMore ?? 0);
    }
  });

  it("are none where no route is longer", () => {
    expect(detourScene([], 10)).toEqual([]);
  });
});
