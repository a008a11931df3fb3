// Other people's files, good and bad: third-party test data that lies beside the project where there is any (../shared/corpus).
import { existsSync, readFileSync } from "node:fs";
import papaparse from "papaparse";
import { describe, expect, it } from "vitest";
import { prototypesNow } from "../../support/guest/prototypes.ts";
import { readAsGuest } from "../../support/readAsGuest.ts";

const folder = "../shared/corpus";
const list = `${folder}/EXPECT.csv`;
const rows = existsSync(list)
  ? papaparse.parse<string[]>(readFileSync(list, "utf8"), { skipEmptyLines: true }).data.slice(1)
  : [];

/** Where we choose the second outcome that the corpus allows, and why. */
const otherwise = new Map([
  // One feature of several is good; one good feature is enough.
  ["03_suites/hint_bad_multiple_problems.geojson", "accept_with_warning"],
  ["03_suites/hint_bad_stringcoord.geojson", "accept_with_warning"],
  // Deeper than 64: a reason, not a drawing.
  ["05_geometry/gc_nested_100.geojson", "reject"],
  // Words without a number are told to be no date; a warning is for dates that are meant as such.
  ["14_dates/28__img_src_x_onerror___pwn.geojson", "accept"],
]);

describe.skipIf(rows.length === 0)("the corpus", () => {
  it("comes out as expected, file by file, and leaves no trace", async () => {
    const before = prototypesNow();
    const wrong: string[] = [];
    for (const [file = "", expected, , usable] of rows) {
      const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
      const [read, ...others] = await readAsGuest(bytes, { name: file });
      const report = read?.kind === "ready" || read?.kind === "refused" ? read.report : null;
      const wanted = otherwise.get(file) ?? expected;
      if (others.length > 0 || !report || report.outcome !== wanted)
        wrong.push(`${file}: ${report?.outcome ?? read?.kind}, not ${wanted}`);
      else if (usable && wanted !== "reject" && report.usable !== Number(usable))
        wrong.push(`${file}: ${report.usable} usable, not ${usable}`);
    }
    expect(wrong).toEqual([]);
    expect(prototypesNow()).toBe(before);
  });
});
