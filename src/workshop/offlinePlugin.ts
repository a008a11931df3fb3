// Vite: the web app manifest and the service worker with the list of all that the app can ask for (vite-plugin-pwa, workbox-build).
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import type { LocalText } from "#model/text.ts";
import { dataFolder } from "./dataFolder.ts";
import { isPrecached } from "./precached.ts";

export const sha256 = (bytes: Buffer | string): string =>
  `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** Files of a megabyte and more are among them: the fine coasts. */
const largest = 32 * 1024 * 1024;

interface AtlasWords {
  readonly title: LocalText;
  readonly subtitle: LocalText;
}

export function offlinePlugin(): Plugin[] {
  let folder = "dist";
  const { title, subtitle } = JSON.parse(readFileSync(join(dataFolder("."), "atlas.json"), "utf8")) as AtlasWords;
  const plugins = VitePWA({
    strategies: "injectManifest",
    srcDir: "src/app/offline",
    filename: "serviceWorker.ts",
    injectRegister: false, // an inline script, which the policy forbids; the page registers by itself once it has rested
    registerType: "prompt",
    base: "./",
    scope: "./",
    minify: true,
    manifest: {
      id: "./",
      name: `${title.en}: ${subtitle.en}`,
      short_name: title.en,
      description: subtitle.en,
      lang: "en",
      start_url: "./",
      scope: "./",
      display: "standalone",
      background_color: "#fbfaf6",
      theme_color: "#fbfaf6",
      categories: ["reference", "education", "news"],
      icons: [
        { src: "icons/mark.svg", sizes: "any", type: "image/svg+xml" },
        { src: "icons/mark-192.png", sizes: "192x192", type: "image/png" },
        { src: "icons/mark-512.png", sizes: "512x512", type: "image/png" },
        { src: "icons/mark-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
      ],
    },
    includeManifestIcons: false,
    integration: {
      beforeBuildServiceWorker: (options) => {
        // The plugin's own entry for the manifest is by another hash; the folder's files hold it already.
        options.injectManifest.additionalManifestEntries = [];
      },
    },
    injectManifest: {
      rollupFormat: "iife",
      sourcemap: false,
      globPatterns: ["**/*"],
      globIgnores: [],
      maximumFileSizeToCacheInBytes: largest,
      manifestTransforms: [
        async (entries) => ({
          manifest: await Promise.all(
            entries
              .filter(({ url }) => isPrecached(url))
              .sort((a, b) => a.url.localeCompare(b.url, "en"))
              .map(async (entry) => ({ ...entry, revision: sha256(await readFile(join(folder, entry.url))) })),
          ),
          warnings: [],
        }),
      ],
    },
  });
  return [
    {
      name: "entente:offline-folder",
      configResolved(config) {
        folder = resolve(config.root, config.build.outDir);
      },
    },
    ...plugins,
    {
      name: "entente:frame-without-manifest",
      enforce: "post",
      apply: "build",
      transformIndexHtml: {
        order: "post",
        // A frame on somebody else's page is not to be installed.
        handler: (html, { path }) =>
          path === "/embed.html" ? html.replace(/\s*<link rel="manifest"[^>]*>/, "") : html,
      },
    },
  ];
}
