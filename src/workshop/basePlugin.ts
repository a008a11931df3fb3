// Vite: serves the base map's files under base/ while developing, and writes them to dist/base/ with stable names.
import type { Plugin } from "vite";
import { type BaseFileName, makeBaseMap } from "./baseMap.ts";

const jsonType = (name: string) => (name.endsWith(".geojson") ? "application/geo+json" : "application/json");

export function basePlugin(): Plugin {
  return {
    name: "base-map",
    configureServer(server) {
      const prefix = `${server.config.base.replace(/^\.?\/*/, "/").replace(/\/*$/, "/")}base/`;
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? "").split("?")[0] ?? "";
        if (!path.startsWith(prefix)) return next();
        makeBaseMap().then((files) => {
          const name = path.slice(prefix.length);
          if (!Object.hasOwn(files, name)) return next();
          response.setHeader("content-type", jsonType(name));
          response.end(files[name as BaseFileName]);
        }, next);
      });
    },
    async generateBundle() {
      for (const [name, source] of Object.entries(await makeBaseMap()))
        this.emitFile({ type: "asset", fileName: `base/${name}`, source });
    },
  };
}
