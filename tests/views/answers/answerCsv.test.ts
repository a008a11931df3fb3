import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { answerCsv } from "#views/answers/answerCsv.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();

describe("an answer saved as CSV", () => {
  it("is read by another program, cell for cell, with the sources of every row", () => {
    const csv = answerCsv(
      {
        name: "test",
        columns: [
          { id: "name", label: "Name, in words", kind: "text" },
          { id: "km", label: "Length (km)", kind: "number" },
        ],
        rows: [
          {
            key: "segment:MED-1",
            ref: "segment:MED-1",
            points: [],
            cells: ['A "quoted", name', 1200],
            sources: [
              { source: "S004", locator: "note 42" },
              { source: "S-GEANT20", locator: "" },
            ],
          },
          { key: "x", ref: null, points: [], cells: ["=1+1", null], sources: [] },
        ],
      },
      "Sources",
      atlas.sourceById,
    );
    expect(csv.startsWith("\uFEFF")).toBe(true);
    const { data, errors } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    const link = atlas.sourceById.get("S-GEANT20")?.url;
    expect(link).toMatch(/^https:/);
    expect(data[0]).toEqual(["id", "Name, in words", "Length (km)", "Sources", "URL"]);
    expect(data[1]?.slice(0, 4)).toEqual(["segment:MED-1", 'A "quoted", name', "1200", "S004 (note 42); S-GEANT20"]);
    expect(data[1]?.[4]).toContain(link);
    expect(data[2]).toEqual(["x", "'=1+1", "", "", ""]);
  });
});
