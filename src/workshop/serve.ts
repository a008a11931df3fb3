// Command: serves what was built last. `npm start` builds first.
import { existsSync } from "node:fs";
import { readAddressOptions } from "./addressOptions.ts";
import { folderListener } from "./folderListener.ts";
import { listen } from "./listen.ts";
import { orSayWhy, Refusal } from "./refusal.ts";

await orSayWhy(async () => {
  const options = readAddressOptions(process.argv.slice(2));
  if (options.data !== null)
    throw new Refusal("This serves what was built last: npm start -- --data builds another atlas.");
  if (!existsSync("dist/index.html")) throw new Refusal("There is nothing to serve yet: run npm run build first.");
  const { urls, answer } = await listen(options);
  answer(folderListener("dist", options.under));
  console.log(`Entente is at ${urls.join(" and ")}`);
});
