// Command behind `npm start`: takes the port, builds, serves.
import { build } from "vite";
import { readAddressOptions } from "./addressOptions.ts";
import { takeDataFolder } from "./dataFolder.ts";
import { folderListener } from "./folderListener.ts";
import { listen } from "./listen.ts";
import { orSayWhy } from "./refusal.ts";

await orSayWhy(async () => {
  const options = readAddressOptions(process.argv.slice(2));
  if (options.data !== null) takeDataFolder(options.data);
  const { urls, answer, close } = await listen(options);
  console.log("Building Entente; the first time takes about half a minute ...");
  process.env["ENTENTE_HOME"] ??= urls.at(-1); // pages of stories and previews name whole addresses
  try {
    await build({ logLevel: "warn" });
  } catch (error) {
    close();
    throw error;
  }
  answer(folderListener("dist", options.under));
  console.log(`\nEntente is at ${urls.join(" and ")}  (Ctrl+C stops it)`);
});
