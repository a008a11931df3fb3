import { defineConfig } from "@playwright/test";
import { chromiumArgs, findChromium } from "./tests/support/chromium.ts";
import { freePort } from "./tests/support/freePort.ts";

// Workers read this file again: what is found once must stand in the environment they inherit.
try {
  process.env["ENTENTE_CHROMIUM"] = await findChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
process.env["ENTENTE_TEST_PORT"] ??= String(await freePort());
process.env["ENTENTE_TEST_PATH_PORT"] ??= String(await freePort());
const port = process.env["ENTENTE_TEST_PORT"];
const pathPort = process.env["ENTENTE_TEST_PATH_PORT"];

/** A server that already runs, for working on one spec: ENTENTE_TEST_AT=http://localhost:5173/ npx playwright test tests/browser/table.spec.ts */
const running = process.env["ENTENTE_TEST_AT"];

const served = (options: string, url: string) => ({
  command: `node --import tsx src/workshop/serve.ts ${options}`,
  url,
  reuseExistingServer: false,
  timeout: 30_000,
});

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.spec.ts",
  outputDir: ".cache/results/browser",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // Losing the context again and again is measured in seconds: it gets the machine to itself.
  projects: [
    { name: "everything", testIgnore: "**/contextLoss.spec.ts" },
    { name: "losses", testMatch: "**/contextLoss.spec.ts", dependencies: ["everything"], fullyParallel: false },
  ],
  reporter: [["line"], ["json", { outputFile: ".cache/results/playwright.json" }]],
  use: {
    baseURL: running ?? `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: process.env["ENTENTE_CHROMIUM"], args: [...chromiumArgs] },
    screenshot: "only-on-failure",
    serviceWorkers: "block", // specs measure the plain page; those of offline/ allow it
  },
  webServer: running
    ? []
    : [
        served(`--port ${port}`, `http://localhost:${port}/`),
        served(`--port ${pathPort} --under /maps/atlas/`, `http://localhost:${pathPort}/maps/atlas/`),
      ],
});
