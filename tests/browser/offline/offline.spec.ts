import { test as base, expect, type Page } from "@playwright/test";
import { AtlasDriver } from "../atlasDriver.ts";
import { Deployment } from "./deployment.ts";

const test = base.extend<{ deployment: Deployment; atlas: AtlasDriver }>({
  deployment: async ({ browserName: _ }, use) => {
    const deployment = await Deployment.start();
    await use(deployment);
    await deployment.end();
  },
  atlas: async ({ page }, use) => {
    const atlas = new AtlasDriver(page);
    await use(atlas);
    expect(atlas.messages).toEqual([]);
    expect(atlas.strangers).toEqual([]);
  },
});
test.use({ serviceWorkers: "allow", reducedMotion: "reduce" });

/** Visits once, and stays until the atlas says that it is kept. */
async function visitOnce(page: Page, atlas: AtlasDriver, url: string): Promise<void> {
  await page.goto(`${url}?render=svg`);
  await atlas.ready();
  await expect(page.locator("html")).toHaveAttribute("data-offline", "ready", { timeout: 30_000 });
}

test("visited once, it works with the network gone: reloaded, by a deep link, in every view and both languages", async ({
  page,
  atlas,
  deployment,
}) => {
  await visitOnce(page, atlas, deployment.url);
  await deployment.switchOff();
  await page.context().setOffline(true);

  await page.reload();
  await atlas.ready();
  for (const view of ["network", "ladder", "timeline", "table"] as const) {
    await page.goto(`${deployment.url}?view=${view}&lang=it&select=MEDUSA`);
    await atlas.ready();
    await expect(atlas.view(view)).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "it");
  }
  await page.goto(`${deployment.url}?answer=overlap&theme=projector`);
  await atlas.ready();
  await expect(page.locator(".answer-tool, .answers-tool, [data-tool]").first()).toBeVisible();
});
