import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reportOf } from "#check/report.ts";
import { readStories } from "#check/stories/readStories.ts";
import { storyRules } from "#check/stories/storyRules.ts";
import { checkFolder, textsOf } from "#workshop/check/checkFolder.ts";
import { smallAtlas, smallAtlasTexts } from "../support/smallAtlas.ts";

type Fields = Readonly<Record<string, unknown>>;

const words = (en: string, it: string) => ({ en, it });
const cited = [{ source: "strategy", locator: "section 2" }];
const title = {
  id: "title",
  kind: "title",
  title: words("A pair", "Una coppia"),
  text: words("", ""),
  notes: words("Begin slowly.", "Cominciare piano."),
  view: "?view=globe",
  sources: cited,
};
const tie = {
  id: "tie",
  title: words("They are tied", "Sono legati"),
  text: words("Since 2022.", "Dal 2022."),
  notes: words("One paragraph.\n\nAnother.", "Un capoverso.\n\nUn altro."),
  view: "?beside=none&select=country:JPN",
  extent: [120, 20, -160, 60],
  sources: cited,
};
const sources = { ...title, id: "sources", kind: "sources", sources: [] };
const story = {
  $schema: "../schema/story.schema.json",
  format: "entente-story",
  version: 1,
  id: "pair",
  title: words("A pair", "Una coppia"),
  summary: words("Who is tied to whom.", "Chi è legato a chi."),
  scenes: [title, tie, sources] as readonly object[],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "entente-stories-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(folder, "stories"));
  for (const [id, value] of Object.entries(files)) {
    const text = typeof value === "string" ? value : `${JSON.stringify(value, null, 2)}\n`;
    writeFileSync(join(folder, "stories", `${id}.json`), text);
  }
}

/** What the rules for stories report beside the small atlas; its other rules have tests of their own. */
function check(files: Readonly<Record<string, unknown>>, listed: readonly string[] = Object.keys(files)) {
  write(files);
  const data = smallAtlas();
  const shelf = readStories(textsOf(folder), listed, { pathOf: (file) => join(folder, file), ifMissing: "" });
  const found = storyRules.map((rule) => ({ rule: rule.name, findings: [...rule.find(shelf.stories, data)] }));
  return reportOf(folder, {
    data,
    trees: shelf.trees,
    found: [{ rule: "all are there", findings: shelf.findings }, ...found],
  });
}

const checkTie = (change: Fields) => check({ pair: { ...story, scenes: [title, { ...tie, ...change }, sources] } });

describe("data:check of stories", () => {
  it("passes a story that is in order, and counts it", () => {
    write({ pair: story });
    const atlas = smallAtlas();
    atlas["atlas.json"].stories = ["pair"];
    for (const [name, text] of smallAtlasTexts(atlas)) writeFileSync(join(folder, name), text);
    const { text, passed } = checkFolder(folder);
    expect(text).toMatch(/^No problem, 0 warnings\. Checked: .* stories 1, sources 2\.\n$/);
    expect(passed).toBe(true);
  });

  it("is part of the check of the whole folder", () => {
    write({ pair: story });
    for (const [name, text] of smallAtlasTexts()) writeFileSync(join(folder, name), text);
    const { text, passed } = checkFolder(folder);
    expect(text).toContain(`${folder}/stories/pair.json:1: atlas.json does not list this story`);
    expect(passed).toBe(false);
  });

  it("names the line, the path, what is wrong and what to do", () => {
    const { text } = checkTie({ sources: [{ source: "hearsay", locator: "" }] });
    const lines = JSON.stringify({ ...story, scenes: [title, { ...tie, sources: ["HERE"] }] }, null, 2).split("\n");
    const line = lines.findIndex((each) => each.includes("HERE")) + 2;
    expect(text).toContain(
      `${folder}/stories/pair.json:${line}: no source has the id "hearsay" - add the source, or correct the id (scenes[1].sources[0].source)`,
    );
  });

  it.each<[string, Fields, RegExp]>([
    ["a scene without a source", { sources: [] }, /names no source/],
    ["a title that is not translated", { title: words("Tied", "") }, /"title" is empty in it/],
    ["a map without words", { text: words("", "") }, /"text" is empty in en and it/],
    ["no notes", { notes: words("", " ") }, /"notes" is empty in en and it/],
    ["markup", { text: words("<b>Since</b> 2022.", "Dal 2022.") }, /holds markup: <b>/],
    ["a line break within a paragraph", { notes: words("One\nparagraph.", "Uno.") }, /unseen character U\+000A/],
    [
      "what the atlas does not have",
      { view: "?select=country:XYZ" },
      /asks for select "country:XYZ", which this atlas/,
    ],
    ["a parameter that nobody reads", { view: "?veiw=globe" }, /"veiw" is not a parameter that anything reads/],
    ["a fragment that nobody reads", { view: "?view=globe#mpa=1/2/3" }, /"#mpa" is nothing/],
    ["south above north", { extent: [0, 40, 10, 30] }, /its south 40 is not below its north 30/],
    ["an extent without width", { extent: [10, 30, 10.2, 40] }, /too narrow to be seen/],
    ["two scenes of one id", { id: "title" }, /the id "title" is there already/],
    ["a field of the wrong shape", { transition: "jump" }, /is "jump", but must be/],
    ["a missing field", { notes: undefined }, /notes is missing - add it/],
  ])("finds %s", (_, change, says) => {
    const { text, passed } = checkTie(change);
    expect(text).toMatch(says);
    expect(text).toMatch(/stories\/pair\.json:\d+: /);
    expect(passed).toBe(false);
  });

  it.each<[string, Fields, RegExp]>([
    ["a theme, which is the room's", { view: "?theme=dark" }, /"theme" is the room's/],
    ["a camera beside an extent", { view: "?beside=none#map=3/36/138" }, /goes before the camera/],
    [
      "four sentences",
      { text: words("One. Two. Three. Four.", "Uno. Due.") },
      /is 4 sentences, read from the last row/,
    ],
    [
      "words that were not translated",
      { text: words("They are tied since the spring of 2022.", "They are tied since the spring of 2022.") },
      /the same sentence in English and Italian/,
    ],
    ["a field that nobody reads", { secs: 5 }, /"secs" is not a field anything reads/],
  ])("warns of %s, and lets it pass", (_, change, says) => {
    const { text, passed } = checkTie(change);
    expect(text).toMatch(says);
    expect(text).toMatch(/^Warning: not so that /);
    expect(passed).toBe(true);
  });

  it("warns of a story that is not told in this house's manner", () => {
    const scenes = Array.from({ length: 11 }, (_, at) => ({ ...tie, id: `tie-${at}` }));
    const { text, passed } = check({ pair: { ...story, scenes } });
    expect(text).toContain("the first scene is no title scene");
    expect(text).toContain("the last scene shows no sources");
    expect(text).toContain("has 11 scenes; more than 10 are not remembered");
    expect(passed).toBe(true);
  });

  it("wants every listed story there, once, and every one there listed, under its own name", () => {
    const { text, passed } = check({ pair: story, other: story }, ["pair", "gone", "pair"]);
    expect(text).toContain(
      `there is no ${folder}/stories/gone.json - add the file, or take it from the list (stories[1])`,
    );
    expect(text).toContain('"pair" is listed twice - keep one (stories[2])');
    expect(text).toContain(`${folder}/stories/other.json:1: atlas.json does not list this story`);
    expect(text).toContain('the story calls itself "pair" - write "other", or name the file after it (id)');
    expect(passed).toBe(false);
  });

  it("names where a story stops being JSON, and reads the others", () => {
    const { text } = check({ pair: '{\n  "id": oops\n}\n', other: story });
    expect(text).toContain(`${folder}/stories/pair.json:2:9: not JSON: invalid symbol`);
    expect(text).toContain('the story calls itself "pair" - write "other"');
  });
});
