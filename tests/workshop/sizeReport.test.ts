import { expect, test } from "vitest";
import { engineModulesAtStart } from "#workshop/sizeReport.ts";

const engine = "/x/node_modules/maplibre-gl/dist/maplibre-gl.mjs";
const chunk = (fileName: string, modules: readonly string[], imports: readonly string[] = []) => ({
  fileName,
  imports,
  moduleIds: modules.map((module) => (module.startsWith("src/") ? `/x/${module}` : module)),
});
const door = chunk("door.js", ["src/app/door.ts"]);
const frame = chunk("frame.js", ["src/app/embed/openFrame.tsx"]);

test("an engine that loads later is welcome", () => {
  const chunks = [
    door,
    frame,
    chunk("main.js", ["src/app/main.tsx"], ["shared.js"]),
    chunk("shared.js", ["/x/node_modules/preact/dist/preact.mjs"]),
    chunk("stage.js", [engine], ["shared.js"]),
  ];
  expect(engineModulesAtStart(chunks)).toEqual([]);
});

test("an engine that the app needs before it has asked for it is found, however far down", () => {
  const chunks = [
    door,
    frame,
    chunk("main.js", ["src/app/main.tsx"], ["a.js"]),
    chunk("a.js", [], ["b.js"]),
    chunk("b.js", [engine], ["a.js"]),
  ];
  expect(engineModulesAtStart(chunks)).toEqual([engine]);
});

test("a build without the app is no build without an engine", () => {
  expect(() => engineModulesAtStart([door, frame])).toThrow("main.tsx");
});
