// Command behind `npm run new-atlas -- DIR`: writes a small valid atlas to start from, into a folder that is new or empty.
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { newAtlasFiles } from "./newAtlasFiles.ts";
import { orSayWhy, Refusal } from "./refusal.ts";

await orSayWhy(async () => {
  const [dir, ...rest] = process.argv.slice(2);
  if (dir === undefined || dir.startsWith("-") || rest.length > 0)
    throw new Refusal("Say where the atlas is to be written, one new folder: npm run new-atlas -- my-atlas");
  await refuseWhatIsThere(dir);
  const today = new Date().toISOString().slice(0, 10);
  const files = await newAtlasFiles(join(import.meta.dirname, "../.."), today);
  for (const [name, text] of files) {
    const path = join(dir, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
  }
  const here = relative(process.cwd(), resolve(dir)) || ".";
  const named = here.includes(" ") ? `"${here}"` : here;
  console.log(`A small invented atlas is in ${named}: ${files.size} files. Its README.md says what to change, file by file.

  npm run data:check -- --dir ${named}    # is it in order?
  npm start -- --data ${named}            # the whole site from it, at http://localhost:4173
  or drop the folder, or a zip of it, on any open Entente`);
});

async function refuseWhatIsThere(dir: string): Promise<void> {
  let there: readonly string[];
  try {
    there = await readdir(dir);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return;
    if (code === "ENOTDIR") throw new Refusal(`${dir} is a file: name a new folder.`);
    throw error;
  }
  if (there.length > 0)
    throw new Refusal(
      `${dir} is not empty (it holds ${there.slice(0, 3).join(", ")}): name a new folder, nothing was written.`,
    );
}
