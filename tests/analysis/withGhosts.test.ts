import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { withGhosts } from "#analysis/withGhosts.ts";
import { noFilter } from "#model/pose.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const visible = visibleAtlas(atlas, atlasAt(atlas, atlas.manifest.asOf), noFilter, {
  hub: "EU",
  pairs: [],
  chosen: null,
});

describe("ties that are drawn though they are not there at the date", () => {
  it("none leave the very same atlas, so that nothing is drawn again", () => {
    expect(withGhosts(visible, [])).toBe(visible);
  });

  it("join what is drawn, with their actors, and change no count", () => {
    const [ghost] = visible.ties;
    if (!ghost) throw new Error("the shipped atlas has ties");
    const without = {
      ...visible,
      ties: visible.ties.filter((tie) => tie !== ghost),
      factsByActor: new Map([...visible.factsByActor].filter(([id]) => id !== ghost.to.id)),
    };
    const drawn = withGhosts(without, [ghost]);
    expect(drawn.ties).toContain(ghost);
    expect(drawn.ties).toHaveLength(visible.ties.length);
    expect(drawn.factsByActor.get(ghost.to.id)?.ties).toEqual([ghost]);
    expect(drawn.actors.map(({ actor }) => actor.id)).toContain(ghost.to.id);
    expect(drawn.counts).toBe(visible.counts);
    expect(without.factsByActor.has(ghost.to.id)).toBe(false);
  });
});
