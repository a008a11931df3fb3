import { describe, expect, it } from "vitest";
import { chordLayout, type Stretch } from "#views/network/chord/chordLayout.ts";
import { facts } from "./chordFixture.ts";

const length = ({ from, to }: Stretch) => to - from;

describe("the ring", () => {
  it("gives every tie the same length, and the gaps the rest", () => {
    const of = facts("hub");
    const { groups } = chordLayout(of);
    const unit = of.groups.map((group, at) => length(groups[at] as Stretch) / (group.outward + group.inward));
    for (const each of unit) expect(each).toBeCloseTo(unit[0] ?? 0, 10);
    const gaps = 2 * Math.PI - groups.reduce((sum, group) => sum + length(group), 0);
    expect(gaps).toBeCloseTo(0.04 * groups.length, 10);
  });

  it("fills each group with its ribbons, end to end", () => {
    const of = facts("hub");
    const { groups, ribbons } = chordLayout(of);
    for (const [at, group] of groups.entries()) {
      const ends = of.ribbons
        .flatMap(({ from, to }, ribbon) => {
          const placed = ribbons[ribbon];
          if (!placed) return [];
          if (from === at) return [placed.source];
          return to === at ? [placed.target] : [];
        })
        .sort((a, b) => a.from - b.from);
      expect(ends[0]?.from).toBeCloseTo(group.from, 10);
      expect(ends.at(-1)?.to).toBeCloseTo(group.to, 10);
      for (const [nth, end] of ends.slice(1).entries()) expect(end.from).toBeCloseTo(ends[nth]?.to ?? 0, 10);
    }
  });

  it("lays the largest group at the foot", () => {
    const { groups, foot } = chordLayout(facts());
    expect(foot).toBe(0);
    expect(((groups[0]?.from ?? 0) + (groups[0]?.to ?? 0)) / 2).toBeCloseTo(Math.PI, 10);
  });

  it("lets a ribbon to the group before leave at the start, to the next at the end", () => {
    const of = facts("hub");
    const { ribbons } = chordLayout(of);
    const leaves = (to: number) =>
      of.ribbons.flatMap((ribbon, at) =>
        ribbon.from === 0 && ribbon.to === to ? [ribbons[at]?.source.from ?? 0] : [],
      )[0];
    // Seen from the first of four groups, the last lies before it.
    expect(leaves(3)).toBeLessThan(leaves(1) ?? 0);
  });

  it("is nothing without ties", () => {
    expect(chordLayout(facts("region", "spokes", []))).toEqual({ groups: [], ribbons: [], foot: -1 });
  });
});
