// Vite: every edition of the data that a page can be asked to stay at: the present one, and those that were kept before a change (npm run edition:keep).
import type { Plugin } from "vite";
import { asOfDay, bundleOf, type ListedEdition } from "#loading/edition.ts";
import { dataFolder, editionsFolder } from "./dataFolder.ts";
import { type Edition, keptEditions, presentEdition } from "./editionFiles.ts";
import { serveJson } from "./serveJson.ts";

export function editionPlugin(): Plugin {
  let root = ".";
  const present = () => presentEdition(dataFolder(root));
  const all = async (): Promise<readonly Edition[]> => {
    const [now, kept] = await Promise.all([present(), keptEditions(editionsFolder(root))]);
    return [...kept.filter(({ id }) => id !== now.id), now];
  };
  return {
    name: "entente:editions",
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use(
        "/editions/",
        serveJson(() => all().then(filesOf)),
      );
    },
    transformIndexHtml: {
      order: "post",
      handler: async () => [
        { tag: "meta", attrs: { name: "entente-edition", content: (await present()).id }, injectTo: "head" },
      ],
    },
    async generateBundle() {
      const editions = await all();
      for (const { id, unfit } of editions)
        if (unfit !== null)
          this.warn(
            `The edition ${id} is kept, but can no longer be read: ${unfit}. Frames that are frozen at it show the present data and say so.`,
          );
      for (const [name, source] of filesOf(editions))
        this.emitFile({ type: "asset", fileName: `editions/${name}`, source });
    },
  };
}

/** Name under editions/ to text. */
export function filesOf(editions: readonly Edition[]): ReadonlyMap<string, string> {
  const listed = editions.map(
    ({ id, files, unfit }): ListedEdition => ({ id, asOf: asOfDay(files) ?? "", ...(unfit === null ? {} : { unfit }) }),
  );
  return new Map([
    ["list.json", JSON.stringify(listed)],
    ...editions.map(({ id, files }) => [`${id}/atlas.json`, bundleOf(files)] as const),
  ]);
}
