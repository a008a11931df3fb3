import { describe, expect, it } from "vitest";
import { parseAtlas } from "#model/parseAtlas.ts";
import { smallAtlas } from "../support/smallAtlas.ts";

describe("parseAtlas", () => {
  it("makes an atlas whose city memberships are participations like any other", () => {
    const parsed = parseAtlas(smallAtlas());
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const parts = parsed.value.participationsByInstrument.get("city-network") ?? [];
    expect(parts.map((part) => [part.actor, part.standing?.en])).toContainEqual([
      "nagano",
      "named in the list of 2020",
    ]);
    expect(parsed.value.actorById.get("nagano")?.region).toBe("asia");
    expect(parsed.value.instrumentById.get("dp-eu-jpn")?.typeName.it).toBe("Partenariato digitale");
  });

  it("names the file and the place of a wrong value, and what to do", () => {
    const files = smallAtlas();
    (files["instruments.json"].instruments[0] as { partnersNamed: unknown }).partnersNamed = "yes";
    const parsed = parseAtlas(files);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.problems[0]).toMatchObject({ file: "instruments.json", path: ["instruments", 0, "partnersNamed"] });
    expect(parsed.problems[0]?.remedy).toContain("instruments");
  });

  it("refuses an unknown family, hub, theme, actor or cable end, each by name", () => {
    const files = smallAtlas();
    const [first] = files["instruments.json"].instruments;
    if (!first) throw new Error("the small atlas has an instrument");
    first.family = "nowhere";
    first.hub = "nobody";
    first.themes = ["nothing"];
    const [part] = files["participations.json"].participations;
    if (part) part.actor = "no-one";
    const parsed = parseAtlas(files);
    const said = parsed.ok ? [] : parsed.problems.map((problem) => problem.message);
    expect(said).toEqual(
      expect.arrayContaining([
        'unknown family "nowhere"',
        'unknown actor "nobody"',
        'unknown theme "nothing"',
        'unknown actor "no-one"',
      ]),
    );
  });

  it("says so of a file that is missing or of another kind, and never throws", () => {
    for (const wrong of [null, [], "text", 7, {}, { instruments: {} }, { instruments: [null] }]) {
      const parsed = parseAtlas({ ...smallAtlas(), "instruments.json": wrong });
      expect(parsed.ok).toBe(false);
      if (!parsed.ok) expect(parsed.problems.every((problem) => problem.file === "instruments.json")).toBe(true);
    }
  });
});
