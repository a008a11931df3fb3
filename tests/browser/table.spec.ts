import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import Papa from "papaparse";
import { expect, test } from "./atlasDriver.ts";

const focused = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest("[data-column]");
    return [cell?.parentElement?.getAttribute("aria-rowindex") ?? null, cell?.getAttribute("data-column") ?? null];
  });

test("counts what the picture counts, under a filter too", async ({ atlas, page }) => {
  await atlas.open("?render=svg&view=table");
  const agree = async () => {
    const counts = await atlas.counts();
    await expect(atlas.tableTab(/^Ties/)).toHaveText(`Ties ${counts.ties}`);
    await expect(atlas.tableTab(/^Instruments/)).toHaveText(`Instruments ${counts.instruments}`);
    await expect(atlas.tableTab(/^Landings/)).toHaveText(`Landings ${counts.landings}`);
    expect(await atlas.tableRows()).toBe(counts.ties);
    return counts;
  };
  const all = await agree();
  await atlas.legend.getByRole("checkbox", { name: /Trade and data flows/ }).uncheck();
  await expect.poll(async () => (await atlas.counts()).ties).toBeLessThan(all.ties);
  await agree();
  await page.goBack();
  await expect.poll(() => atlas.tableRows()).toBe(all.ties);
  expect(atlas.messages).toEqual([]);
});

test("a row chosen opens its card and stands out on the map; a choice elsewhere is marked and brought into sight", async ({
  atlas,
}) => {
  await atlas.open("?render=svg&beside=table");
  await atlas
    .tableRow(/^Japan EU-Japan Digital Partnership European Union/)
    .getByText("Active")
    .click();
  await expect(atlas.card.getByRole("heading", { level: 2 })).toHaveText("EU-Japan Digital Partnership");
  await expect(atlas.tableRow(/^Japan EU-Japan Digital Partnership European Union/)).toHaveAttribute(
    "aria-current",
    "true",
  );
  await atlas.setPose({ selection: "instrument:infra-medusa" });
  const far = atlas.table.locator("[aria-current=true]").first();
  await expect(far).toContainText("MEDUSA");
  await expect(far).toBeInViewport();
  await atlas
    .tableRow(/MEDUSA/)
    .first()
    .getByRole("button", { name: "European Union" })
    .click();
  await expect(atlas.card.getByRole("heading", { level: 2 })).toHaveText("European Union");
});

test("what is pointed at in the table is pointed at everywhere, and lets go", async ({ atlas, page }) => {
  await atlas.open("?render=svg&beside=table");
  const faded = () => atlas.table.locator("tr.is-faded").count();
  expect(await faded()).toBe(0);
  await atlas.tableRow(/^Japan EU-Japan Digital Partnership European Union/).hover();
  await expect.poll(faded).toBeGreaterThan(0);
  await expect(atlas.tableRow(/^Japan EU-Japan Digital Partnership European Union/)).toHaveClass(/is-chosen/);
  await page.mouse.move(5, 5);
  await expect.poll(faded).toBe(0);
});

test("rows, order, columns and text stand in the address and come back from it", async ({ atlas, page }) => {
  await atlas.open("?render=svg&view=table");
  await atlas.tableTab(/^Instruments/).click();
  await atlas.table.getByRole("columnheader", { name: "Date" }).click();
  await expect(atlas.table.getByRole("columnheader", { name: "Date" })).toHaveAttribute("aria-sort", "ascending");
  await atlas.table.getByRole("columnheader", { name: "Date" }).click();
  await page.getByRole("button", { name: "Columns" }).click();
  const menu = page.getByRole("dialog", { name: "Columns" });
  await menu.getByRole("checkbox", { name: "Themes" }).uncheck();
  await menu.getByRole("checkbox", { name: "As of" }).check();
  await menu.getByRole("button", { name: "As of: move earlier" }).press("Enter");
  await expect(menu.getByRole("button", { name: "As of: move earlier" })).toBeFocused();
  await menu.getByRole("button", { name: "Type: move earlier" }).press("Enter");
  await expect(menu.getByRole("button", { name: "Type: move later" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(page.getByRole("button", { name: "Columns" })).toBeFocused();
  await page.getByRole("searchbox", { name: "Find in the rows" }).fill("JAPAN digital");
  await expect.poll(() => atlas.tableRows()).toBeLessThan(20);
  const [rows, headers] = [await atlas.tableRows(), await atlas.table.getByRole("columnheader").allInnerTexts()];
  expect(headers.map((header) => header.replace(/\W+$/, ""))).not.toContain("Themes");
  expect(headers.at(-2)).toContain("As of");
  await expect.poll(() => atlas.search).toContain("find=");
  await page.reload();
  await atlas.ready();
  await expect.poll(() => atlas.tableRows()).toBe(rows);
  expect(await atlas.table.getByRole("columnheader").allInnerTexts()).toEqual(headers);
  await expect(atlas.table.getByRole("columnheader", { name: "Date" })).toHaveAttribute("aria-sort", "descending");
  expect(await atlas.pose()).toMatchObject({
    table: { rows: "instruments", sort: { column: "date", descending: true } },
  });
});

test("is saved as CSV that another program reads, with the rows and the order shown", async ({ atlas, page }) => {
  await atlas.open("?render=svg&view=table&rows=landings&sort=-lat&find=PORTOGALLO&lang=it");
  const shown = await atlas.tableRows();
  await page.getByRole("button", { name: "Salva" }).click();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV, come mostrato" }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe("entente_landings_2026-11-21.csv");
  const text = await readFile(await saved.path(), "utf8");
  expect(text.startsWith("\uFEFFPunto di approdo,Sistema,Paese,")).toBe(true);
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  expect(data).toHaveLength(shown);
  expect(data.length).toBeGreaterThan(3);
  expect(new Set(data.map((row) => row["Paese"]))).toEqual(new Set(["Portogallo"]));
  const latitudes = data.map((row) => Number(row["Latitudine (°)"]));
  expect(latitudes).toEqual(latitudes.toSorted((a, b) => b - a));
  expect(atlas.strangers).toEqual([]);
});

test("a cell, marked rows, or the whole table can be copied", async ({ atlas, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atlas.open("?render=svg&view=table&find=EU-Japan Digital Partnership");
  const clipboard = (type: string) =>
    page.evaluate(async (kind) => {
      const [item] = await navigator.clipboard.read();
      return item?.types.includes(kind) ? (await item.getType(kind)).text() : null;
    }, type);
  await atlas.table.getByRole("rowheader").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ControlOrMeta+c");
  await expect.poll(() => clipboard("text/plain")).toBe("EU-Japan Digital Partnership");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(atlas.table.locator("[aria-selected=true]")).toHaveCount(2);
  await page.keyboard.press("ControlOrMeta+c");
  await expect.poll(async () => (await clipboard("text/plain"))?.split("\r\n").length).toBe(3);
  expect(await clipboard("text/html")).toContain("<td>EU-Japan Digital Partnership</td>");
  await page.keyboard.press("Escape");
  await expect(atlas.table.locator("[aria-selected=true]")).toHaveCount(0);
  await page.locator(".table-bar").getByRole("button", { name: "Copy" }).click();
  await expect
    .poll(async () => (await clipboard("text/plain"))?.split("\r\n").length)
    .toBe((await atlas.tableRows()) + 1);
});

test("keys alone: one tab stop, arrows, ends, pages, sorting, choosing, the links of a cell", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&view=table");
  await page.getByRole("searchbox", { name: "Find in the rows" }).focus();
  for (let press = 0; press < 4; press++) await page.keyboard.press("Tab");
  expect(await focused(page)).toEqual(["2", "to"]);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  expect(await focused(page)).toEqual(["3", "instrument"]);
  await page.keyboard.press("Control+End");
  expect(await focused(page)).toEqual([String((await atlas.tableRows()) + 1), "sources"]);
  await expect(page.locator("td:focus")).toBeInViewport();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("Control+Home");
  expect(await focused(page)).toEqual(["2", "to"]);
  await page.keyboard.press("Enter");
  await expect(atlas.card).toBeVisible();
  expect((await atlas.pose()).selection).toMatch(/^instrument:/);
  await page.keyboard.press("F2");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await atlas.pose()).selection).toMatch(/^country:/);
  await page.keyboard.press("Escape");
  expect(await focused(page)).toEqual(["2", "to"]);
  expect((await atlas.pose()).selection).toMatch(/^country:/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  expect((await atlas.pose()).table.sort).toEqual({ column: "to", descending: false });
  expect(await focused(page)).toEqual(["1", "to"]);
  await page.keyboard.press("Tab");
  expect(await focused(page)).toEqual([null, null]);
  expect(atlas.messages).toEqual([]);
});

test("draws only the rows in sight, numbers them right, and keeps its columns while it scrolls", async ({ atlas }) => {
  await atlas.open("?render=svg&view=table");
  const widths = () =>
    atlas.table
      .getByRole("columnheader")
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
  const before = await widths();
  expect(await atlas.table.getByRole("row").count()).toBeLessThan(60);
  await atlas.table.evaluate((table) => table.parentElement?.scrollTo(0, 200 * 32));
  await expect(atlas.table.locator('[aria-rowindex="202"]')).toBeInViewport();
  expect(await widths()).toEqual(before);
});

test("says when rows stand for what is switched off on the map, and how to fill an empty table", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&view=table&rows=cables");
  const rows = await atlas.tableRows();
  await atlas.legend.getByRole("checkbox", { name: "Submarine cables" }).uncheck();
  await expect(page.getByText("Cables are switched off on the map.")).toBeVisible();
  expect(await atlas.tableRows()).toBe(rows);
  await page.getByRole("button", { name: "Switch on" }).click();
  await expect(page.getByText("Cables are switched off on the map.")).toBeHidden();
  await page.getByRole("searchbox", { name: "Find in the rows" }).fill("no such cable");
  await page.getByRole("button", { name: "Clear the text" }).click();
  await expect.poll(() => atlas.tableRows()).toBe(rows);
});

test("speaks Italian", async ({ atlas }) => {
  await atlas.open("?render=svg&view=table&rows=actors&lang=it");
  await expect(atlas.tableTab(/^Attori/)).toHaveAttribute("aria-selected", "true");
  await expect(atlas.table.getByRole("columnheader", { name: "Tipi di legame" })).toBeVisible();
  await expect(atlas.tableRow(/^Giappone Paese Asia orientale/)).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the name stays in sight while the row slides under it, and the page does not scroll sideways", async ({
    atlas,
    page,
  }) => {
    await atlas.open("?render=svg&view=table");
    const name = atlas.table.getByRole("rowheader").first();
    const left = (await name.boundingBox())?.x;
    await atlas.table.evaluate((table) => table.parentElement?.scrollTo(500, 0));
    await expect.poll(() => atlas.table.evaluate((table) => table.getBoundingClientRect().x)).toBeLessThan(-300);
    expect((await name.boundingBox())?.x).toBe(left);
    expect((await name.boundingBox())?.width).toBeLessThan(180);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await name.tap();
    await expect(atlas.card).toBeVisible();
  });
});
