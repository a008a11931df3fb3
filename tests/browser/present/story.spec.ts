// A talk from beginning to end: one map, the speaker's own way and the way back, the address, touch, the kiosk.
import { expect, test } from "./stageDriver.ts";

test.describe("without motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("one map for the whole talk: entering, stepping over other views and leaving mount nothing anew", async ({
    atlas,
    stage,
    page,
  }) => {
    await stage.open("scene=1");
    await page.evaluate(() => {
      for (const node of document.querySelectorAll(".map-view, .map-room-svg svg")) node.setAttribute("data-known", "");
    });
    const known = page.locator(".map-view[data-known] .map-room-svg.is-active svg[data-known]");
    await page.getByRole("banner").getByRole("button", { name: "Present", exact: true }).click();
    await stage.at(1);
    await expect(page.getByRole("banner")).toHaveCount(0);
    await expect(page.locator(".panel, .time-row, .colophon")).toHaveCount(0);
    await expect(stage.largeTitle).toHaveText("Title of opening");
    const size = await page.locator(".stage").boundingBox();
    for (const number of [2, 3]) {
      await page.keyboard.press("PageDown");
      await stage.at(number);
      await expect(known).toBeVisible();
      expect(await page.locator(".stage").boundingBox()).toEqual(size);
    }
    await page.keyboard.press("PageDown");
    await stage.at(4);
    await expect(atlas.view("ladder")).toBeVisible();
    await expect(atlas.view("ladder").locator(".ladder-controls")).toBeHidden();
    await page.keyboard.press("PageDown");
    await stage.at(5);
    await expect(page.locator(".present-list li")).toHaveCount(1);
    await expect(known).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("banner")).toBeVisible();
    await expect(known).toBeVisible();
    expect(atlas.messages).toEqual([]);
  });

  test("the speaker roams, and comes back by the button or by the next step", async ({ atlas, stage, page }) => {
    await stage.open("scene=1&present=1");
    await stage.goTo(2);
    await stage.rest();
    const home = await stage.ground();
    await stage.dragMap(150, 60);
    await expect(stage.backToScene).toBeVisible();
    expect(await stage.ground()).not.toBe(home);
    expect(atlas.search).toContain("scene=asia");
    await stage.backToScene.click();
    await expect(stage.backToScene).toHaveCount(0);
    await expect.poll(() => stage.ground()).toBe(home);
    await expect(page.locator("#stage")).toBeFocused();
    await stage.dragMap(150, 60);
    await expect(stage.backToScene).toBeVisible();
    await page.keyboard.press("PageDown");
    await stage.at(3);
    await expect(stage.backToScene).toHaveCount(0);
  });

  test("whoever reads may stray too, and the way back keeps the focus", async ({ stage, page }) => {
    await stage.open("scene=asia");
    await stage.dragMap(120, 40);
    await page.locator(".story-strayed").getByRole("button").press("Enter");
    await expect(page.locator(".story-strayed")).toHaveCount(0);
    await expect(page.locator(".story-scene[aria-current]")).toBeFocused();
  });

  test("by cuts where less motion is asked for, and the list of keys says so", async ({ stage, page }) => {
    await stage.open("scene=2&present=1");
    await stage.goTo(3);
    const there = await stage.groundAfter(30);
    await stage.goTo(2);
    await page.keyboard.press("PageDown");
    expect(await stage.groundAfter(3)).toBe(there);
    await page.keyboard.press("?");
    await expect(stage.help).toContainText("less motion");
  });

  test("an address leads to a scene, and Back through what was shown to before the talk", async ({
    atlas,
    stage,
    page,
  }) => {
    await stage.open("scene=asia");
    await page.getByRole("banner").getByRole("button", { name: "Present", exact: true }).click();
    await stage.at(2);
    expect(atlas.search).toContain("present=1");
    await page.keyboard.press("PageDown");
    await stage.at(3);
    expect(atlas.search).toContain("scene=atlantic");
    await page.goBack();
    await stage.at(2);
    await page.goBack();
    await expect(page.getByRole("banner")).toBeVisible();
    await page.goForward();
    await stage.at(2);
  });

  test("the mouse has arrows and quiet controls, and gives the keys back", async ({ stage, page }) => {
    await stage.open("scene=2&present=1");
    await page.getByRole("button", { name: "Next scene" }).click();
    await stage.at(3);
    await expect(page.locator("#stage")).toBeFocused();
    await page.getByRole("button", { name: "Previous scene" }).click();
    await stage.at(2);
    await stage.control("Black").click();
    await expect(stage.blank).toBeVisible();
    await page.keyboard.press("b");
    await expect(stage.blank).toHaveCount(0);
    await stage.control("Keys").focus();
    await page.keyboard.press("Control+Enter");
    await expect(stage.help).toBeVisible();
    await page.keyboard.press("Escape");
    await stage.control("End").click();
    await expect(page.getByRole("banner")).toBeVisible();
  });

  test("a kiosk plays on, waits for whoever takes a hand, and goes on after a rest", async ({ stage, page }) => {
    await stage.open("present=1&play=1&loop=1");
    await expect(stage.place).toHaveText("5 / 5");
    await stage.at(1);
    await page.clock.install();
    await page.keyboard.press("End");
    await stage.at(5);
    await expect(stage.control("Pause")).toContainText("Waits");
    await page.clock.runFor(20_000);
    await stage.at(5);
    await page.clock.runFor(12_500);
    await expect(stage.place).not.toHaveText("5 / 5");
    await page.keyboard.press("a");
    await expect(stage.control("Play")).toBeVisible();
    await page.clock.runFor(1000);
    expect(new URL(page.url()).search).not.toContain("play=1");
  });

  test("without a story the view is presented as it is, and G offers the stories", async ({ stage, page }) => {
    await stage.open();
    await page.goto("./?render=svg&families=trade&beside=none&present=1");
    await expect(page.locator(".present-words")).toContainText("ties");
    await expect(page.locator(".present-key")).toContainText("Trade");
    await page.keyboard.press("g");
    const stories = page.getByRole("dialog", { name: "Stories" });
    await expect(stories.getByRole("button", { name: /A story/ })).toBeVisible();
    await stories.getByRole("button", { name: /A story/ }).click();
    await stage.at(1);
  });
});

test("a step during a flight flies on from where the map is", async ({ stage, page }) => {
  await stage.open("scene=1&present=1");
  await stage.goTo(3);
  await stage.rest();
  const end = await stage.ground();
  await stage.goTo(1);
  await stage.rest();
  const start = await stage.ground();
  await page.clock.install();
  await page.keyboard.press("PageDown");
  await page.clock.runFor(300);
  const away = await stage.ground();
  expect([start, end]).not.toContain(away);
  await page.keyboard.press("PageDown");
  await page.clock.runFor(100);
  const soon = await stage.ground();
  expect([start, end, away]).not.toContain(soon);
  await page.clock.runFor(3000);
  expect(await stage.ground()).toBe(end);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("a finger along the words turns the scenes, arrows are large enough, the map keeps its own finger", async ({
    stage,
    page,
  }) => {
    await stage.open("scene=2&present=1");
    const swipe = (dx: number, dy: number) =>
      page.locator(".present-band").evaluate(
        (band, [x, y]) => {
          const at = { pointerType: "touch", pointerId: 7, isPrimary: true, bubbles: true };
          band.dispatchEvent(new PointerEvent("pointerdown", { ...at, clientX: 200, clientY: 600 }));
          band.dispatchEvent(new PointerEvent("pointerup", { ...at, clientX: 200 + x, clientY: 600 + y }));
        },
        [dx, dy] as const,
      );
    await swipe(-120, 10);
    await stage.at(3);
    await swipe(120, -10);
    await stage.at(2);
    await swipe(-20, 0);
    await swipe(-80, 90);
    await stage.at(2);
    const arrow = page.getByRole("button", { name: "Next scene" });
    const box = await arrow.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await arrow.tap();
    await stage.at(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test("WebGL: one context for the whole talk", async ({ atlas, page, stage }) => {
  test.setTimeout(90_000);
  await page.addInitScript(() => {
    const made = new Set<HTMLCanvasElement>();
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: never[]) {
      if (String(args[0]).startsWith("webgl")) made.add(this);
      return Reflect.apply(real, this, args) as RenderingContext | null;
    } as typeof real;
    Object.assign(window, { contextsMade: made });
  });
  await stage.open("scene=1&render=webgl");
  await expect(atlas.webglMap).toBeVisible({ timeout: 60_000 });
  const contexts = () => page.evaluate(() => (Reflect.get(window, "contextsMade") as Set<unknown>).size);
  const before = await contexts();
  await atlas.webglMap.evaluate((canvas) => canvas.setAttribute("data-known", ""));
  await page.getByRole("banner").getByRole("button", { name: "Present", exact: true }).click();
  await stage.at(1);
  for (const number of [2, 3, 4, 5]) {
    await page.keyboard.press("PageDown");
    await stage.at(number);
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.locator(".map-room-webgl.is-active canvas[data-known]")).toBeVisible();
  expect(await contexts()).toBe(before);
});
