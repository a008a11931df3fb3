import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { housePlan } from "./support/housePlan.ts";
import { houseProblems, type SourceFiles } from "./support/houseProblems.ts";
import { readImports } from "./support/readImports.ts";

function sourceFiles(): SourceFiles {
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const sources = paths.filter((path) => /\.(tsx?|css)$/.test(path));
  return new Map(sources.map((path) => [path, readFileSync(join("src", path), "utf8")]));
}

test("the house stands as planned", () => {
  expect(houseProblems(sourceFiles(), housePlan)).toEqual([]);
});

/** A small sound house, to which each case adds one fault. */
const sound: Readonly<Record<string, string>> = {
  "model/atlas.ts": 'import * as v from "valibot";\nexport const atlas = v.string();\n',
  "loading/readAtlas.ts":
    'import type { atlas } from "#model/atlas.ts";\nexport const readAtlas = (): Promise<Response> => fetch("data");\n',
  "analysis/visible.ts": 'import { geoDistance } from "d3-geo";\nexport const visible = geoDistance;\n',
  "encoding/colourOf.ts": 'import { scaleOrdinal } from "d3-scale";\nexport const colourOf = scaleOrdinal;\n',
  "check/rule.ts": 'import { atlas } from "#model/atlas.ts";\nexport const rule = atlas;\n',
  "widgets/Button.tsx":
    'import type { JSX } from "preact";\nexport const Button = (): JSX.Element => <button type="button">ok</button>;\n',
  "state/atlasState.ts":
    'import { signal } from "@preact/signals-core";\nimport { visible } from "#analysis/visible.ts";\nexport const atlasState = signal(visible);\n',
  "views/map/MapView.tsx":
    'import { still } from "./still/still.ts";\nimport { Button } from "#widgets/Button.tsx";\nexport const MapView = { still, Button };\n',
  "views/map/still/still.ts": 'import { geoPath } from "d3-geo";\nexport const still = geoPath;\n',
  "views/map/stage/stage.ts":
    'import { Map } from "maplibre-gl";\nimport { MapLibreOverlay } from "@deck.gl/maplibre";\nexport const stage = [Map, MapLibreOverlay];\n',
  "views/card/Card.tsx": "export const Card = 1;\n",
  "app/main.tsx":
    'import "./app.css";\nconst { MapView } = await import("#views/map/MapView.tsx");\ndocument.body.append(String(MapView), location.href);\n',
  "app/app.css": ":root {\n}\n",
  "client/connect.ts": "export const connect = (): Window => window.parent;\n",
  "takeaway/sheet.ts":
    'import type { still } from "#views/map/still/still.ts";\nexport const sheet = (of: typeof still): string => String(of);\n',
  "workshop/draw.ts":
    'import { writeFileSync } from "node:fs";\nimport { still } from "#views/map/still/still.ts";\nwriteFileSync("x", String(still));\n',
};

const problemsWith = (changes: Readonly<Record<string, string>>): readonly string[] =>
  houseProblems(new Map(Object.entries({ ...sound, ...changes })), housePlan);

describe("the check itself", () => {
  test("finds nothing wrong with a sound house", () => {
    expect(problemsWith({})).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    ["looking up", { "model/a.ts": 'import { visible } from "#analysis/visible.ts";\n' }, "model may not look there"],
    [
      "looking sideways",
      { "analysis/a.ts": 'import { colourOf } from "#encoding/colourOf.ts";\n' },
      "analysis may not look there",
    ],
    [
      "a view asking analysis",
      { "views/card/a.ts": 'import type { visible } from "#analysis/visible.ts";\n' },
      "views may not look there",
    ],
    [
      "a widget that knows the model",
      { "widgets/a.ts": 'export { atlas } from "#model/atlas.ts";\n' },
      "widgets may not look there",
    ],
    [
      "the client carrying more than types of the protocol",
      { "client/a.ts": 'import { atlas } from "#model/atlas.ts";\n' },
      "client may not look there",
    ],
    [
      "the app using the workshop",
      { "app/a.ts": 'import { x } from "#workshop/draw.ts";\n' },
      "app may not look there",
    ],
    [
      "the workshop opening a live view",
      { "workshop/a.ts": 'import { MapView } from "#views/map/MapView.tsx";\n' },
      "workshop may not look there",
    ],
    [
      "views that know each other",
      { "views/card/a.ts": 'import { MapView } from "#views/map/MapView.tsx";\n' },
      "are strangers",
    ],
    [
      "looking up later",
      { "model/a.ts": 'export const a = () => import("#app/main.tsx");\n' },
      "model may not look there",
    ],
    [
      "an import over several lines",
      { "model/a.ts": 'import {\n  visible,\n} from "#analysis/visible.ts";\n' },
      "model may not look there",
    ],
    [
      "a worker of another room",
      { "model/a.ts": 'new Worker(new URL("../analysis/visible.ts", import.meta.url));\n' },
      "model may not look there",
    ],
    [
      "the map engine outside its door",
      { "views/map/a.ts": 'import { Map } from "maplibre-gl";\n' },
      "belongs in views/map/stage",
    ],
    [
      "deck.gl outside its door",
      { "app/a.ts": 'import { Layer } from "@deck.gl/core";\n' },
      "belongs in views/map/stage",
    ],
    ["turf outside analysis", { "encoding/a.ts": 'import distance from "@turf/distance";\n' }, "belongs in analysis"],
    [
      "Node in the browser",
      { "loading/a.ts": 'import { readFile } from "node:fs/promises";\n' },
      "belongs in workshop",
    ],
    [
      "a style sheet of an engine outside its door",
      { "app/a.ts": 'import "maplibre-gl/dist/maplibre-gl.css";\n' },
      "belongs in views/map/stage",
    ],
    ["a package nobody planned", { "app/a.ts": 'import _ from "lodash";\n' }, "has no door"],
    [
      "climbing",
      { "views/map/still/a.ts": 'import { MapView } from "../MapView.tsx";\n' },
      "climbs with ../MapView.tsx",
    ],
    [
      "an address without its ending",
      { "views/map/a.ts": 'import { still } from "./still/still";\n' },
      "without its ending",
    ],
    ["an import of nothing", { "model/a.ts": 'import { b } from "./b.ts";\n' }, "which is not there"],
    ["a room nobody planned", { "services/a.ts": "export const a = 1;\n" }, "is in no room"],
    ["an index", { "model/index.ts": "export const a = 1;\n" }, '"index" names nothing'],
    ["a folder of helpers", { "model/helpers/a.ts": "export const a = 1;\n" }, '"helpers" names nothing'],
    ["a default export", { "model/a.ts": "export default 1;\n" }, "has a default export"],
    [
      "a default export by another name",
      { "model/a.ts": "const a = 1;\nexport { a as default };\n" },
      "has a default export",
    ],
    ["a file too long", { "model/a.ts": "export {};\n".repeat(301) }, "has 301 lines"],
    [
      "a ring",
      { "model/a.ts": 'import { b } from "./b.ts";\n', "model/b.ts": 'import { a } from "#model/a.ts";\n' },
      "imports go round: model/a.ts > model/b.ts > model/a.ts",
    ],
    ["the document below the views", { "state/a.ts": "document.title = 'x';\n" }, "touches document"],
    ["the window below the views", { "encoding/a.ts": "export const w = window.innerWidth;\n" }, "touches window"],
    ["fetching outside loading", { "views/card/a.ts": 'await fetch("x");\n' }, "touches fetch"],
    ["storage outside the app", { "state/a.ts": 'localStorage.setItem("a", "b");\n' }, "touches storage"],
    [
      "the address outside the app",
      { "state/a.ts": "export const here = `a${location.search}`;\n" },
      "touches location",
    ],
    ["history outside the app", { "views/map/a.ts": 'history.pushState(null, "", "x");\n' }, "touches history"],
  ])("is roused by %s", (_fault, changes, words) => {
    const problems = problemsWith(changes);
    expect(problems.join("\n")).toContain(words);
  });

  test("is roused by an empty room", () => {
    const files = new Map(Object.entries(sound).filter(([path]) => !path.startsWith("widgets/")));
    expect(houseProblems(files, housePlan)).toContain("nothing to check: the room widgets is empty");
  });

  test("is roused by finding nothing at all", () => {
    expect(houseProblems(new Map(), housePlan)).toContain("nothing to check: no import was found");
  });

  test("is not roused by words in comments, strings and names", () => {
    const calm = [
      '// import { visible } from "#analysis/visible.ts"; document.title',
      '/* fetch("x") */',
      'export const text = "localStorage and document.title, window.x";',
      "export const landing = { location: { href: 1 }, window: 2 };",
      "export const place = landing.location.href;",
    ].join("\n");
    expect(problemsWith({ "model/a.ts": calm })).toEqual([]);
  });
});

test("every way to import is read", () => {
  const source = [
    'import a from "a";',
    'import { type B, b } from "b";',
    'import type { C } from "c";',
    'import * as d from "d";',
    'import "e.css";',
    'export * from "f";',
    'export { g } from "g";',
    'export type { H } from "h";',
    'const i = await import("i");',
    'type J = import("j").J;',
    'const k = new URL("./k.ts", import.meta.url);',
    'import l, { m } from "l";const n = 1;import o from "o";',
    'export * as p from "p";',
  ].join("\n");
  expect([...readImports(source)].sort()).toEqual([
    "./k.ts",
    "a",
    "b",
    "c",
    "d",
    "e.css",
    "f",
    "g",
    "h",
    "i",
    "j",
    "l",
    "o",
    "p",
  ]);
});
