// Command behind the plugin: the pictures and their letters as one JSON object on the standard output. Arguments: the data folder.
import type { PictureFile } from "#views/map/picture/pictureFile.ts";
import { readData } from "#workshop/readData.ts";
import { lettersOf } from "./lettersOf.ts";
import type { MadePictures } from "./picturesFrom.ts";
import { picturesOf } from "./picturesOf.ts";

const data = await readData(process.argv[2] ?? "data");
const pictures = await picturesOf(data);
const drawn = [...pictures].flatMap(([name, text]) => (name === "index.json" ? [] : [JSON.parse(text) as PictureFile]));
/** Texts of the data that views show; titles of sources come in any script, and are left to the whole fonts. */
const names = JSON.stringify([...data.files].filter(([name]) => name !== "sources.json"));
const made: MadePictures = { files: Object.fromEntries(pictures), letters: lettersOf(drawn, names) };
process.stdout.write(JSON.stringify(made));
