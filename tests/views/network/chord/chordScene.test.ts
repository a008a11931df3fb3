import { describe, expect, it } from "vitest";
import { chordFacts } from "#analysis/chordFacts.ts";
import { projectGraph } from "#analysis/projectGraph.ts";
import { defaultPose } from "#model/pose.ts";
import { chordGroups, partyModes } from "#model/viewSettings.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { type ChordScene, chordScene } from "#views/network/chord/chordScene.ts";
import { shippedAtlas } from "../../../support/shippedAtlas.ts";
import { facts, japan, scene } from "./chordFixture.ts";

function asSvg(of: ChordScene): string {
  const round = (value: number) => Math.round(value * 10) / 10;
  return [
    `<svg width="${of.size.width}" height="${of.size.height}" xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" font-size="${of.fontSize}">`,
    `<g transform="translate(${of.centre.x} ${of.centre.y})">`,
    ...of.ribbons.flatMap((ribbon) => [
      `<g><title>${ribbon.title}</title>`,
      ...ribbon.strands.map((strand) => `<path fill="${strand.colour}" d="${strand.path}"/>`),
      "</g>",
    ]),
    ...of.groups.flatMap((group) => [
      `<g><title>${group.title}</title><path fill="${group.colour ?? "#555"}" d="${group.path}"/>`,
      ...(group.leader ? [`<path fill="none" stroke="#999" d="${group.leader}"/>`] : []),
      ...(group.label?.lines.map(
        (line, at, lines) =>
          `<text x="${round(group.label?.x ?? 0)}" y="${round((group.label?.y ?? 0) + (at - (lines.length - 1) / 2) * 15.6)}" text-anchor="${group.label?.anchor}">${line}${at === lines.length - 1 ? group.label?.count : ""}</text>`,
      ) ?? []),
      "</g>",
    ]),
    "</g>",
    ...of.dots.map(({ ref, radius }) => {
      const spot = of.spots.get(ref);
      return `<circle cx="${round(spot?.x ?? 0)}" cy="${round(spot?.y ?? 0)}" r="${radius}"><title>${ref}</title></circle>`;
    }),
    "</svg>",
    "",
  ].join("\n");
}

describe("the chord diagram as plain data", () => {
  it("is this, between two regions", async () => {
    await expect(asSvg(scene())).toMatchFileSnapshot("goldens/regions.svg");
  });

  it("is this in Italian, dark, between blocs, with instruments as nodes, in a narrow room", async () => {
    const twoMode = scene({
      facts: facts("bloc", "two_mode"),
      language: "it",
      theme: "dark",
      size: { width: 300, height: 340 },
    });
    await expect(asSvg(twoMode)).toMatchFileSnapshot("goldens/blocsTwoMode.svg");
  });

  it("says what each group and ribbon holds", () => {
    expect(scene().groups.map((group) => group.title)).toEqual([
      "The West: 5 actors, 7 ties, 3 of them within",
      "The East: 2 actors, 4 ties",
    ]);
    expect(scene().ribbons.map((ribbon) => ribbon.title)).toEqual([
      "The West – The East: 4 ties. talk 3, trade 1",
      "Within The West: 3 ties. trade 3",
    ]);
    expect(scene({ facts: facts("region", "clique"), language: "it" }).ribbons[0]?.title).toContain("collegamenti");
  });

  it("is empty when nothing is visible", () => {
    const empty = scene({ facts: facts("region", "spokes", []) });
    expect([empty.groups, empty.ribbons, empty.dots, empty.unnamed]).toEqual([[], [], [], 0]);
  });

  it("knows a place for every actor, near the ring", () => {
    const { centre, radius, spots } = scene();
    const { x, y } = spots.get(japan.ref) ?? { x: 0, y: 0 };
    const away = Math.hypot(x - centre.x, y - centre.y);
    expect(spots.size).toBe(7);
    expect(away).toBeGreaterThan(radius);
    expect(away).toBeLessThan(radius + 20);
  });
});

describe("the shipped atlas as a chord diagram", () => {
  const atlas = shippedAtlas();
  const visible = createAtlasState(atlas, defaultPose).visible.value;
  const rooms = [
    { width: 368, height: 420 },
    { width: 390, height: 400 },
    { width: 700, height: 450 },
    { width: 1270, height: 830 },
  ];
  const scenes = chordGroups.flatMap((grouping) =>
    partyModes.flatMap((parties) => {
      const made = chordFacts(atlas, projectGraph(visible.ties, parties), grouping);
      return rooms.flatMap((size) =>
        (["en", "it"] as const).map((language) => ({
          of: `${grouping} ${parties} ${size.width} ${language}`,
          made,
          drawn: chordScene({
            facts: made,
            families: atlas.families,
            theme: "light",
            language,
            size,
            fontSize: 13,
            // About as wide as the page's font runs.
            measure: (text, size) => text.length * size * 0.47,
          }),
        })),
      );
    }),
  );

  it("sets no name over another, over the ring or over the edge", () => {
    for (const { of, drawn } of scenes) {
      const { width, height } = drawn.size;
      const boxes = drawn.groups.flatMap((group) => (group.label ? [group.label.box] : []));
      for (const [at, box] of boxes.entries()) {
        expect(box.left, of).toBeGreaterThanOrEqual(-width / 2);
        expect(box.right, of).toBeLessThanOrEqual(width / 2);
        expect(drawn.centre.y + box.top, of).toBeGreaterThanOrEqual(0);
        expect(drawn.centre.y + box.bottom, of).toBeLessThanOrEqual(height);
        const nearest = Math.hypot(
          Math.max(box.left + 3, Math.min(0, box.right - 3)),
          Math.max(box.top, Math.min(0, box.bottom)),
        );
        expect(nearest, of).toBeGreaterThan(drawn.radius);
        for (const other of boxes.slice(at + 1)) {
          const apart =
            box.right <= other.left + 6 ||
            other.right <= box.left + 6 ||
            box.bottom <= other.top ||
            other.bottom <= box.top;
          expect(apart, of).toBe(true);
        }
      }
    }
  });

  it("names all groups on a full page, and at least seven in a narrow pane", () => {
    for (const { of, drawn } of scenes) {
      if (drawn.size.width > 1000) expect(drawn.unnamed, of).toBe(0);
      else expect(drawn.groups.length - drawn.unnamed, of).toBeGreaterThanOrEqual(Math.min(7, drawn.groups.length));
    }
  });

  it("gives the ring about half of the room, or more", () => {
    for (const { of, drawn } of scenes)
      expect(drawn.radius, of).toBeGreaterThan(Math.min(drawn.size.width, drawn.size.height) * 0.24);
  });

  it("draws each ribbon, and splits its breadth among its families", () => {
    for (const { made, drawn } of scenes) {
      expect(drawn.ribbons).toHaveLength(made.ribbons.length);
      for (const { strands } of drawn.ribbons) {
        expect(strands[0]?.share.from).toBe(0);
        expect(strands.at(-1)?.share.to).toBe(1);
        for (const [at, strand] of strands.slice(1).entries()) expect(strand.share.from).toBe(strands[at]?.share.to);
      }
    }
  });
});
