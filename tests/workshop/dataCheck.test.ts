import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkTexts } from "#check/checkTexts.ts";
import { problemsOf } from "#check/problemsOf.ts";
import { checkFolder, textsOf } from "#workshop/check/checkFolder.ts";
import { type SmallAtlas, smallAtlas, smallAtlasTexts } from "../support/smallAtlas.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-data-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(atlas: SmallAtlas = smallAtlas()): void {
  for (const [name, text] of smallAtlasTexts(atlas)) writeFileSync(join(folder, name), text);
}

function rewrite(file: keyof SmallAtlas, change: (text: string) => string): void {
  writeFileSync(join(folder, file), change(smallAtlasTexts().get(file)!));
}

describe("data:check", () => {
  it("passes the small atlas on the real coast and gazetteer, and counts what it read", () => {
    write();
    const report = checkFolder(folder);
    expect(report.text).toMatch(/^No problem, 0 warnings\. Checked: countries 3, cities 1, .* sources 2\.\n$/);
    expect(report.passed).toBe(true);
  });

  it("names the file, the line, what is wrong, what to do and the path", () => {
    const atlas = smallAtlas();
    atlas["participations.json"].participations[1]!.actor = "ATL";
    write(atlas);
    const report = checkFolder(folder);
    expect(report.passed).toBe(false);
    expect(report.text).toContain("Problem: not so that every id that is mentioned exists");
    const line =
      smallAtlasTexts(atlas)
        .get("participations.json")!
        .split("\n")
        .findIndex((text) => text.includes('"ATL"')) + 1;
    expect(report.text).toContain(
      `${folder}/participations.json:${line}: no actor has the id "ATL" - add the actor, or correct the id (participations[1].actor)`,
    );
  });

  it("lets warnings pass", () => {
    const atlas = smallAtlas();
    atlas["instruments.json"].instruments[0]!.states[0]!.sources[0]!.locator = "";
    write(atlas);
    const report = checkFolder(folder);
    expect(report.text).toContain("Warning: not so that every fact names a source");
    expect(report.passed).toBe(true);
  });

  it("shows fifty findings of a rule and counts the rest", () => {
    const atlas = smallAtlas();
    const [, part] = atlas["participations.json"].participations;
    for (let copy = 0; copy < 60; copy++) atlas["participations.json"].participations.push(part!);
    write(atlas);
    const report = checkFolder(folder);
    expect(report.text.match(/is already participation 1/g)).toHaveLength(50);
    expect(report.text).toContain("... and 10 more");
    expect(report.text).toContain("60 problems");
  });

  it("names a missing file", () => {
    write();
    rmSync(join(folder, "themes.json"));
    expect(checkFolder(folder).text).toContain(`themes.json:1: there is no ${join(folder, "themes.json")}`);
  });

  it("names the line and column where a file stops being JSON", () => {
    write();
    rewrite("themes.json", () => '{\n  "themes": [\n    oops\n  ]\n}\n');
    expect(checkFolder(folder).text).toMatch(/themes\.json:3:5: not JSON: invalid symbol/);
  });

  it("names a field of the wrong shape and one that is missing", () => {
    write();
    rewrite("sources.json", (text) => text.replace('"2025-06-05"', '"2025-02-30"'));
    rewrite("instruments.json", (text) => text.replace('"partnersNamed": true,', ""));
    rewrite("cables.geojson", (text) => text.replace('"medium": "sea"', '"medium": "air"'));
    const { text } = checkFolder(folder);
    expect(text).toMatch(/sources\.json:10: .*must be a year \(2023\), a month \(2023-07\) or a day/);
    expect(text).toMatch(
      /instruments\.json:\d+: partnersNamed is missing - add it; data\/schema says what it holds \(instruments\[0\]\.partnersNamed\)/,
    );
    expect(text).toMatch(/cables\.geojson:\d+: is "air", but must be \("sea" \| "terrestrial" \| "leased"\)/);
    expect(text).toContain("Other rules wait until every file is there and of the right shape.");
  });

  it("sees a misspelt field and a key written twice", () => {
    write();
    rewrite("sources.json", (text) => text.replace('"aliases"', '"alias"'));
    rewrite("themes.json", (text) => text.replace('"id": "ai",', '"id": "ai", "id": "ai",'));
    const { text } = checkFolder(folder);
    expect(text).toContain('"alias" is not a field anything reads');
    expect(text).toContain('"id" is written twice');
  });

  it("exits 1 on a problem", () => {
    const run = spawnSync(process.execPath, ["--import", "tsx", "src/workshop/dataCheck.ts", "--dir", folder], {
      encoding: "utf8",
    });
    expect(run.stdout).toContain("there is no");
    expect(run.status).toBe(1);
  });

  it.each([
    ["nothing", (text: string) => text],
    ["an id that leads nowhere", (text: string) => text.replace('"actor": "EU"', '"actor": "ATL"')],
    [
      "a key written twice",
      (text: string) => text.replace('"participations":', '"participations": [],\n  "participations":'),
    ],
    ["a broken text", (text: string) => text.slice(0, 200)],
    ["a value of another shape", (text: string) => text.replace('"role": "hub"', '"role": 7')],
  ])("finds over texts what it finds over a folder, at the same lines, with %s amiss", (_, change) => {
    write();
    rewrite("participations.json", change);
    const words = { pathOf: (file: string) => join(folder, file), ifMissing: "" };
    const never = (): never => {
      throw new Error("not here");
    };
    const lacks = new Set(["land", "gazetteer"] as const);
    const { errors, warnings } = problemsOf(
      checkTexts(textsOf(folder), { world: { land: never, gazetteer: never, cldr: "48" }, words, lacks }),
    );
    const printed = checkFolder(folder).text;
    for (const { file, line, message, remedy } of [...errors, ...warnings])
      expect(printed).toContain(`  ${folder}/${file}:${line}: ${message} - ${remedy}`);
    expect(printed.match(/^ {2}\S/gm) ?? []).toHaveLength(errors.length + warnings.length);
  });
});
