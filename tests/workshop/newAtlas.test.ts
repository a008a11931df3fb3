import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkFolder } from "#workshop/check/checkFolder.ts";
import { newAtlasFiles } from "#workshop/newAtlasFiles.ts";
import { readData } from "#workshop/readData.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-new-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "src/workshop/newAtlas.ts", ...args], { encoding: "utf8" });

describe("npm run new-atlas", () => {
  it("writes an atlas that keeps every rule without a warning, as of today, and says how to go on", async () => {
    const dir = join(folder, "mine");
    const { status, stdout } = run(dir);
    expect(status).toBe(0);
    expect(stdout).toMatch(/npm run data:check -- --dir .*mine/);
    expect(stdout).toMatch(/npm start -- --data .*mine/);
    expect(checkFolder(dir).text).toMatch(
      /^No problem, 0 warnings\. Checked: countries 4, cities 2, .* cable systems 1, segments 1, landings and nodes 2, events 1, stories 1/,
    );
    const { atlas, stories } = await readData(dir);
    expect(atlas.families).toHaveLength(2);
    expect(stories.map(({ scenes }) => scenes.length)).toEqual([3]);
    expect(Date.now() - Date.parse(atlas.manifest.asOf)).toBeLessThan(2 * 86_400_000);
    expect(readFileSync(join(dir, "schema/atlas.schema.json"), "utf8")).toContain("$schema");
  });

  it("says in its own words that it is invented, wherever a fact could be taken for one", async () => {
    const files = await newAtlasFiles(".", "2026-11-21");
    const { subtitle } = JSON.parse(files.get("atlas.json") ?? "") as { subtitle: { en: string; it: string } };
    expect(subtitle).toMatchObject({ en: expect.stringMatching(/^An invented example/) as string });
    const { instruments } = JSON.parse(files.get("instruments.json") ?? "") as {
      instruments: readonly { name: { en: string; it: string } }[];
    };
    for (const { name } of instruments) {
      expect(name.en).toContain("(invented)");
      expect(name.it).toContain("(inventat");
    }
  });

  it.each([
    [
      "into a folder that holds something",
      () => writeFileSync(join(folder, "mine.txt"), "x"),
      /is not empty \(it holds mine\.txt\)/,
    ],
    [
      "over a file",
      () => {
        rmSync(folder, { recursive: true });
        writeFileSync(folder, "x");
      },
      /is a file: name a new folder/,
    ],
  ])("refuses to write %s", (_, prepare, says) => {
    prepare();
    const { status, stderr } = run(folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
  });

  it("writes into an empty folder, and asks where when nothing is named", () => {
    mkdirSync(join(folder, "empty"));
    expect(run(join(folder, "empty")).status).toBe(0);
    expect(run().stderr).toMatch(/npm run new-atlas -- my-atlas/);
  });
});
