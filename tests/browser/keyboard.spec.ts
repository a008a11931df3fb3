// The whole page without a pointer: where the focus is, and what a screen reader is told.
import type { Page } from "@playwright/test";
import { expect, test } from "./atlasDriver.ts";

const focusIn = (page: Page, selector: string) =>
  page.evaluate((parts) => document.activeElement?.closest(parts) !== null, selector);

test("through all views with keys alone: the drawing is reached from the skip link, Enter opens a card, Escape closes it, and the focus stays", async ({
  atlas,
  page,
}) => {
  // The views stand side by side in the bar where there is room for them.
  await page.setViewportSize({ width: 1600, height: 900 });
  await atlas.open("?render=svg");
  const walk = [
    ["Network", "network", "ArrowDown"],
    ["Ladder", "ladder", "ArrowDown"],
    ["Timeline", "timeline", "ArrowRight"],
    ["Table", "table", "ArrowDown"],
  ] as const;
  await page.getByRole("radio", { name: "Map", exact: true }).focus();
  for (const [name, view, key] of walk) {
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("radio", { name, exact: true })).toBeFocused();
    const drawing = `.pane[data-view="${view}"] :is([role="grid"], [role="listbox"])`;
    await expect(page.locator(drawing).first()).toBeVisible();
    await atlas.standing();
    await page.locator(".skip a").first().focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#stage")).toBeFocused();
    for (let stops = 0; stops < 16 && !(await focusIn(page, drawing)); stops++) await page.keyboard.press("Tab");
    expect(await focusIn(page, drawing)).toBe(true);
    await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    await expect(atlas.card).toBeVisible();
    expect(await focusIn(page, drawing)).toBe(true);
    expect(await page.title()).toContain(await atlas.cardTitle());
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(atlas.card).toHaveCount(0);
    expect(await focusIn(page, drawing)).toBe(true);
    await page.getByRole("radio", { name, exact: true }).focus();
  }
  expect(atlas.messages).toEqual([]);
});

test("a card that takes the place of a view takes its focus too, and gives it back", async ({ atlas, page }) => {
  await atlas.open("?render=svg&beside=ladder");
  const grid = atlas.view("ladder").getByRole("grid");
  await grid.locator("[tabindex='0']").focus();
  await page.keyboard.press("Enter");
  await expect(atlas.card.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(atlas.card).toHaveCount(0);
  await expect(grid.locator(":focus")).toHaveCount(1);
});

test("a skip link leads to the view and to the card, whichever of them is in front", async ({ atlas, page }) => {
  await atlas.open("?render=svg&select=JPN");
  const follow = async (name: string) => {
    await page.getByRole("link", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
  };
  await follow("Skip to: Network");
  await expect(page.getByRole("combobox", { name: "Beside the map" })).toBeFocused();
  await follow("Skip to the card");
  await expect(atlas.card.getByRole("heading", { level: 2 })).toBeFocused();
});

test("nothing is announced at first, and one change is announced once", async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const parent = target instanceof Element ? target : target.parentElement;
        const text = parent?.closest("[role=status], [aria-live=polite], output")?.textContent?.trim() ?? "";
        if (text !== "" && said.at(-1) !== text) said.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  const said = () => page.evaluate(() => (window as unknown as { readonly said: readonly string[] }).said);
  await atlas.open("?render=svg&view=ladder&select=JPN");
  await expect(atlas.view("ladder").getByRole("grid")).toBeVisible();
  expect(await said()).toEqual([]);
  await page.getByRole("checkbox", { name: "Security and defence" }).first().uncheck();
  await expect.poll(said).toHaveLength(1);
  expect((await said())[0]).toMatch(/^\d+ partners of the European Union/);
});
