// The data stays apart from the code: fetched at run time, so that a deployer can replace it without building.
import { readFileSync, statSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { dataFolder } from "./dataFolder.ts";

const types: Readonly<Record<string, string>> = { json: "application/json", geojson: "application/geo+json" };
const served = /^(?:(?:schema|stories)\/)?[\w.-]+\.(json|geojson)$/;

export function dataPlugin(): Plugin {
  let folder = "data";
  return {
    name: "entente:data",
    configResolved(config) {
      folder = dataFolder(config.root);
    },
    configureServer(server) {
      server.middlewares.use("/data/", (req, res, next) => {
        const name = (req.url ?? "").split("?", 1)[0]?.replace(/^\//, "") ?? "";
        const ending = served.exec(name)?.[1];
        const file = join(folder, name);
        if (ending === undefined || !statSync(file, { throwIfNoEntry: false })?.isFile()) return next();
        res.setHeader("Content-Type", types[ending] ?? "application/json");
        res.end(readFileSync(file));
      });
    },
    async generateBundle() {
      const names = await readdir(folder, { recursive: true });
      for (const name of names
        .map((path) => path.replaceAll("\\", "/"))
        .filter((path) => served.test(path))
        .sort()) {
        this.emitFile({ type: "asset", fileName: `data/${name}`, source: await readFile(join(folder, name)) });
      }
    },
  };
}
