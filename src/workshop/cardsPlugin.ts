// Vite: writes what a shared link shows and leads to (pictures, pages of stories, oEmbed, linked data), and tells index.html of it. ENTENTE_HOME says where the build will be served.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { cardFiles } from "./cards/cardFiles.ts";
import type { AboutData } from "./cards/dataset.ts";
import { headTags } from "./cards/headTags.ts";
import { HomeAddress } from "./cards/homeAddress.ts";
import { jsonLdScript } from "./cards/jsonLdScript.ts";
import { linkedData } from "./cards/linkedData.ts";
import { appSubject } from "./cards/subjects.ts";
import { dataFolder } from "./dataFolder.ts";
import { type DataRead, readData } from "./readData.ts";
import { readGround } from "./readGround.ts";

export function cardsPlugin(): Plugin {
  let root = ".";
  let read: Promise<DataRead & AboutData> | null = null;
  const about = (): NonNullable<typeof read> => {
    read ??= readAbout(dataFolder(root), new HomeAddress(process.env["ENTENTE_HOME"]));
    return read;
  };
  return {
    name: "entente:cards",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { path }) {
        if (path !== "/index.html") return html;
        const known = await about();
        const app = appSubject(known.atlas);
        const tags = `${headTags(app, known.address)}\n    ${jsonLdScript(linkedData(known, app))}`;
        return html.replace("</head>", () => `  ${tags}\n  </head>`);
      },
    },
    async generateBundle(_options, bundle) {
      const known = await about();
      const css = await styleSheet(root, Object.keys(bundle));
      const sheet = `stories/page-${createHash("sha256").update(css).digest("hex").slice(0, 8)}.css`;
      this.emitFile({ type: "asset", fileName: sheet, source: css });
      for (const [fileName, source] of cardFiles(known, known.stories, await readGround(), sheet))
        this.emitFile({ type: "asset", fileName, source });
      if (known.address.home === null)
        console.log(
          "ENTENTE_HOME is not set: pages name no picture, canonical address or oEmbed, which need the address the atlas is served under.",
        );
    },
  };
}

async function readAbout(folder: string, address: HomeAddress): Promise<DataRead & AboutData> {
  return { ...(await readData(folder)), address };
}

/** The app's own colours and letters, and the pages' own rules. */
async function styleSheet(root: string, built: readonly string[]): Promise<string> {
  const read = (name: string) => readFile(join(root, "src", name), "utf8");
  const [fonts, tokens, own] = await Promise.all(
    ["app/fonts.css", "app/tokens.css", "workshop/cards/storyPage.css"].map(read),
  );
  const shipped = (fonts ?? "").replace(/url\("[^"]*\/([\w-]+)\.woff2"\)/g, (_all, name: string) => {
    const file = built.find((path) => path.startsWith(`assets/${name}-`) && path.endsWith(".woff2"));
    if (file === undefined) throw new Error(`The build has no ${name}.woff2 for the pages of stories.`);
    return `url("../${file}")`;
  });
  return [shipped, tokens, own].join("\n");
}
