// Command: how long each view takes from a move of the pointer to the next painted frame, on the shipped data. It reports; it never fails.
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Page } from "@playwright/test";
import { folderListener } from "#workshop/folderListener.ts";
import { chromiumArgs, findChromium } from "../support/chromium.ts";

/** A view, its address, and what the pointer sweeps over. */
const views: readonly { readonly name: string; readonly address: string; readonly over: string }[] = [
  { name: "map (SVG), network beside it", address: "?render=svg", over: ".map-view" },
  { name: "network, arcs", address: "?render=svg&view=network", over: ".pane-body" },
  { name: "network, arcs, two-mode", address: "?render=svg&view=network&parties=two_mode", over: ".pane-body" },
  { name: "network, arcs, all pairs", address: "?render=svg&view=network&parties=clique", over: ".pane-body" },
  { name: "network, chords", address: "?render=svg&view=network&drawing=chord", over: ".pane-body" },
  { name: "network, force", address: "?render=svg&view=network&drawing=force", over: ".pane-body" },
  {
    name: "network, force, all pairs",
    address: "?render=svg&view=network&drawing=force&parties=clique",
    over: ".pane-body",
  },
  { name: "ladder", address: "?render=svg&view=ladder", over: ".pane-body" },
  { name: "ladder, instruments", address: "?render=svg&view=ladder&rungs=type", over: ".pane-body" },
  { name: "ladder beside the map", address: "?render=svg&beside=ladder", over: ".pane-body" },
  { name: "timeline", address: "?render=svg&view=timeline", over: ".pane-body" },
  { name: "timeline below the map", address: "?render=svg&beside=timeline", over: ".pane-body" },
  { name: "table of ties", address: "?render=svg&view=table", over: ".pane-body" },
  { name: "table below the map", address: "?render=svg&beside=table", over: ".pane-body" },
  { name: "two dates, painted map", address: "?render=svg&answer=dates&against=2025-06-05", over: ".map-view" },
  {
    name: "two dates, side by side",
    address: "?render=svg&answer=dates&against=2025-06-05&compare=beside",
    over: ".map-view",
  },
  { name: "depth", address: "?render=svg&answer=depth", over: ".answers" },
  {
    name: "overlap of three sets",
    address: "?render=svg&answer=overlap&sets=partners:EU,members:G20,members:OECD",
    over: ".answers",
  },
  { name: "what if, without MEDUSA", address: "?render=svg&answer=without&without=system:MEDUSA", over: ".answers" },
  { name: "between Brazil and Portugal", address: "?render=svg&answer=between&from=BRA&to=PRT", over: ".answers" },
  { name: "cables and treaties", address: "?render=svg&answer=treaties", over: ".answers" },
  { name: "promise and delivery", address: "?render=svg&answer=promises", over: ".answers" },
  { name: "lens", address: "?render=svg&answer=lens", over: ".answers" },
];
const moves = 60;

interface Figures {
  readonly name: string;
  /** Milliseconds from the event to the end of the frame that follows it; a frame alone is up to 16.7. */
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

async function sweep(page: Page, over: string): Promise<number[]> {
  const box = await page.locator(over).first().boundingBox();
  if (!box) throw new Error(`nothing to sweep over: ${over}`);
  await page.evaluate(() => {
    const taken: number[] = [];
    Object.assign(window, { taken });
    window.addEventListener(
      "pointermove",
      () => {
        const began = performance.now();
        requestAnimationFrame(() => {
          const after = new MessageChannel();
          after.port1.onmessage = () => taken.push(performance.now() - began);
          after.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  for (let at = 0; at < moves; at++) {
    // A path that wanders over the whole of it, the same every time.
    const x = box.x + box.width * (0.08 + 0.84 * ((at * 0.381966) % 1));
    const y = box.y + box.height * (0.12 + 0.8 * (at / moves));
    await page.mouse.move(x, y);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))));
  }
  return page.evaluate(() => (window as unknown as { taken: number[] }).taken);
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const server = createServer(folderListener(process.argv[2] ?? "dist", ""));
await new Promise<void>((resolve) => server.listen(0, resolve));
const base = `http://localhost:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: [...chromiumArgs, "--disable-accelerated-2d-canvas", "--disable-gpu-rasterization"],
});
const figures: Figures[] = [];
for (const view of views) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(base + view.address);
  await page.locator("html[data-app-ready='1']").waitFor({ timeout: 60_000 });
  await page.locator(view.over).first().waitFor();
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  const taken = (await sweep(page, view.over)).sort((a, b) => a - b);
  const found = {
    name: view.name,
    median: quantile(taken, 0.5),
    p95: quantile(taken, 0.95),
    worst: quantile(taken, 1),
  };
  figures.push(found);
  console.log(
    `${found.median.toFixed(0).padStart(5)} ms median ${found.p95.toFixed(0).padStart(5)} ms p95 ${found.worst.toFixed(0).padStart(5)} ms worst  ${found.name}`,
  );
  await page.close();
}
mkdirSync(".cache/results", { recursive: true });
writeFileSync(".cache/results/hover.json", `${JSON.stringify(figures, null, 2)}\n`);
await browser.close();
server.close();
