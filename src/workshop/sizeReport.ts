// Weighs the build and refuses one whose first picture or frames are heavy, or whose first picture waits for the WebGL map.
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Plugin } from "vite";
import { type Chunk, filesWith, frameWeights, type Weight } from "./frameWeights.ts";
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

/** The engine modules that the app pulls in before it asks for them: with the first script, which fetches the app, or with the app itself. */
export function engineModulesAtStart(chunks: readonly Chunk[]): readonly string[] {
  const first = ["/src/app/door.ts", "/src/app/main.tsx", "/src/app/embed/openFrame.tsx"];
  const reached = filesWith(chunks, ...first);
  return chunks
    .filter(({ fileName }) => reached.has(fileName))
    .flatMap(({ moduleIds }) => moduleIds ?? [])
    .filter((id) => engine.test(id));
}

/** Every file of the build as it travels: pressed where it is text of some length. */
async function transferred(folder: string): Promise<ReadonlyMap<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !/\.(br|gz|map)$/.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  const weigh = async (path: string) =>
    ((await stat(join(folder, `${path}.br`)).catch(() => null)) ?? (await stat(join(folder, path)))).size;
  return new Map(await Promise.all(paths.map(async (path) => [path, await weigh(path)] as const)));
}

async function weighFrames(folder: string, chunks: readonly Chunk[]): Promise<readonly Weight[]> {
  const page = async (name: string) => [name, await readFile(join(folder, name), "utf8")] as const;
  const pages = new Map(await Promise.all(["index.html", "embed.html"].map(page)));
  return frameWeights({ chunks, bytes: await transferred(folder), pages });
}

const frameLine = ({ name, heaviest, bytes, limit }: Weight): string =>
  `${line(name, bytes)}, heaviest ${heaviest.replace("pictures/", "")}${limit === null ? "" : ` (limit ${limit / 1024}${bytes > limit ? ", OVER IT" : ""})`}`;

export function sizeReport(): Plugin {
  let folder = "dist";
  let chunks: readonly Chunk[] = [];
  return {
    name: "entente:size-report",
    apply: "build",
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    generateBundle(_options, bundle) {
      chunks = Object.values(bundle).filter((each) => each.type === "chunk");
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
        const frames = await weighFrames(folder, chunks);
        console.log(["Embedded frames before a touch, with their fonts", ...frames.map(frameLine)].join("\n"));
        const heavy = frames.filter(({ bytes, limit, refused }) => refused && limit !== null && bytes > limit);
        if (heavy.length > 0) this.error(`Too heavy before a touch: ${heavy.map(frameLine).join("; ")}`);
        if (total > firstPictureLimit)
          this.error(`The first picture weighs ${total} bytes; the limit is ${firstPictureLimit}.`);
        const atStart = engineModulesAtStart(chunks);
        if (atStart.length > 0) {
          this.error(
            `The first script must start without WebGL; import these lazily instead: ${atStart.slice(0, 5).join(", ")}`,
          );
        }
      },
    },
  };
}
