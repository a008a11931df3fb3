// Specs that may leave a worker behind: each has a server of its own.
import { test as base, expect } from "@playwright/test";
import { AtlasDriver } from "../atlasDriver.ts";
import { Deployment } from "./deployment.ts";

interface Deployed {
  readonly deployment: Deployment;
  readonly atlas: AtlasDriver;
  /** Visits the atlas, and stays until it is kept. */
  readonly visitOnce: (address?: string) => Promise<void>;
}

export const test = base.extend<Deployed>({
  deployment: async ({ browserName: _browserName }, use) => {
    const deployment = await Deployment.start();
    await use(deployment);
    await deployment.end();
  },
  // Because the page must be done with the server before that is switched off.
  atlas: async ({ page, deployment: _deployment }, use) => {
    const atlas = new AtlasDriver(page);
    await use(atlas);
    expect(atlas.messages).toEqual([]);
    expect(atlas.strangers).toEqual([]);
  },
  visitOnce: async ({ page, atlas, deployment }, use) => {
    await use(async (address = "?render=svg") => {
      await page.goto(`${deployment.url}${address}`);
      await atlas.ready();
      await expect(page.locator("html")).toHaveAttribute("data-offline", "ready", { timeout: 30_000 });
    });
  },
  serviceWorkers: "allow",
  reducedMotion: "reduce",
});
