import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { declarations } from "#workshop/clientPlugin.ts";

const use = `import { connectEntente, type FrameState } from "./entente.js";
import { EntenteMap } from "./entente-map.js";
const client = connectEntente(document.querySelector("iframe")!, { origin: "https://atlas.example" });
client.on("sceneChanged", ({ scene }) => scene?.story.toUpperCase());
const state: Promise<FrameState> = client.getState();
const map: EntenteMap = document.querySelector("entente-map")!;
map.story = "three-cables";
// @ts-expect-error no such layer
void client.setLayers({ moons: true });
// @ts-expect-error no such event
client.on("moved", () => undefined);
export { state };
`;

it("the types that hosts get need nothing beside them, and say what the client takes", async () => {
  const folder = mkdtempSync(".cache/declarations-");
  try {
    for (const [file, text] of await declarations(process.cwd())) {
      expect(text).not.toContain('from "#');
      writeFileSync(join(folder, file.replace("client/", "")), text);
    }
    writeFileSync(join(folder, "use.ts"), use);
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          lib: ["ES2022", "DOM"],
          types: [],
          module: "ESNext",
          moduleResolution: "bundler",
        },
        files: ["use.ts"],
      }),
    );
    expect(execFileSync("node_modules/.bin/tsc", ["-p", folder], { encoding: "utf8" })).toBe("");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
