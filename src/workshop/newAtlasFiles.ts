// The small invented atlas that people start their own from: the example, with this project's naming policy and schemas, as of today.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** File name to text. `root`: the project's folder; `today`: ISO 8601 day. */
export async function newAtlasFiles(root: string, today: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const example = join(root, "examples/new-atlas");
  for (const entry of await readdir(example, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(example.length + 1).replaceAll("\\", "/"), await readFile(path, "utf8"));
    }
  const manifest = files.get("atlas.json") ?? "";
  files.set("atlas.json", manifest.replace(/("asOf": ")[^"]*/, `$1${today}`));
  files.set("naming.json", await readFile(join(root, "data/naming.json"), "utf8"));
  for (const name of await readdir(join(root, "data/schema")))
    files.set(`schema/${name}`, await readFile(join(root, "data/schema", name), "utf8"));
  return files;
}
