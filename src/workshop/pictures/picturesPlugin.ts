// Vite: pictures/<story>/<scene>.<language>.json for the embedded frame, which shows them before it fetches anything of the live map.
import type { Plugin } from "vite";
import { picturesFrom } from "./picturesFrom.ts";

export function picturesPlugin(): Plugin {
  let root = ".";
  let building = false;
  return {
    name: "entente:pictures",
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
    },
    configureServer(server) {
      server.middlewares.use("/pictures/", (request, response, next) => {
        const name = (request.url ?? "").split("?")[0]?.replace(/^\//, "") ?? "";
        picturesFrom(root).then(({ files }) => {
          if (!Object.hasOwn(files, name)) return next();
          response.setHeader("Content-Type", "application/json");
          response.end(files[name]);
        }, next);
      });
    },
    buildStart() {
      // Not waited for yet; what fails is told when the files are wanted.
      if (building) picturesFrom(root).catch(() => undefined);
    },
    async generateBundle() {
      for (const [name, source] of Object.entries((await picturesFrom(root)).files))
        this.emitFile({ type: "asset", fileName: `pictures/${name}`, source });
    },
  };
}
