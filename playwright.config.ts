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
const port = process.env["ENTENTE_TEST_PORT"];

export default defineConfig({
  testDir: "tests/browser",
  testMatch: "**/*.spec.ts",
  outputDir: ".cache/results/browser",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["line"], ["json", { outputFile: ".cache/results/playwright.json" }]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: process.env["ENTENTE_CHROMIUM"], args: [...chromiumArgs] },
    screenshot: "only-on-failure",
  },
  webServer: {
    command: `node --import tsx src/workshop/serve.ts --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
