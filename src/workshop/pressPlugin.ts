// Writes a .br and a .gz beside each text file of the build, so that the server never compresses while a reader waits.
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";
import { writeWhole } from "./writeWhole.ts";

const text = /\.(html|js|mjs|css|json|geojson|svg|txt|webmanifest|xml)$/;
const leastBytes = 1024;
/** Above this, the highest brotli quality takes ten seconds a file to save six percent. */
const largeBytes = 4_000_000;

/** Many, and mostly numbers: the highest quality takes twice the time and saves nothing. */
const numbers = /[\\/]pictures[\\/]/;

const brotli = (bytes: Buffer, file: string): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > largeBytes || numbers.test(file) ? 10 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const ways: readonly { readonly ending: string; readonly press: (bytes: Buffer, file: string) => Promise<Buffer> }[] = [
  { ending: ".br", press: brotli },
  { ending: ".gz", press: (bytes) => promisify(gzip)(bytes, { level: 9 }) },
];

/** The base map is the same in every build: what was pressed once is kept under the hash of its content. */
async function pressedOnce(bytes: Buffer, file: string, way: (typeof ways)[number], keep: string): Promise<Buffer> {
  const kept = join(keep, createHash("sha256").update(bytes).digest("hex") + way.ending);
  const found = await readFile(kept).catch(() => null);
  if (found !== null) return found;
  const pressed = await way.press(bytes, file);
  await writeWhole(kept, pressed);
  return pressed;
}

async function press(file: string, keep: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < leastBytes) return;
  await Promise.all(ways.map(async (way) => writeFile(file + way.ending, await pressedOnce(bytes, file, way, keep))));
}

export function pressPlugin(): Plugin {
  let folder = "dist";
  let keep = ".cache/pressed";
  return {
    name: "entente:press",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
      keep = join(config.root, ".cache/pressed");
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        await mkdir(keep, { recursive: true });
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        const files = entries.filter((entry) => entry.isFile() && text.test(entry.name));
        await Promise.all(files.map((entry) => press(join(entry.parentPath, entry.name), keep)));
      },
    },
  };
}
