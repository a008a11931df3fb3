// npm run edition:keep: writes the data as they are now into editions/, to be committed before they change. Embeds that are frozen at them stay so.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundleOf } from "#loading/edition.ts";
import { dataFolder, editionsFolder } from "./dataFolder.ts";
import { presentEdition } from "./editionFiles.ts";

const { id, files } = await presentEdition(dataFolder("."));
const folder = join(editionsFolder("."), id);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "atlas.json"), `${bundleOf(files)}\n`);
console.log(`Kept: ${folder}. Commit it before the data change.`);
