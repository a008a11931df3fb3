// The network as forces lay it out: the same picture from the same address, moved by hand, by wheel and by keys; and drawings that grow out of one another.
import type { Locator, Page } from "@playwright/test";
import { type AtlasDriver, expect, test } from "./atlasDriver.ts";

const alone = "?render=svg&view=network&drawing=force";
const drawing = (atlas: AtlasDriver): Locator => atlas.view("network").getByRole("listbox");
const node = (page: Page, name: string): Locator => page.getByRole("option", { name: new RegExp(`^${name}:`) });

/** Where a node stands in the drawing. */
async function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const text = (await node(page, name).getAttribute("transform")) ?? "";
  const [, x, y] = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(text) ?? [];
  return { x: Number(x), y: Number(y) };
}

async function allPlaces(page: Page): Promise<string[]> {
  return page
    .getByRole("option")
    .evaluateAll((nodes) => nodes.map((each) => `${each.id} ${each.getAttribute("transform")}`).sort());
}

/** The middle of a node, in the window. */
async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await node(page, name).boundingBox();
  if (!box) throw new Error(`${name} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function quiet(atlas: AtlasDriver): Promise<void> {
  expect(atlas.messages.filter((message) => !message.startsWith("debug"))).toEqual([]);
}

test("the same address gives the same picture", async ({ atlas, page }) => {
  await atlas.open(`${alone}&look=2/40/-30`);
  await expect(node(page, "Japan")).toBeVisible();
  const before = await allPlaces(page);
  expect(before.length).toBeGreaterThan(200);
  await page.reload();
  await atlas.ready();
  await expect.poll(() => allPlaces(page)).toEqual(before);
  await quiet(atlas);
});

test("the wheel zooms about the pointer, the drawing can be pushed, and both are in the address; 'show all' takes them out", async ({
  atlas,
  page,
}) => {
  await atlas.open(alone);
  await expect(node(page, "Japan")).toBeVisible();
  const at = await middleOf(page, "European Union");
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await atlas.pose()).network.look?.scale ?? 0).toBeGreaterThan(1.2);
  const after = await middleOf(page, "European Union");
  expect(Math.hypot(after.x - at.x, after.y - at.y)).toBeLessThan(2);
  await expect.poll(() => new URLSearchParams(atlas.search).get("look")).toMatch(/^[\d.]+\/-?[\d.]+\/-?[\d.]+$/);

  const box = await drawing(atlas).boundingBox();
  if (!box) throw new Error("no drawing");
  const ground = { x: box.x + 12, y: box.y + 12 };
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  await page.mouse.move(ground.x + 90, ground.y + 40, { steps: 4 });
  await page.mouse.up();
  const pushed = await middleOf(page, "European Union");
  expect(pushed.x - after.x).toBeCloseTo(90, -1);
  expect(pushed.y - after.y).toBeCloseTo(40, -1);
  expect((await atlas.pose()).selection).toBeNull();

  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(() => new URLSearchParams(atlas.search).get("look")).toBeNull();
});

test("a node follows the hand, stays where it is put, and goes back when asked", async ({ atlas, page }) => {
  await atlas.open(alone);
  await expect(node(page, "Japan")).toBeVisible();
  const before = await placeOf(page, "Japan");
  const at = await middleOf(page, "Japan");
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y - 80, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await placeOf(page, "Japan")).x - before.x).toBeCloseTo(60, 0);
  expect((await placeOf(page, "Japan")).y - before.y).toBeCloseTo(-80, 0);
  expect((await atlas.pose()).selection).toBeNull();
  await page.getByRole("button", { name: "Put nodes back" }).click();
  await expect.poll(() => placeOf(page, "Japan")).toEqual(before);
  await expect(page.getByRole("button", { name: "Put nodes back" })).toHaveCount(0);
});

test("what is chosen here is chosen on the card and the map; what is chosen there stands out here", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&beside=network&drawing=force");
  await expect(node(page, "Smart Africa")).toBeVisible();
  const at = await middleOf(page, "Smart Africa");
  await page.mouse.click(at.x, at.y);
  await expect(atlas.card).toBeVisible();
  expect(await atlas.cardTitle()).toBe("Smart Africa");
  expect((await atlas.pose()).selection).toBe("organisation:SMARTAFRICA");

  await atlas.setPose({ main: "network", selection: "country:JPN" });
  await expect(node(page, "Japan")).toHaveAttribute("aria-selected", "true");
  await expect(page.locator(".force-lifted").getByText("Japan", { exact: true })).toBeVisible();
  await quiet(atlas);
});

test("by keys alone: one stop, arrows to the next node, Enter for its card, zoom, push, and a node moved", async ({
  atlas,
  page,
}) => {
  await atlas.open(alone);
  await expect(node(page, "Japan")).toBeVisible();
  await drawing(atlas).focus();
  const active = async () => {
    const id = await drawing(atlas).getAttribute("aria-activedescendant");
    return (await page.locator(`[id="${id}"]`).getAttribute("aria-label")) ?? "";
  };
  await page.keyboard.press("Home");
  expect(await active()).toMatch(/^European Union: \d+ ties/);
  await page.keyboard.press("ArrowRight");
  const next = await active();
  expect(next).not.toMatch(/^European Union/);
  await page.keyboard.press("Enter");
  await expect(atlas.card).toBeVisible();
  expect(next.startsWith(`${await atlas.cardTitle()}:`)).toBe(true);

  await drawing(atlas).focus();
  await page.keyboard.press("+");
  await expect.poll(async () => (await atlas.pose()).network.look?.scale ?? 0).toBeGreaterThan(1.5);
  const look = (await atlas.pose()).network.look;
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(async () => (await atlas.pose()).network.look?.x ?? 0).toBeGreaterThan(look?.x ?? 0);
  await page.keyboard.press("0");
  await expect.poll(async () => (await atlas.pose()).network.look).toBeNull();

  await page.keyboard.press("Home");
  const before = await placeOf(page, "European Union");
  await page.keyboard.press("Alt+ArrowUp");
  await expect.poll(async () => before.y - (await placeOf(page, "European Union")).y).toBeCloseTo(12, 0);
  await page.keyboard.press("Tab");
  await expect(drawing(atlas)).not.toBeFocused();
  await quiet(atlas);
});

test("another drawing keeps the choice, and where nodes travel they end where they belong", async ({ atlas, page }) => {
  await atlas.open(`${alone}&select=country:JPN`);
  await expect(node(page, "Japan")).toBeVisible();
  const home = await placeOf(page, "Kenya");
  await page.getByRole("radio", { name: "Arcs" }).check();
  await expect(page.locator(".force")).toHaveCount(0);
  expect((await atlas.pose()).selection).toBe("country:JPN");
  await page.getByRole("radio", { name: "Force" }).check();
  await expect.poll(() => placeOf(page, "Kenya")).toEqual(home);
  await expect(node(page, "Japan")).toHaveAttribute("aria-selected", "true");
});

test("from the map to the network nodes set out from where the map showed them", async ({ atlas, page }) => {
  // The views stand side by side in the bar where there is room for them.
  await page.setViewportSize({ width: 1600, height: 900 });
  await atlas.open("?render=svg&drawing=force&beside=none");
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const at = document.querySelector("#force-country-JPN")?.getAttribute("transform");
      if (at && seen.at(-1) !== at) seen.push(at);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole("radio", { name: "Network", exact: true }).check();
  await expect(node(page, "Japan")).toBeVisible();
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  await expect.poll(async () => (await seen()).length).toBeGreaterThan(1);
});

test.describe("with reduced motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the drawing is there at once: a cut, no journey", async ({ atlas, page }) => {
    await atlas.open(`${alone}`);
    await expect(node(page, "Kenya")).toBeVisible();
    const home = await placeOf(page, "Kenya");
    await page.getByRole("radio", { name: "Arcs" }).check();
    await expect(page.locator(".force")).toHaveCount(0);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const at = document.querySelector("#force-country-KEN")?.getAttribute("transform");
        if (at && seen.at(-1) !== at) seen.push(at);
        requestAnimationFrame(look);
      };
      look();
    });
    await page.getByRole("radio", { name: "Force" }).check();
    await expect.poll(() => placeOf(page, "Kenya")).toEqual(home);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([
      `translate(${home.x} ${home.y})`,
    ]);
  });
});

test("on a phone, with large letters and in Italian nothing is cut off and no word is missing", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open(`${alone}&lang=it`);
  await expect(node(page, "Giappone")).toBeVisible();
  await expect(drawing(atlas)).toHaveAttribute("aria-label", /^Rete dei legami/);
  const room = await drawing(atlas).boundingBox();
  const tools = await page.getByRole("group", { name: "Ingrandimento e posizione" }).boundingBox();
  expect((tools?.x ?? 0) + (tools?.width ?? 0)).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0));
});

test("while zoomed in, what is chosen elsewhere comes into sight", async ({ atlas }) => {
  await atlas.open("?render=svg&view=network&drawing=force&look=6/-300/0");
  const japan = atlas.view("network").getByRole("option", { name: /^Japan/ });
  await expect(japan).toBeAttached();
  await expect(japan).not.toBeInViewport();
  await atlas.setPose({ selection: "country:JPN" });
  await expect(japan).toBeInViewport();
  expect((await atlas.pose()).network.look?.scale).toBe(6);
});
