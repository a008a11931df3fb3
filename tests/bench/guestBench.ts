// Command: how the app takes large files: time until they are drawn, longest task of the page, memory, cancel, removal. It reports; it never fails.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, type Page } from "@playwright/test";
import { folderListener } from "#workshop/folderListener.ts";
import { chromiumArgs, findChromium } from "../support/chromium.ts";
import { megabytes, millionFeatures, millionRows, mixedGeoJson } from "./guestFiles.ts";

const folder = process.argv[2] ?? "dist";
/** What is told apart by name; all of them where none is named. */
const only = process.argv[3] ?? "";
const patience = 240_000;

interface Figures {
  readonly file: string;
  readonly megabytes: number;
  /** Milliseconds from the choice of the file. */
  readonly loaded: number;
  readonly drawn: number;
  /** Milliseconds: the longest tasks of the page meanwhile. */
  readonly longest: readonly number[];
  /** Most memory of the page's process (page, map and worker), MB: before, at most, and after the set was removed. */
  readonly before: number;
  readonly most: number;
  readonly after: number;
  /** MB of JavaScript heap of the page alone, with the set open. */
  readonly pageHeap: number;
  /** Milliseconds from the press of Cancel, half a second into the reading, until the page says so. */
  readonly cancel: number | null;
}

/** Of all processes that this one started: what they hold now, MB. */
function renderers(): number {
  const parents = new Map<number, number>();
  const held = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((each) => /^\d+$/.test(each))) {
    try {
      const status = readFileSync(`/proc/${name}/status`, "utf8");
      parents.set(Number(name), Number(/PPid:\s+(\d+)/.exec(status)?.[1]));
      if (readFileSync(`/proc/${name}/cmdline`, "utf8").includes("--type=renderer"))
        held.set(Number(name), Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
    } catch {
      // It ended while we looked.
    }
  }
  const isOurs = (id: number): boolean => id === process.pid || (parents.has(id) && isOurs(parents.get(id) ?? 0));
  return Math.round(Math.max(0, ...[...held].filter(([id]) => isOurs(id)).map(([, size]) => size)));
}

async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: "longtask",
      buffered: false,
    });
  });
}
const tasksOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));

const sequence = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset["loadSeq"] ?? 0));

async function choose(page: Page, path: string): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles(path);
}

/** Until it is drawn; a table's mapping is taken as it is understood. */
async function load(page: Page, path: string): Promise<void> {
  const before = await sequence(page);
  await choose(page, path);
  const draw = page.getByRole("button", { name: /^Draw/ });
  const loaded = page.waitForFunction(
    (last) => Number(document.documentElement.dataset["loadSeq"] ?? 0) > last,
    before,
    { timeout: patience },
  );
  const asked = draw.waitFor({ timeout: patience }).then(
    () => draw.click(),
    () => undefined,
  );
  await Promise.race([loaded, asked]);
  await loaded;
}

async function cancelled(page: Page, path: string): Promise<number | null> {
  const cancel = page.getByRole("button", { name: "Cancel" }).first();
  await choose(page, path);
  try {
    await cancel.waitFor({ timeout: 10_000 });
  } catch {
    return null;
  }
  await page.waitForTimeout(500);
  const pressed = performance.now();
  await cancel.click();
  await cancel.waitFor({ state: "detached", timeout: 30_000 });
  return Math.round(performance.now() - pressed);
}

async function measure(page: Page, path: string): Promise<Figures> {
  const cdp = await page.context().newCDPSession(page);
  const collect = () => cdp.send("HeapProfiler.collectGarbage");
  const cancel = await cancelled(page, path);
  await collect();
  const before = renderers();
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, renderers());
  }, 100);
  await tasksOf(page);
  const began = performance.now();
  await load(page, path);
  const loaded = performance.now() - began;
  await page.evaluate(async () => {
    await (window as unknown as { entente: { ready: Promise<unknown> } }).entente.ready;
  });
  await page.waitForTimeout(300);
  const drawn = performance.now() - began - 300;
  const longest = (await tasksOf(page)).sort((a, b) => b - a).slice(0, 5);
  clearInterval(watching);
  await collect();
  const { usedSize } = await cdp.send("Runtime.getHeapUsage");
  await page
    .getByRole("button", { name: /^Remove/ })
    .first()
    .click();
  await page.waitForTimeout(3000);
  await collect();
  return {
    file: path.replace(/^.*\//, ""),
    megabytes: megabytes(path),
    loaded: Math.round(loaded),
    drawn: Math.round(drawn),
    longest: longest.map(Math.round),
    before,
    most,
    after: renderers(),
    pageHeap: Math.round(usedSize / 1e6),
    cancel,
  };
}

const server = createServer(folderListener(folder));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
const figures: Figures[] = [];
for (const make of [mixedGeoJson, millionRows, millionFeatures]) {
  const path = await make();
  if (!path.includes(only)) continue;
  for (const render of ["svg", "webgl"]) {
    const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArgs] });
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`http://127.0.0.1:${port}/?render=${render}`);
    await page.waitForFunction(() => document.documentElement.dataset["appReady"] === "1");
    await watchTasks(page);
    try {
      const found = await measure(page, path);
      figures.push(found);
      console.log(render, JSON.stringify(found));
    } catch (error) {
      console.log(render, path, error instanceof Error ? error.message : error);
    }
    await browser.close();
  }
}
server.close();
mkdirSync(".cache/bench", { recursive: true });
writeFileSync(".cache/bench/guest.json", JSON.stringify(figures, null, 1));
