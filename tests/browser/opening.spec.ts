import { expect, test } from "./atlasDriver.ts";

test("the default map is in the page before any script runs", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("./");
  const picture = page.locator(".first-picture svg.first-map");
  await expect(picture).toBeVisible();
  expect(await picture.locator("path").count()).toBeGreaterThan(100);
  await context.close();
});

test("opens with ties, cables and cities on the map, the arc graph beside it, and a silent console", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1680, height: 950 });
  await atlas.open();
  const counts = await atlas.counts();
  expect(counts).toMatchObject({ segments: 86, cities: 70, instruments: 181 });
  expect(counts.ties).toBeGreaterThan(400);
  expect(await atlas.svgMap.locator("path").count()).toBeGreaterThan(400);
  await expect(page.getByText("European Union", { exact: true }).first()).toBeVisible();
  await expect(page.getByText("As of 21 November 2026").first()).toBeVisible();
  const marks = await page.evaluate(() => performance.getEntriesByType("mark").map((mark) => mark.name));
  expect(marks).toEqual(expect.arrayContaining(["entente:first-picture", "entente:ready"]));
  expect(atlas.messages).toEqual([]);
  expect(atlas.strangers).toEqual([]);
});

test("keeps nothing: no cookie, no storage", async ({ atlas, page, context }) => {
  await atlas.open();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test("the live map takes over where the first picture stood", async ({ atlas, page }) => {
  await page.route("**/data/instruments.json", async (route) => {
    await page.locator(".first-picture svg.first-map").waitFor();
    await route.continue();
  });
  await page.goto("./");
  await atlas.ready();
  await expect(page.locator(".first-picture svg.first-map")).toHaveCount(0);
});

for (const [what, file, body, says] of [
  ["missing", "instruments.json", null, "instruments.json"],
  ["not JSON", "cables.geojson", '{ "type": ', "cables.geojson"],
  ["of another shape", "families.json", '{"families": 7}', "families.json"],
] as const)
  test(`a data file that is ${what} is named, with what to do; the screen is never blank`, async ({ page }) => {
    await page.route(`**/data/${file}`, (route) =>
      body === null
        ? route.fulfill({ status: 404, body: "" })
        : route.fulfill({ contentType: "application/json", body }),
    );
    await page.goto("./");
    const alert = page.getByRole("main");
    await expect(alert).toContainText(says);
    await expect(page.getByRole("alert")).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-app-ready", "broken");
  });
