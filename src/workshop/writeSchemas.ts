// npm run data:schema: writes data/schema/*.schema.json.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "./jsonSchemas.ts";

const folder = "data/schema";
mkdirSync(folder, { recursive: true });
for (const [name, text] of jsonSchemas()) writeFileSync(join(folder, name), text);
