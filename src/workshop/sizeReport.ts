// Weighs the build and refuses one whose first picture is heavy or waits for the WebGL map.
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "vite";
import { isPrecached } from "./precached.ts";

const firstPictureLimit = 120 * 1024;
const engine = /\/node_modules\/(maplibre-gl|@maplibre|@deck\.gl|@luma\.gl|@math\.gl|@loaders\.gl)\//;

const pressed = async (file: string): Promise<number> => {
  const ready = await readFile(`${file}.br`).catch(() => null);
  return ready?.length ?? brotliCompressSync(await readFile(file)).length;
};

const line = (name: string, bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(9)} kB br  ${name}`;

/** What a page needs before any script runs: itself and the style sheets it names. */
async function firstPicture(folder: string): Promise<{ readonly file: string; readonly bytes: number }[]> {
  const html = await readFile(join(folder, "index.html"), "utf8");
  const sheets = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].map(
    (tag) => /\bhref="([^"]+)"/.exec(tag[0])?.[1] ?? "",
  );
  const files = ["index.html", ...sheets.filter((href) => href !== "")];
  return Promise.all(files.map(async (file) => ({ file, bytes: await pressed(join(folder, file)) })));
}

/** What the worker keeps: as it lies on the device, and as it travels. */
async function keptOffline(
  folder: string,
): Promise<{ readonly files: number; readonly bytes: number; readonly pressed: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => isPrecached(relative(folder, file).replaceAll("\\", "/")));
  const sizeOf = async (file: string) => (await stat(file).catch(() => null))?.size ?? null;
  let [bytes, travelling] = [0, 0];
  for (const file of files) {
    const size = (await sizeOf(file)) ?? 0;
    bytes += size;
    travelling += (await sizeOf(`${file}.br`)) ?? size;
  }
  return { files: files.length, bytes, pressed: travelling };
}

interface Chunk {
  readonly type: string;
  readonly fileName: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly moduleIds?: readonly string[];
}

/** The engine modules that the page's first script pulls in without being asked. */
export function engineModulesAtStart(chunks: readonly Chunk[]): readonly string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set(chunks.filter((chunk) => chunk.isEntry === true).map((chunk) => chunk.fileName));
  for (const name of reached) for (const imported of byName.get(name)?.imports ?? []) reached.add(imported);
  return [...reached].flatMap((name) => byName.get(name)?.moduleIds ?? []).filter((id) => engine.test(id));
}

export function sizeReport(): Plugin {
  let folder = "dist";
  let atStart: readonly string[] = [];
  return {
    name: "entente:size-report",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      atStart = engineModulesAtStart(Object.values(bundle));
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const first = await firstPicture(folder);
        const total = first.reduce((sum, { bytes }) => sum + bytes, 0);
        const assets = await readdir(join(folder, "assets")).catch(() => [] as string[]);
        const scripts = assets
          .filter((name) => /\.(js|mjs|css)$/.test(name))
          .map((name) => join(folder, "assets", name));
        const weights = await Promise.all(
          scripts.map(async (file) => ({ file: basename(file), bytes: await pressed(file) })),
        );
        console.log(
          ["", "First picture", ...first.map(({ file, bytes }) => line(file, bytes)), line("together", total)].join(
            "\n",
          ),
        );
        console.log(
          ["Chunks", ...weights.sort((a, b) => b.bytes - a.bytes).map(({ file, bytes }) => line(file, bytes))].join(
            "\n",
          ),
        );
        const offline = await keptOffline(folder);
        const page = join(folder, "briefing/template.html");
        const briefing = await stat(page);
        console.log(
          [
            `Kept for offline: ${offline.files} files, ${(offline.bytes / 1e6).toFixed(1)} MB on the device, ${(offline.pressed / 1e6).toFixed(1)} MB on the way`,
            `Briefing in one file: ${(briefing.size / 1e6).toFixed(1)} MB before its data, ${line("pressed", await pressed(page)).trim()}`,
          ].join("\n"),
        );
        if (total > firstPictureLimit)
          this.error(`The first picture weighs ${total} bytes; the limit is ${firstPictureLimit}.`);
        if (atStart.length > 0) {
          this.error(
            `The first script must start without WebGL; import these lazily instead: ${atStart.slice(0, 5).join(", ")}`,
          );
        }
      },
    },
  };
}
