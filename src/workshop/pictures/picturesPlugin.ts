// Vite: pictures/<story>/<scene>.<language>.json for the embedded frame, which shows them before it fetches anything of the live map.
import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Plugin } from "vite";

/** File name below pictures/ to text. Made in a process of its own: beside the build, and where JSX is Preact's, which it is not in a Vite configuration. */
function picturesFrom(root: string): Promise<ReadonlyMap<string, string>> {
  const program = join(root, "src/workshop/pictures/printPictures.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, join(root, "data")], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== 0) return reject(new Error("The pictures of the stories could not be made."));
      resolve(new Map(Object.entries(JSON.parse(Buffer.concat(chunks).toString("utf8")) as Record<string, string>)));
    });
  });
}

export function picturesPlugin(): Plugin {
  let root = ".";
  let building = false;
  let made: Promise<ReadonlyMap<string, string>> | null = null;
  const make = (): NonNullable<typeof made> => {
    made ??= picturesFrom(root);
    return made;
  };
  return {
    name: "entente:pictures",
    configResolved(config) {
      root = config.root;
      building = config.command === "build";
    },
    configureServer(server) {
      server.middlewares.use("/pictures/", (request, response, next) => {
        const name = (request.url ?? "").split("?")[0]?.replace(/^\//, "") ?? "";
        make().then((pictures) => {
          const text = pictures.get(name);
          if (text === undefined) return next();
          response.setHeader("Content-Type", "application/json");
          response.end(text);
        }, next);
      });
    },
    buildStart() {
      // Not waited for yet; what fails is told when the files are wanted.
      if (building) make().catch(() => undefined);
    },
    async generateBundle() {
      for (const [name, source] of await make()) this.emitFile({ type: "asset", fileName: `pictures/${name}`, source });
    },
  };
}
