// Vite: writes into the finished page a hash of every other file of the build, and how much the app can ask for, so that a page can say which build it is of and how large it is.
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import type { Plugin } from "vite";
import { isPrecached } from "./precached.ts";

const place = "%build%";

export function buildMarkPlugin(): Plugin {
  let folder = "dist";
  return {
    name: "entente:build-mark",
    apply: "build",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "pre",
      sequential: true,
      async handler() {
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        const paths = entries
          .filter((entry) => entry.isFile())
          .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
          .filter((path) => isPrecached(path))
          .sort();
        const hash = createHash("sha256");
        let size = 0;
        for (const path of paths) {
          const bytes = await readFile(join(folder, path));
          hash.update(`${path}\n`).update(bytes);
          size += bytes.length;
        }
        const page = join(folder, "index.html");
        const html = await readFile(page, "utf8").catch(() => null);
        if (html === null) return; // the build has failed before, and says why itself
        if (!html.includes(place)) throw new Error(`index.html has no ${place}.`);
        await writeFile(page, html.replace(place, `${hash.digest("hex").slice(0, 16)} ${size}`));
      },
    },
  };
}
