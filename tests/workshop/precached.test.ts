import { expect, test } from "vitest";
import { isPrecached } from "#workshop/precached.ts";

test.each([
  "index.html",
  "manifest.webmanifest",
  "icons/mark-maskable-512.png",
  "assets/TableView-32yO-pOP.js",
  "assets/maplibre-gl-worker-CZtFQQIV.mjs",
  "assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2",
  "assets/source-sans-3-cyrillic-400-normal-DkNBMcYd.woff",
  "base/sea-fine.geojson",
  "data/cables.geojson",
  "data/stories/three-cables.json",
  "briefing/template.html",
  "examples/partners.csv",
])("%s is kept for the time without a network", (path) => {
  expect(isPrecached(path)).toBe(true);
});

test.each([
  "_headers",
  "serviceWorker.js",
  "data/schema/cables.schema.json",
  "assets/TableView-32yO-pOP.js.map",
  "assets/TableView-32yO-pOP.js.br",
  "index.html.gz",
  "stories/three-cables/it/index.html",
  "stories/page-23cea058.css",
  "cards/three-cables.it.png",
  "oembed/app.json",
  "examples/embed.html",
  "examples/new-atlas/stories/a-first-story.json",
  "dataset.jsonld",
  "robots.txt",
  "sitemap.xml",
])("%s is not: the app never asks for it", (path) => {
  expect(isPrecached(path)).toBe(false);
});

test("a file of a kind that nobody has thought of stops the build", () => {
  expect(() => isPrecached("film.mp4")).toThrow("precached.ts");
  expect(() => isPrecached("data/drafts/note.json")).toThrow("data/drafts/note.json");
});
