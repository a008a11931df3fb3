import { describe, expect, it } from "vitest";
import { filesOfPage, frameWeights } from "#workshop/frameWeights.ts";

const html = `<script type="module" crossorigin src="./assets/door.js"></script>
<link rel="modulepreload" href="./assets/shared.js"><link rel="stylesheet" href="./assets/frame.css">
<link rel="icon" href="./icons/mark.svg">`;

const holder = (fileName: string, module: string, imports: readonly string[] = [], css: readonly string[] = []) => ({
  fileName,
  imports,
  moduleIds: [`/x${module}`],
  viteMetadata: { importedCss: new Set(css) },
});
const views = [
  "network/NetworkPage",
  ...["arc/Arc", "chord/Chord", "force/Force"].map((name) => `network/${name}Drawing`),
  ...["ladder/Ladder", "timeline/Timeline", "table/Table"].map((name) => `${name}View`),
];
const tools = ["Dates", "Depth", "Overlap", "Without", "Between", "Treaties", "Promises", "Lens"];
const chunks = [
  holder("assets/door.js", "/src/app/door.ts", ["assets/shared.js"]),
  holder("assets/open.js", "/src/app/embed/openFrame.tsx", ["assets/shared.js"], ["assets/frame.css"]),
  holder("assets/shared.js", "/node_modules/preact.js"),
  holder("assets/drawn.js", "/src/app/embed/drawnPicture.ts"),
  holder("assets/drawnMap.js", "/src/app/embed/drawnMap.ts"),
  holder("assets/drawnView.js", "/src/app/embed/drawnView.tsx"),
  ...[...views, "answers/AnswerPage", ...tools.map((tool) => `answers/${tool.toLowerCase()}/${tool}Answer`)].map(
    (view) => holder(`assets/${view.replaceAll("/", "-")}.js`, `/src/views/${view}.tsx`),
  ),
  ...tools.map((tool) => holder(`assets/${tool}State.js`, `/src/state/answers/${tool.toLowerCase()}State.ts`)),
];
const kb = (n: number) => n * 1024;
const files = {
  "index.html": kb(40),
  "embed.html": kb(1),
  "assets/door.js": kb(1),
  "assets/open.js": kb(10),
  "assets/shared.js": kb(5),
  "assets/frame.css": kb(3),
  "assets/frame-normal-ab12.woff2": kb(14),
  "pictures/index.json": kb(1),
  "pictures/default.en.json": kb(30),
  "pictures/default.it.json": kb(31),
  "pictures/cables/one.en.json": kb(20),
  "pictures/cables/two.en.json": kb(90),
  "pictures/stories/cables.en.json": kb(500),
  "assets/stage.js": kb(400),
  "assets/frame-italic-ab12.woff2": kb(12),
  "pictures/atlas.en.json": kb(45),
  "pictures/cited.en.json": kb(50),
  "pictures/told.en.json": kb(60),
  "pictures/records.en.json": kb(170),
  "pictures/ground.json": kb(24),
};
const weights = frameWeights({
  chunks,
  bytes: new Map(Object.entries(files)),
  pages: new Map([
    ["embed.html", html],
    ["index.html", html],
  ]),
});
const named = (name: string) => weights.find((each) => each.name === name);

describe("the weight of a frame before anybody touches it", () => {
  it("counts what the page names, what those files import, the fonts and the picture, each once", () => {
    // 1 page, 1 door, 10 frame, 5 shared, 3 style, 14 and 12 letters, 1 index, 31 picture.
    expect(named("embed.html first view")).toEqual({
      name: "embed.html first view",
      heaviest: "pictures/default.it.json",
      bytes: kb(78),
      limit: kb(120),
      refused: true,
    });
  });
  it("is that of a story's heaviest scene, and a story over the limit shows", () => {
    expect(named("embed.html cables")).toMatchObject({ heaviest: "pictures/cables/two.en.json", bytes: kb(137) });
  });
  it("of any view is that of its data at the depth it needs, of its own letters and of the ground of its map", () => {
    expect(named("embed.html any map")?.bytes).toBe(kb(35 + 12 + 45 + 24));
    expect(named("embed.html any map of an answer (lens)")?.bytes).toBe(kb(35 + 12 + 50 + 24));
    expect(named("embed.html any answer (lens)")?.bytes).toBe(kb(35 + 60));
    expect(named("embed.html any table of records")?.bytes).toBe(kb(35 + 170));
  });
  it("of any view is refused over the limit", () => {
    const heavy = weights.filter(({ bytes, limit, refused }) => refused && limit !== null && bytes > limit);
    expect(heavy.map(({ name }) => name)).toEqual(["embed.html cables", "embed.html any table of records"]);
  });
  it("knows the data of drawn pictures from stories", () => {
    expect(weights.filter(({ name }) => name.endsWith(" stories"))).toEqual([]);
    expect(named("embed.html any ladder")?.bytes).toBe(kb(35 + 12 + 45));
  });
  it("reads of a page what is fetched with it, and no icon", () => {
    expect(filesOfPage(html)).toEqual(["assets/door.js", "assets/shared.js", "assets/frame.css"]);
  });
});
