import { expect } from "@playwright/test";
import { test } from "./deployedTest.ts";

test("visited once, it works with the network gone: reloaded, by deep links, in every view, both renderers and both languages", async ({
  page,
  atlas,
  deployment,
  visitOnce,
}) => {
  await page.setViewportSize({ width: 1700, height: 900 });
  await visitOnce();
  await page.getByRole("button", { name: "About" }).click();
  await expect(page.getByRole("region", { name: "Without a network" })).toContainText(
    /keeps the whole atlas \(\d+\.\d MB\)/,
  );
  await page.keyboard.press("Escape");

  await deployment.switchOff();
  await page.context().setOffline(true);
  await page.reload();
  await atlas.ready();
  for (const view of ["network", "ladder", "timeline", "table"] as const) {
    await page.goto(`${deployment.url}?view=${view}&lang=it&render=svg`);
    await atlas.ready();
    await expect(atlas.view(view)).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "it");
  }
  await page.goto(`${deployment.url}?answer=overlap&render=svg`);
  await atlas.ready();
  await expect(atlas.answerSentence).toBeVisible();

  // The fine coasts come when one is near.
  await page.goto(`${deployment.url}?render=webgl&select=MEDUSA#map=7/43/5`);
  await atlas.ready();
  await expect.poll(async () => (await atlas.counts()).renderer, { timeout: 30_000 }).toBe("webgl");
  const letters = await page.evaluate(() => document.fonts.load("16px 'Source Sans 3'").then((faces) => faces.length));
  expect(letters).toBeGreaterThan(0);
});

test("a story is told with the network gone, and a file that is not there is still missing", async ({
  page,
  atlas,
  deployment,
  visitOnce,
}) => {
  await visitOnce();
  expect((await page.goto(`${deployment.url}no/such/page`))?.status()).toBe(404);
  atlas.messages.length = 0; // the browser tells of the missing page
  await page.goto(deployment.url);
  await atlas.ready();
  await deployment.switchOff();
  await page.context().setOffline(true);
  await page.goto(`${deployment.url}?story=three-cables&scene=2&present=1&render=svg`);
  await atlas.ready();
  await expect.poll(() => page.evaluate(() => location.search)).toContain("story=three-cables");
});

test("in a frame nothing is kept", async ({ page, atlas, deployment }) => {
  await page.route("**/holder.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="./?render=svg" width="900" height="600"></iframe>` }),
  );
  await page.goto(`${deployment.url}holder.html`);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-app-ready", "1", { timeout: 30_000 });
  await atlas.fetchedAll();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
