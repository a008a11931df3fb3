// Vite: serves base/gazetteer.json while developing, and writes it to dist/base/.
import type { Plugin } from "vite";
import { makeGazetteer } from "./makeGazetteer.ts";

const fileName = "base/gazetteer.json";

export function gazetteerPlugin(): Plugin {
  let root = ".";
  let made: string | null = null;
  const text = (): string => {
    made ??= JSON.stringify(makeGazetteer(root));
    return made;
  };
  return {
    name: "entente:gazetteer",
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_, response) => {
        response.setHeader("content-type", "application/json");
        response.end(text());
      });
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName, source: text() });
    },
  };
}
