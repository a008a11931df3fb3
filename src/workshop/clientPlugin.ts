// Vite: builds what pages that embed the atlas use (src/client) into files of their own, with their types, the schema of the messages and an example page.
import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build, type Plugin, transformWithOxc } from "vite";
import { messageSchema } from "./messageSchema.ts";
import { newAtlasFiles } from "./newAtlasFiles.ts";

/** Of client/entente.js, which every page that steers a frame carries. */
const clientLimit = 2 * 1024;

/** File of the build to its text. */
type Files = ReadonlyMap<string, string>;

async function scripts(root: string): Promise<Files> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          entente: join(root, "src/client/connectEntente.ts"),
          "entente-map": join(root, "src/client/EntenteMap.ts"),
        },
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "client/[name].js", chunkFileNames: "client/[name].js" },
        checks: { pluginTimings: false },
      },
    },
  });
  const chunks = [built].flat().flatMap((each) => ("output" in each ? each.output : []));
  return new Map(chunks.flatMap((chunk) => (chunk.type === "chunk" ? [[chunk.fileName, chunk.code] as const] : [])));
}

/** Declarations that need nothing beside them: the protocol's types stand in the client's own file. */
export async function declarations(root: string): Promise<Files> {
  const declared = async (path: string) => {
    const source = await readFile(join(root, path), "utf8");
    const { declaration } = await transformWithOxc(source, path, { typescript: { declaration: {} }, sourcemap: false });
    if (!declaration) throw new Error(`${path} has no declarations.`);
    return declaration;
  };
  const without = (code: string, from: string) =>
    code.replace(new RegExp(`^import [^;]*from "${from.replaceAll(".", "\\.")}";\\n`, "gm"), "");
  const protocol = "#model/frame/frameProtocol.ts";
  const client = without(await declared("src/client/connectEntente.ts"), protocol);
  const map = (await declared("src/client/EntenteMap.ts"))
    .replace(`"${protocol}"`, '"./entente.js"')
    .replace('"./connectEntente.ts"', '"./entente.js"');
  return new Map([
    ["client/entente.d.ts", `${await declared("src/model/frame/frameProtocol.ts")}\n${client}`],
    ["client/entente-map.d.ts", map],
  ]);
}

/** All files below a folder, by their path in it. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

export function clientPlugin(): Plugin {
  let root = "";
  return {
    name: "entente:client",
    apply: "build",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      const built = await scripts(root);
      const examples = (await filesIn(join(root, "examples"))).filter((name) => !name.startsWith("new-atlas/"));
      const atlas = await newAtlasFiles(root, new Date().toISOString().slice(0, 10));
      const files = new Map([
        ...built,
        ...(await declarations(root)),
        ["client/messages.schema.json", messageSchema()] as const,
        ...(await Promise.all(
          examples.map(
            async (name) => [`examples/${name}`, await readFile(join(root, "examples", name), "utf8")] as const,
          ),
        )),
        // So that "?atlas=examples/new-atlas/" shows what an atlas of one's own can be.
        ...[...atlas].flatMap(([name, text]) =>
          name.startsWith("schema/") ? [] : [[`examples/new-atlas/${name}`, text] as const],
        ),
      ]);
      for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
      const weights = [...built].map(([name, code]) => [name, brotliCompressSync(code).length] as const);
      console.log(
        ["For hosts", ...weights.map(([name, bytes]) => `${String(bytes).padStart(9)} B br  ${name}`)].join("\n"),
      );
      const client = weights.find(([name]) => name === "client/entente.js")?.[1] ?? Number.POSITIVE_INFINITY;
      if (client > clientLimit) this.error(`The client weighs ${client} bytes; the limit is ${clientLimit}.`);
    },
  };
}
