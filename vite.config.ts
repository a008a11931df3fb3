import { defineConfig } from "vite";
import { basePlugin } from "#workshop/basePlugin.ts";
import { briefingPlugin } from "#workshop/briefingPlugin.ts";
import { buildMarkPlugin } from "#workshop/buildMarkPlugin.ts";
import { cardsPlugin } from "#workshop/cardsPlugin.ts";
import { clientPlugin } from "#workshop/clientPlugin.ts";
import { dataPlugin } from "#workshop/dataPlugin.ts";
import { editionPlugin } from "#workshop/editionPlugin.ts";
import { frameChunks } from "#workshop/frameChunks.ts";
import { gazetteerPlugin } from "#workshop/gazetteerPlugin.ts";
import { headersPlugin } from "#workshop/headersPlugin.ts";
import { markPlugin } from "#workshop/markPlugin.ts";
import { offlinePlugin } from "#workshop/offlinePlugin.ts";
import { pageWordsPlugin } from "#workshop/pageWordsPlugin.ts";
import { pictureDataPlugin } from "#workshop/pictureDataPlugin.ts";
import { frameFontsPlugin } from "#workshop/pictures/frameFontsPlugin.ts";
import { picturesPlugin } from "#workshop/pictures/picturesPlugin.ts";
import { prerenderPlugin } from "#workshop/prerenderPlugin.ts";
import { pressPlugin } from "#workshop/pressPlugin.ts";
import { sizeReport } from "#workshop/sizeReport.ts";

export default defineConfig({
  base: "./",
  appType: "mpa", // a file that is missing answers 404 in development too, not the page
  publicDir: false,
  plugins: [
    pageWordsPlugin(),
    basePlugin(),
    gazetteerPlugin(),
    dataPlugin(),
    editionPlugin(),
    pictureDataPlugin(),
    prerenderPlugin(),
    cardsPlugin(),
    picturesPlugin(),
    frameFontsPlugin(),
    markPlugin(),
    clientPlugin(),
    headersPlugin(),
    briefingPlugin(),
    buildMarkPlugin(),
    offlinePlugin(),
    pressPlugin(),
    sizeReport(),
  ],
  worker: { format: "es" },
  build: {
    target: "es2022",
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }, // it would be an inline script, which the policy forbids
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000, // the WebGL map, which the size report keeps out of the first script
    rolldownOptions: {
      input: ["index.html", "embed.html"],
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [...frameChunks(import.meta.dirname)] } },
    },
  },
});
