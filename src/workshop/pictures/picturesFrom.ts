import { spawn } from "node:child_process";
import { join } from "node:path";
import { dataFolder } from "#workshop/dataFolder.ts";
import type { Letters } from "./lettersOf.ts";

export interface MadePictures {
  /** File name below pictures/ to text. */
  readonly files: Readonly<Record<string, string>>;
  readonly letters: Letters;
}

const made = new Map<string, Promise<MadePictures>>();

/** Made in a process of its own, once for each root: beside the build, and where JSX is Preact's, which it is not in a Vite configuration. */
export function picturesFrom(root: string): Promise<MadePictures> {
  const known = made.get(root);
  if (known) return known;
  const making = run(root);
  made.set(root, making);
  return making;
}

function run(root: string): Promise<MadePictures> {
  const program = join(root, "src/workshop/pictures/printPictures.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, dataFolder(root)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== 0) return reject(new Error("The pictures of the stories could not be made."));
      resolve(JSON.parse(Buffer.concat(chunks).toString("utf8")) as MadePictures);
    });
  });
}
