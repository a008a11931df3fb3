import type { Locator, Page } from "@playwright/test";
import { atlasAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import { noFilter } from "#model/pose.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { expect, test } from "./atlasDriver.ts";

const grid = (page: Page): Locator => page.locator(".ladder").getByRole("grid");
const row = (page: Page, name: string): Locator =>
  grid(page)
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) });
const cell = (page: Page, label: RegExp | string): Locator => grid(page).getByRole("gridcell", { name: label });
const within = async (inner: Locator, outer: Locator): Promise<boolean> => {
  const [a, b] = [await inner.boundingBox(), await outer.boundingBox()];
  return !!a && !!b && a.y >= b.y - 1 && a.y + a.height <= b.y + b.height + 1;
};

/** In sight, with nothing lying over it. */
const uncovered = (inner: Locator): Promise<boolean> =>
  inner.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return element.contains(seen);
  });

test.afterEach(({ atlas }) => {
  expect(atlas.messages.filter((message) => /^(error|warning|uncaught)/.test(message))).toEqual([]);
});

test("the ladder draws as many ties as touch the hub", async ({ atlas, page }) => {
  const data = shippedAtlas();
  const visible = visibleAtlas(data, atlasAt(data, "2023-12-31"), noFilter, { hub: "EU", pairs: [], chosen: null });
  const touching = visible.ties.filter((tie) => tie.from.id === "EU" || tie.to.id === "EU").length;
  await atlas.open("?view=ladder&time=2023&render=svg");
  await expect(row(page, "Japan")).toBeVisible();
  const numbers = await page.locator(".ladder td[data-kind='own'] text").allTextContents();
  expect(numbers.reduce((sum, each) => sum + Number(each), 0)).toBe(touching);
});

test("a partner chosen in the ladder opens its card and is chosen on the map", async ({ atlas, page }) => {
  await atlas.open("?beside=ladder&render=svg");
  await row(page, "Moldova").getByRole("rowheader").click();
  expect(await atlas.cardTitle()).toBe("Moldova");
  expect((await atlas.pose()).selection).toBe("country:MDA");
});

test("a single tie opens at once; several are listed in place, and Escape closes the list before anything else", async ({
  atlas,
  page,
}) => {
  await atlas.open("?view=ladder&render=svg");
  await cell(page, /^Singapore, AI governance: 1 tie/).click();
  expect((await atlas.pose()).selection).toMatch(/^instrument:/);
  await cell(page, /^Japan, dialogue and councils: 7 ties/).click();
  const list = page.getByRole("dialog", { name: /Japan · Dialogue and councils/ });
  await expect(list.getByRole("listitem")).toHaveCount(7);
  await expect(list.getByRole("button", { name: /EU-Japan Digital Partnership/ }).first()).toBeFocused();
  const before = (await atlas.pose()).selection;
  await page.keyboard.press("Escape");
  await expect(list).toHaveCount(0);
  expect((await atlas.pose()).selection).toBe(before);
  await expect(cell(page, /^Japan, dialogue and councils: 7 ties/)).toBeFocused();
  await page.keyboard.press("Enter");
  await list.getByRole("button", { name: /^EU-Japan Digital Partnership Active/ }).click();
  await expect.poll(async () => (await atlas.pose()).selection).toBe("instrument:dp-eu-jpn");
  await expect(list).toHaveCount(0);
});

test("what is chosen elsewhere is framed in the ladder and brought into sight, without taking the focus", async ({
  atlas,
  page,
}) => {
  await atlas.open("?view=ladder&render=svg");
  await expect(row(page, "Albania")).toBeVisible();
  const focused = () => page.evaluate(() => document.activeElement?.tagName);
  const before = await focused();
  await atlas.setPose({ selection: "country:BRA" });
  const brazil = row(page, "Brazil");
  await expect(brazil).toHaveAttribute("aria-selected", "true");
  await expect.poll(() => uncovered(brazil.getByRole("rowheader"))).toBe(true);
  expect(await focused()).toBe(before);
  await atlas.open("?view=ladder&rungs=type&render=svg");
  await atlas.setPose({ selection: "instrument:infra-bella" });
  const held = grid(page).locator("td[data-chosen]").first();
  await expect.poll(() => uncovered(held)).toBe(true);
});

test("pointing at a rung lifts its ties; leaving lets everything rest", async ({ atlas, page }) => {
  await atlas.open("?view=ladder&render=svg");
  await cell(page, /^Moldova, trade and data flows/).hover();
  await expect(cell(page, /^Ukraine, trade and data flows/)).toHaveAttribute("data-emphasis", "faded");
  await expect(cell(page, /^Moldova, trade and data flows/)).toHaveAttribute("data-emphasis", "chosen");
  await expect(page.getByRole("tooltip")).toContainText("Moldova · Trade and data flows");
  await page.locator(".bar").first().hover();
  await expect(cell(page, /^Ukraine, trade and data flows/)).not.toHaveAttribute("data-emphasis", /.*/);
});

test("headings and names stay in sight while the ladder scrolls both ways", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await atlas.open("?view=ladder&rungs=type&render=svg");
  const heading = grid(page).getByRole("columnheader", { name: /^Submarine cable/ });
  const japan = row(page, "Japan").getByRole("rowheader");
  await japan.scrollIntoViewIfNeeded();
  await page.locator(".ladder-room").evaluate((room) => {
    room.scrollLeft = 400;
  });
  const room = await page.locator(".ladder-room").boundingBox();
  const [head, name] = [await heading.boundingBox(), await japan.boundingBox()];
  if (!room || !head || !name) throw new Error("headings and names have places");
  expect(head.y).toBeGreaterThanOrEqual(room.y - 1);
  expect(head.y).toBeLessThan(room.y + 40);
  expect(Math.abs(name.x - room.x)).toBeLessThan(2);
  const band = grid(page).getByRole("row").filter({ hasText: "Eastern Asia" }).first();
  expect(await within(band, page.locator(".ladder-room"))).toBe(true);
});

test("peers stay as legible as the one they are compared with, also when it is chosen", async ({ atlas, page }) => {
  await atlas.open("?view=ladder&render=svg&peers=JPN&select=JPN");
  await expect(row(page, "Japan")).toHaveAttribute("aria-selected", "true");
  await expect(row(page, "Brazil")).toBeVisible();
  await expect(grid(page).locator('[data-emphasis="faded"]')).toHaveCount(0);
});

test("what peers have and one lacks is one click away, comes back from the address, and there is a way back", async ({
  atlas,
  page,
}) => {
  await atlas.open("?view=ladder&render=svg");
  await row(page, "Norway")
    .getByRole("button", { name: /Compare Norway with its peers/ })
    .click();
  const verdict = page.locator(".ladder-peers");
  await expect(verdict).toContainText(
    /Norway has 2 kinds of tie of its own with the European Union\. It lacks .+, which \d+ of its \d+ peers have/,
  );
  await expect(verdict).toContainText(/Peers: the \d+ other countries with 1 to 3 kinds of tie/);
  await expect(cell(page, /^Norway, .*: no tie; \d+ of \d+ peers have one$/).first()).toBeVisible();
  await expect(row(page, "Norway").getByRole("rowheader")).toBeFocused();
  await expect(row(page, "Japan")).toHaveCount(0);
  await expect.poll(() => atlas.search).toContain("peers=NOR");
  await atlas.open(`${atlas.search}`);
  await expect(verdict).toContainText("Norway has 2 kinds of tie");
  await verdict.getByRole("button", { name: "All partners" }).click();
  await expect(row(page, "Japan")).toBeVisible();
  await expect(row(page, "Norway").getByRole("rowheader")).toBeFocused();
  expect((await atlas.pose()).ladder.peers).toBeNull();
});

test("the chosen actor is compared from the controls; one without ties of its own has nothing to compare", async ({
  atlas,
  page,
}) => {
  await atlas.open("?view=ladder&render=svg&select=KOR");
  await page.getByRole("button", { name: "Compare Republic of Korea with its peers" }).first().click();
  expect((await atlas.pose()).ladder.peers).toBe("KOR");
  await atlas.open("?view=ladder&render=svg&peers=RWA");
  await expect(page.locator(".ladder-peers")).toContainText("Rwanda has no visible tie of its own here");
});

test("a heading puts those who have it first, and pressed again the usual order", async ({ atlas, page }) => {
  await atlas.open("?view=ladder&render=svg&bands=0");
  const heading = grid(page).getByRole("columnheader", { name: /^AI governance/ });
  await heading.click();
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  const first = grid(page).locator("tbody").getByRole("row").first();
  await expect(first.getByRole("gridcell", { name: /AI governance: \d+ tie/ })).toBeVisible();
  await expect.poll(() => atlas.search).toContain("first=ai");
  await heading.click();
  await expect(heading).not.toHaveAttribute("aria-sort", /.*/);
  expect((await atlas.pose()).ladder.first).toBeNull();
});

test("the keys alone reach everything: one stop, arrows between cells, Enter acts, Tab goes on", async ({
  atlas,
  page,
}) => {
  await atlas.open("?view=ladder&render=svg");
  await expect(row(page, "Albania")).toBeVisible();
  expect(await grid(page).locator("[tabindex='0']").count()).toBe(1);
  await page.getByRole("checkbox", { name: "Regions", exact: true }).focus();
  await page.keyboard.press("Tab");
  await expect(row(page, "Albania").getByRole("rowheader")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(cell(page, "Albania, trade and data flows: 3 ties: 2 in force, 1 planned")).toBeFocused();
  await page.keyboard.press("End");
  await expect(row(page, "Albania").getByRole("button", { name: /Compare Albania/ })).toBeFocused();
  await page.keyboard.press("Control+Home");
  await expect(grid(page).getByRole("columnheader", { name: "Partner", exact: true })).toBeFocused();
  await page.keyboard.press("Control+End");
  const last = grid(page).locator("tbody tr[data-row]").last();
  await expect(last.locator(":focus")).toHaveCount(1);
  expect(await within(last, page.locator(".ladder-room"))).toBe(true);
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(atlas.card).toBeVisible();
  expect(await grid(page).locator("[tabindex='0']").count()).toBe(1);
  await page.keyboard.press("Tab");
  expect(await grid(page).locator(":focus").count()).toBe(0);
});

test("speaks Italian", async ({ atlas, page }) => {
  await atlas.open("?view=ladder&render=svg&lang=it&peers=JPN");
  await expect(page.locator(".ladder-peers")).toContainText("Giappone: 5 tipi di legame propri con l’Unione europea.");
  await expect(cell(page, /^Giappone, dialoghi e consigli: 7 legami: 4 in vigore, 3 previsto/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Tutti i partner" })).toBeVisible();
});

test("fits a phone: names stay, nothing but the ladder scrolls sideways", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open("?view=ladder&rungs=theme&render=svg");
  await expect(row(page, "Albania")).toBeVisible();
  await page.locator(".ladder-room").evaluate((room) => {
    room.scrollLeft = 300;
  });
  const name = await row(page, "Albania").getByRole("rowheader").boundingBox();
  expect(name?.x).toBeGreaterThanOrEqual(0);
  expect(name?.x).toBeLessThan(10);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("obeys the filter and the hub, and says so when nobody is left", async ({ atlas, page }) => {
  await atlas.open("?view=ladder&render=svg&families=trade");
  await expect(grid(page).getByRole("columnheader")).toHaveCount(3);
  await atlas.open("?view=ladder&render=svg&hub=JPN");
  await expect(row(page, "European Union")).toBeVisible();
  await atlas.open("?view=ladder&render=svg&hub=nagano&families=trade");
  await expect(page.locator(".ladder")).toContainText("No partner has a visible tie.");
});
