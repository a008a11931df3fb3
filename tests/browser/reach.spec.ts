import { expect, test } from "./atlasDriver.ts";

test("without WebGL the same map is drawn as SVG, with the same counts, and can be worked", async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith("webgl")
        ? null
        : (get as (kind: string, ...rest: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof get;
  });
  await atlas.open("?render=webgl");
  await expect(atlas.svgMap).toBeVisible();
  expect(await atlas.counts()).toMatchObject({ renderer: "svg", segments: 86, cities: 70, instruments: 181 });
  await expect(page.getByText(/drawn as SVG/i).first()).toBeVisible();
  const box = await atlas.svgMap.boundingBox();
  if (!box) throw new Error("the map has a box");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -600);
  await expect.poll(async () => (await atlas.pose()).camera?.zoom ?? 0).toBeGreaterThan(1);
  expect(atlas.messages).toEqual([]);
});

test("with WebGL the map is drawn on a canvas, with the same counts and a silent console", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 720, height: 480 });
  await atlas.open("?render=webgl&beside=none");
  await expect(atlas.webglMap).toBeVisible();
  expect(await atlas.counts()).toMatchObject({ renderer: "webgl", segments: 86, cities: 70, instruments: 181 });
  expect(atlas.messages.filter((message) => !/GPU stall|GL Driver Message/.test(message))).toEqual([]);
  expect(atlas.strangers).toEqual([]);
});

test("390 pixels wide: the sheet is worked with the thumb, and nothing is wider than the screen", async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await page.goto("./?select=dp-eu-jpn");
  await expect(page.locator("html")).toHaveAttribute("data-app-ready", "1");
  await expect(page.locator("article.card h2")).toHaveText("EU-Japan Digital Partnership");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole("tab", { name: "Legend" }).tap();
  const trade = page.getByRole("checkbox", { name: /Trade and data flows/ });
  await trade.scrollIntoViewIfNeeded();
  await trade.setChecked(false);
  await expect.poll(() => new URL(page.url()).search).toContain("families=");
  await context.close();
});

test("with the keyboard alone: skip to the map, find a country in the arc graph, open its card, close it", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: /skip to the map/i });
  await expect(skip).toBeFocused();
  const diagram = page.locator(".network [tabindex='0']").first();
  for (let at = 0; at < 120; at++) {
    if (await diagram.evaluate((element) => element.contains(document.activeElement))) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(atlas.card.getByRole("heading", { level: 2 })).not.toBeEmpty();
  await page.keyboard.press("Escape");
  await expect(atlas.card).toHaveCount(0);
});

test("Tab leads through the whole page and out of the map again", async ({ atlas, page }) => {
  await atlas.open();
  const seen = new Set<string>();
  let wentRound = false;
  for (let at = 0; at < 200 && !wentRound; at++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const element = document.activeElement;
      return !element || element === document.body
        ? "outside"
        : `${element.tagName} ${element.getAttribute("aria-label") ?? element.textContent?.slice(0, 30)} ${element.getBoundingClientRect().top}`;
    });
    wentRound = here === "outside" || (at > 5 && seen.has(here));
    seen.add(here);
  }
  expect(wentRound).toBe(true);
});

test("in Italian, every word of the interface and the card is Italian", async ({ atlas, page }) => {
  await atlas.open("?lang=it&select=dp-eu-jpn");
  await expect(page.locator("html")).toHaveAttribute("lang", "it");
  expect(await atlas.cardTitle()).toBe("Partenariato digitale UE-Giappone");
  await expect(atlas.card).toContainText("12 maggio 2022");
  await expect(atlas.card).toContainText("Unione europea");
  for (const english of ["Legend", "Ties", "As of 21 November 2026", "Sources", "Partner countries", "Copy link"])
    await expect(page.getByText(english, { exact: true })).toHaveCount(0);
});

test("reduced motion: choosing a place cuts to it", async ({ browser }) => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto("./?select=MEDUSA");
  await expect(page.locator("html")).toHaveAttribute("data-app-ready", "1");
  await page.locator("article.card").getByRole("button", { name: "Show on the map" }).click();
  await expect.poll(() => page.evaluate(() => window.entente?.getPose().camera?.lat ?? 0)).toBeGreaterThan(30);
  await context.close();
});
