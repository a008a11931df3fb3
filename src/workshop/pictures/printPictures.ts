// Command behind the plugin: the pictures as one JSON object on the standard output. Arguments: the data folder.
import { picturesOf } from "./picturesOf.ts";

const pictures = await picturesOf(process.argv[2] ?? "data");
process.stdout.write(JSON.stringify(Object.fromEntries(pictures)));
