import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./atlasDriver.ts";

const timeline = (page: Page) => page.locator(".timeline");
const marks = (page: Page) => timeline(page).getByRole("listbox");
const dateHandle = (page: Page) => timeline(page).getByRole("slider", { name: /Date shown|Data mostrata/ });

async function dragTo(page: Page, from: Locator, by: number): Promise<void> {
  const box = await from.boundingBox();
  if (!box) throw new Error("nothing to drag");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by / 2, y, { steps: 3 });
  await page.mouse.move(x + by, y, { steps: 3 });
  await page.mouse.up();
}

test("a span dragged on the overview leaves only what is dated within it, in every view and in the address", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&beside=timeline&split=0.5");
  const before = await atlas.counts();
  const overview = page.locator(".timeline-overview");
  const box = await overview.boundingBox();
  if (!box) throw new Error("no overview");
  await page.mouse.move(box.x + box.width * 0.75, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.9, box.y + 20, { steps: 6 });
  await page.mouse.up();
  const { filter } = await atlas.pose();
  expect(filter.span?.from).toMatch(/^20\d\d/);
  const within = await atlas.counts();
  expect(within.ties).toBeLessThan(before.ties);
  await expect(atlas.legend).toContainText(`${within.ties} of ${within.tiesTotal} ties`);
  expect(atlas.search).toContain(`span=${filter.span?.from}..${filter.span?.to}`);
  await expect(timeline(page).getByText(/without a date left out/)).toBeVisible();
  await expect(page.locator(".timeline-mark.is-pale").first()).toBeAttached();
  await timeline(page).getByRole("button", { name: "Clear span" }).click();
  expect((await atlas.counts()).ties).toBe(before.ties);
  expect(atlas.search).not.toContain("span=");
});

test("the span can be typed and moved by keys, and a slip is explained", async ({ atlas, page }) => {
  await atlas.open("?render=svg&view=timeline");
  const from = timeline(page).getByRole("textbox", { name: "from" });
  const to = timeline(page).getByRole("textbox", { name: "to" });
  await from.fill("2021");
  await from.press("Enter");
  await to.fill("6/2024");
  await to.press("Enter");
  await expect.poll(() => atlas.search).toContain("span=2021..2024-06");
  await timeline(page).getByRole("slider", { name: "Start of the span" }).press("ArrowRight");
  await expect.poll(() => atlas.search).toContain("span=2022..2024-06");
  await to.fill("whenever");
  await to.press("Enter");
  await expect(timeline(page).getByText(/Write a year/)).toBeVisible();
  expect(atlas.search).toContain("span=2022..2024-06");
});

test("the date handle moves the map's date by mouse and by keys, and Latest brings it back", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&beside=timeline&split=0.5");
  const { ties } = await atlas.counts();
  await dragTo(page, dateHandle(page), -200);
  const { time } = await atlas.pose();
  expect(time).toMatch(/^20[01]\d$/);
  expect((await atlas.counts()).ties).toBeLessThan(ties);
  await expect(dateHandle(page)).toHaveAttribute("aria-valuetext", `end of ${time}`);
  await dateHandle(page).press("ArrowRight");
  expect((await atlas.pose()).time).toBe(String(Number(time) + 1));
  await dateHandle(page).press("Home");
  expect((await atlas.counts()).ties).toBe(0);
  await timeline(page).getByRole("button", { name: "Back to the latest" }).click();
  expect((await atlas.pose()).time).toBeNull();
  expect((await atlas.counts()).ties).toBe(ties);
});

test("playing steps through the years in sight, leaves one entry in the history, and stops when something else is done", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&view=timeline&years=1990..2027&time=2000");
  const entries = await page.evaluate(() => history.length);
  const play = timeline(page).getByRole("button", { name: "Play" });
  await timeline(page).getByLabel("Speed").selectOption("2");
  await play.press("Space");
  const year = async () => Number((await atlas.pose()).time ?? 9999);
  await expect.poll(year).toBeGreaterThanOrEqual(2003);
  await expect(timeline(page).getByRole("button", { name: "Pause" })).toBeVisible();
  expect((await page.evaluate(() => history.length)) - entries).toBeLessThanOrEqual(1);
  await atlas.setPose({ selection: "instrument:dp-eu-jpn" });
  await expect(play).toBeVisible();
  const stopped = await year();
  await timeline(page).getByLabel("Speed").selectOption("0.5");
  await play.press("Space");
  await expect.poll(year).toBeGreaterThan(stopped);
  await timeline(page).getByRole("button", { name: "Pause" }).press("Space");
  await expect(play).toBeVisible();
});

test("playing ends by itself at the latest", async ({ atlas, page }) => {
  await atlas.open("?render=svg&view=timeline&years=2012..2027&time=2023");
  await timeline(page).getByRole("button", { name: "Play" }).click();
  await expect.poll(async () => (await atlas.pose()).time).toBeNull();
  await expect(timeline(page).getByRole("button", { name: "Play" })).toBeVisible();
});

test("a choice here is on the card, and a choice elsewhere is lifted here with its history", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&view=timeline&years=2020..2026");
  const mark = page.getByRole("option", { name: "EU-Japan Digital Partnership, active, 12 May 2022", exact: true });
  const box = await mark.locator(".timeline-glyph").boundingBox();
  if (!box) throw new Error("the mark is not drawn");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByRole("tooltip")).toContainText("12 May 2022");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  expect(await atlas.cardTitle()).toBe("EU-Japan Digital Partnership");
  await expect(mark).toHaveAttribute("aria-selected", "true");
  await atlas.setPose({ selection: "instrument:prog-horizon-europe" });
  await expect(mark).toHaveAttribute("aria-selected", "false");
  await expect(page.locator(".timeline-mark.is-selected").first()).toBeAttached();
  await expect(page.locator(".timeline-history").first()).toBeAttached();
});

test("keys alone go through time and between lanes, open what is counted, choose, and leave", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&view=timeline");
  await marks(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  const active = () =>
    marks(page).evaluate((element) => {
      const id = element.getAttribute("aria-activedescendant");
      return (id && document.getElementById(id)?.getAttribute("aria-label")) ?? "";
    });
  expect(await active()).not.toBe("");
  const last = await active();
  await page.keyboard.press("ArrowLeft");
  expect(await active()).not.toBe(last);
  const whole = await atlas.pose();
  expect(whole.timeline.window).toBeNull();
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  expect((await atlas.pose()).timeline.window).not.toBeNull();
  expect(atlas.search).toContain("years=");
  await page.keyboard.press("0");
  expect((await atlas.pose()).timeline.window).toBeNull();
  for (let turns = 0; turns < 8 && (await atlas.pose()).selection === null; turns += 1) {
    const list = page.locator(".timeline-list");
    if (await list.isVisible()) await list.locator("li button").first().press("Enter");
    else await page.keyboard.press("Enter");
  }
  expect((await atlas.pose()).selection).toMatch(/^(instrument|event):/);
  await expect(atlas.card).toBeVisible();
});

test("what is counted together is listed, and Escape closes the list alone", async ({ atlas, page }) => {
  await atlas.open("?render=svg&view=timeline&select=dp-eu-jpn");
  const known = page.getByRole("option", { name: /known by .*; no source dates their beginning/ }).first();
  const box = await known.boundingBox();
  if (!box) throw new Error("not drawn");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const list = page.locator(".timeline-list");
  await expect(list).toContainText("no source dates their beginning");
  expect(await list.locator("li").count()).toBeGreaterThan(1);
  await expect(list.locator("li button").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  expect((await atlas.pose()).selection).toBe("instrument:dp-eu-jpn");
  await expect(marks(page)).toBeFocused();
});

test("the wheel comes closer and a drag moves along, and the address remembers", async ({ atlas, page }) => {
  await atlas.open("?render=svg&view=timeline");
  const box = await marks(page).boundingBox();
  if (!box) throw new Error("no lanes");
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2);
  await page.mouse.wheel(0, -600);
  await expect.poll(async () => (await atlas.pose()).timeline.window?.from ?? null).not.toBeNull();
  const before = (await atlas.pose()).timeline.window;
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  const after = (await atlas.pose()).timeline.window;
  expect(after && before && after.from > before.from).toBe(true);
  expect((await atlas.pose()).selection).toBeNull();
  await page.reload();
  await atlas.ready();
  expect((await atlas.pose()).timeline.window).toEqual(after);
});

test("it speaks Italian", async ({ atlas, page }) => {
  await atlas.open("?render=svg&view=timeline&lang=it&years=2020..2026");
  await expect(timeline(page).getByRole("button", { name: "Avvia" })).toBeVisible();
  await expect(
    page.getByRole("option", { name: "Partenariato digitale UE-Giappone, attivo, 12 maggio 2022", exact: true }),
  ).toBeAttached();
  await expect(page.locator(".timeline-tick text", { hasText: "lug" }).first()).toBeAttached();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("nothing is wider than the screen, and a tap chooses", async ({ atlas, page }) => {
    await atlas.open("?render=svg&view=timeline");
    const overflow = await timeline(page).evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const mark = page.getByRole("option", { name: /^Tunis Agenda/ });
    const box = await mark.locator(".timeline-glyph").boundingBox();
    if (!box) throw new Error("not drawn");
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    expect((await atlas.pose()).selection).toBe("instrument:tunis-agenda");
  });
});

test.afterEach(({ atlas }) => {
  expect(atlas.messages.filter((message) => /^(error|warning|uncaught)/.test(message))).toEqual([]);
});

test("what is chosen elsewhere comes into sight, but a link's own years are left alone", async ({ atlas }) => {
  await atlas.open("?render=svg&view=timeline&years=2022-01..2022-12");
  const marks = atlas.view("timeline").locator(".timeline-mark[aria-selected=true]");
  await expect(atlas.view("timeline").locator(".timeline-mark").first()).toBeVisible();
  await atlas.setPose({ selection: "instrument:dp-eu-bra" });
  await expect(marks.first()).toBeVisible();
  expect((await atlas.pose()).timeline.window?.to.slice(0, 4)).not.toBe("2022");
  await atlas.setPose({ selection: "instrument:dp-eu-jpn", timeline: { window: { from: "2025", to: "2025" } } });
  await expect(marks).toHaveCount(0);
  expect((await atlas.pose()).timeline.window).toEqual({ from: "2025", to: "2025" });
});
