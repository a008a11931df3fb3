import { expect } from "@playwright/test";
import { test } from "./deployedTest.ts";

test("visited once, it works with the network gone: by deep links, in every view, both renderers and both languages", async ({
  page,
  atlas,
  deployment,
  visitOnce,
}) => {
  test.setTimeout(120_000); // the WebGL map among them, on a machine that may draw it without a graphics card
  await page.setViewportSize({ width: 1700, height: 900 });
  await visitOnce();
  await page.getByRole("button", { name: "About" }).click();
  await expect(page.locator(".about-offline")).toContainText(/keeps the whole atlas \(\d+\.\d MB\)/);
  // What is not there is still missing, and not the page in its place.
  expect(await page.evaluate(() => fetch("no/such/page").then(({ status }) => status))).toBe(404);
  atlas.messages.length = 0;

  await deployment.switchOff();
  await page.context().setOffline(true);
  await page.goto(`${deployment.url}?view=table&lang=it&render=svg`);
  await atlas.ready();
  await expect(page.locator("html")).toHaveAttribute("lang", "it");
  await expect(atlas.view("table")).toBeVisible();
  for (const view of ["network", "ladder", "timeline"] as const) {
    await atlas.setPose({ main: view });
    await expect(atlas.view(view)).toBeVisible();
  }

  await page.goto(`${deployment.url}?story=three-cables&scene=2&render=svg`);
  await atlas.ready();
  await expect.poll(() => page.evaluate(() => location.search)).toContain("scene=bella");
  await page.getByRole("button", { name: "Take away" }).click();
  await page.getByRole("radio", { name: "This view" }).check();
  await page.getByRole("radio", { name: /^Slides/ }).check();
  const slides = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  expect((await slides).suggestedFilename()).toMatch(/\.pptx$/);

  // The fine coasts come when one is near. A small map, as the machine may draw it without a graphics card.
  await page.setViewportSize({ width: 700, height: 500 });
  await page.goto(`${deployment.url}?answer=overlap&render=svg#map=7/43/5`);
  await atlas.ready();
  await expect(atlas.answerSentence).toBeVisible();
  await atlas.setPose({ renderer: "webgl" });
  await expect.poll(async () => (await atlas.counts()).renderer, { timeout: 60_000 }).toBe("webgl");
  expect(await page.evaluate(async () => (await document.fonts.load("16px 'Source Sans 3'")).length)).toBeGreaterThan(
    0,
  );
});

test("in a frame nothing is kept", async ({ page, atlas, deployment }) => {
  await page.route("**/holder.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="./?render=svg" width="900" height="600"></iframe>` }),
  );
  await page.goto(`${deployment.url}holder.html`);
  const framed = page.frameLocator("iframe").locator("html");
  await expect(framed).toHaveAttribute("data-app-ready", "1", { timeout: 30_000 });
  await atlas.fetchedAll();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("a device that asks to spare data keeps nothing until its reader says so", async ({ page, atlas, deployment }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await page.setViewportSize({ width: 1700, height: 900 });
  await page.goto(`${deployment.url}?render=svg`);
  await atlas.ready();
  await expect(page.locator("html")).toHaveAttribute("data-offline", "asked-to-spare");
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.getByRole("button", { name: "About" }).click();
  await expect(page.locator(".about-offline")).toContainText(/takes \d+\.\d MB on this device/);
  await page.getByRole("button", { name: "Keep it for offline" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-offline", "ready", { timeout: 30_000 });
});
