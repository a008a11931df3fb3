import { defineConfig } from "vite";
import { dataPlugin } from "#workshop/dataPlugin.ts";
import { pressPlugin } from "#workshop/pressPlugin.ts";
import { sizeReport } from "#workshop/sizeReport.ts";

export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [dataPlugin(), pressPlugin(), sizeReport()],
  worker: { format: "es" },
  build: {
    target: "es2022",
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }, // it would be an inline script, which the policy forbids
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
});
