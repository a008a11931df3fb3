import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isPartialDate } from "#model/dates.ts";
import { dataFiles } from "#model/schema/files.ts";
import { jsonSchemas } from "#workshop/jsonSchemas.ts";

describe("the JSON Schemas in data/schema", () => {
  it.each([...jsonSchemas()])("%s is what the model says (npm run data:schema writes it)", (name, text) => {
    expect(readFileSync(`data/schema/${name}`, "utf8")).toBe(text);
  });

  it("are one for each data file and one for stories, and no other", () => {
    expect(readdirSync("data/schema").sort()).toEqual([...jsonSchemas().keys()].sort());
    expect(jsonSchemas().size).toBe(Object.keys(dataFiles).length + 1);
  });

  it("refer only to what they define", () => {
    for (const text of jsonSchemas().values()) {
      const { $defs = {} } = JSON.parse(text) as { $defs?: Record<string, unknown> };
      for (const [, id] of text.matchAll(/"#\/\$defs\/([^"]+)"/g)) expect(Object.keys($defs)).toContain(id);
    }
  });

  it("know a year, a month and a day", () => {
    const { $defs } = JSON.parse(jsonSchemas().get("sources.schema.json")!) as {
      $defs: { partialDate: { pattern: string } };
    };
    const pattern = new RegExp($defs.partialDate.pattern);
    for (const date of ["2023", "2023-07", "2023-07-04", "2023-13", "23", "2023-7", "2023-07-32", "2023-07-04T10:00"]) {
      expect(pattern.test(date), date).toBe(isPartialDate(date));
    }
  });
});
