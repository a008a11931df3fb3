// Vite: fills the page's frame with the atlas's own title, subtitle and day, so that a replaced data folder brings its own.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { dateInWords } from "#encoding/words/dateInWords.ts";
import type { LocalText } from "#model/text.ts";
import { dataFolder } from "./dataFolder.ts";

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

export function pageWordsPlugin(): Plugin {
  let folder = "data";
  return {
    name: "entente:page-words",
    configResolved(config) {
      folder = dataFolder(config.root);
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const manifest = JSON.parse(await readFile(join(folder, "atlas.json"), "utf8")) as {
          readonly title: LocalText;
          readonly subtitle: LocalText;
          readonly asOf: string;
          readonly licence: string;
        };
        return html
          .replaceAll("%title%", () => escaped(manifest.title.en))
          .replaceAll("%subtitle%", () => escaped(manifest.subtitle.en))
          .replaceAll("%licence%", () => escaped(manifest.licence))
          .replaceAll("%asOf%", () => escaped(dateInWords(manifest.asOf, "en")));
      },
    },
  };
}
