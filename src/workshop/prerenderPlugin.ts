// Vite: writes the first picture into index.html where it says <!--first-picture-->, and its colours into a style sheet beside it.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { parseAtlas } from "#model/parseAtlas.ts";
import { dataFiles } from "#model/schema/files.ts";
import { dataFolder } from "./dataFolder.ts";
import { defaultScenes, type FirstPicture, firstPicture } from "./prerender.ts";
import { readGround } from "./readGround.ts";

const mark = "<!--first-picture-->";

export function prerenderPlugin(): Plugin {
  let folder = "data";
  let made: Promise<FirstPicture & { readonly sheet: string }> | null = null;
  const make = (): NonNullable<typeof made> => {
    made ??= makeFirstPicture(folder).then((picture) => {
      const hash = createHash("sha256").update(picture.css).digest("base64url").slice(0, 8);
      return { ...picture, sheet: `assets/first-picture-${hash}.css` };
    });
    return made;
  };
  return {
    name: "entente:prerender",
    apply: "build",
    configResolved(config) {
      folder = dataFolder(config.root);
    },
    async generateBundle() {
      const { sheet, css } = await make();
      this.emitFile({ type: "asset", fileName: sheet, source: css });
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { path }) {
        if (path !== "/index.html") return html;
        if (!html.includes(mark)) throw new Error(`index.html has no ${mark} to put the first picture at.`);
        const { html: picture, sheet } = await make();
        const link = `<link rel="stylesheet" href="./${sheet}">`;
        return html.replace("</head>", () => `  ${link}\n  </head>`).replace(mark, () => picture);
      },
    },
  };
}

export async function makeFirstPicture(folder: string): Promise<FirstPicture> {
  const names = Object.keys(dataFiles);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  const files = Object.fromEntries(names.map((name, at) => [name, JSON.parse(texts[at] as string) as unknown]));
  const { world, places } = await readGround();
  const { scenes, extent, title } = defaultScenes(files as unknown as Parameters<typeof parseAtlas>[0], places);
  return firstPicture(scenes, world, extent, title);
}
