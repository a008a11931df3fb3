// Writes a .br and a .gz beside each text file of the build, so that the server never compresses while a reader waits.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const text = /\.(html|js|mjs|css|json|geojson|svg|txt|webmanifest|xml)$/;
const leastBytes = 1024;
/** Above this, the highest brotli quality takes seconds a file and saves a few percent. */
const largeBytes = 1_500_000;

async function press(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < leastBytes) return;
  const quality = bytes.length > largeBytes ? 9 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}

export function pressPlugin(): Plugin {
  let folder = "dist";
  return {
    name: "entente:press",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const entries = await readdir(folder, { recursive: true, withFileTypes: true });
        for (const entry of entries) {
          if (entry.isFile() && text.test(entry.name)) await press(join(entry.parentPath, entry.name));
        }
      },
    },
  };
}
