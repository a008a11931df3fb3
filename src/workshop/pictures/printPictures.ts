// Command behind the plugin: the pictures and their letters as one JSON object on the standard output. Arguments: the data folder.
import type { PictureFile } from "#views/map/picture/pictureFile.ts";
import { presentEdition } from "#workshop/editionFiles.ts";
import { lettersOf } from "./lettersOf.ts";
import type { MadePictures } from "./picturesFrom.ts";
import { picturesOf } from "./picturesOf.ts";

const folder = process.argv[2] ?? "data";
const pictures = await picturesOf(folder);
const drawn = [...pictures].flatMap(([name, text]) => (name === "index.json" ? [] : [JSON.parse(text) as PictureFile]));
const made: MadePictures = { files: Object.fromEntries(pictures), letters: lettersOf(drawn, await namesIn(folder)) };
process.stdout.write(JSON.stringify(made));

/** Texts of the data that views show; titles of sources come in any script, and are left to the whole fonts. */
async function namesIn(of: string): Promise<string> {
  const { files } = await presentEdition(of);
  return JSON.stringify([...files].filter(([name]) => name !== "sources.json"));
}
