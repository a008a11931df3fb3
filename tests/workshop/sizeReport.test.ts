import { expect, test } from "vitest";
import { engineModulesAtStart } from "#workshop/sizeReport.ts";

const engine = "/x/node_modules/maplibre-gl/dist/maplibre-gl.mjs";
const chunk = (fileName: string, more: object): { readonly type: string; readonly fileName: string } => ({
  type: "chunk",
  fileName,
  ...more,
});

test("an engine that loads later is welcome", () => {
  const chunks = [
    chunk("main.js", { isEntry: true, imports: ["shared.js"], moduleIds: ["/x/src/app/main.tsx"] }),
    chunk("shared.js", { imports: [], moduleIds: ["/x/node_modules/preact/dist/preact.mjs"] }),
    chunk("stage.js", { imports: ["shared.js"], moduleIds: [engine] }),
  ];
  expect(engineModulesAtStart(chunks)).toEqual([]);
});

test("an engine that the first script needs is found, however far down", () => {
  const chunks = [
    chunk("main.js", { isEntry: true, imports: ["a.js"], moduleIds: [] }),
    chunk("a.js", { imports: ["b.js"], moduleIds: [] }),
    chunk("b.js", { imports: ["a.js"], moduleIds: [engine] }),
  ];
  expect(engineModulesAtStart(chunks)).toEqual([engine]);
});
