// Who is in both of two circles, and who in neither: asked by a person, with a mouse, with keys, in Italian, on a phone.
import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import { type AtlasDriver, expect, test } from "../atlasDriver.ts";

const quiet = (messages: readonly string[]) => messages.filter((message) => !message.startsWith("debug"));
const combination = (atlas: AtlasDriver, name: RegExp) =>
  atlas.answer.getByRole("listbox", { name: /^Combinations/ }).getByRole("option", { name });
const rows = (atlas: AtlasDriver) => atlas.answer.getByRole("heading", { level: 3, name: /^Rows/ });

test("an example answers the question; one combination is shown alone, in rows, key and address, and Back returns", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=overlap");
  await expect(atlas.answerSentence).toContainText("No sets are chosen yet.");
  await atlas.answer.getByRole("button", { name: /· Members of the G20$/ }).click();
  await expect(atlas.answerSentence).toHaveText(
    "18 countries are among both the partners of the European Union and the members of the G20; 72 only among the first, 1 only among the second, 67 of 158 countries and territories in neither.",
  );
  await expect(rows(atlas)).toHaveText("Rows (158)");
  await expect(page).toHaveURL(/sets=partners(:|%3A)EU(,|%2C)members(:|%3A)G20/);
  await combination(atlas, /^Only in B: Members of the G20: 1 country$/).click();
  await expect(rows(atlas)).toHaveText("Rows (1)");
  await expect(atlas.answer.getByRole("rowheader")).toHaveText(["Russia"]);
  await expect(atlas.answerSentence).toContainText("Shown alone: Only in B: Members of the G20 (1).");
  await expect(page).toHaveURL(/combo=01/);
  await page.goBack();
  await expect(rows(atlas)).toHaveText("Rows (158)");
  await combination(atlas, /^In neither: 67 countries$/).click();
  await expect(rows(atlas)).toHaveText("Rows (67)");
  await atlas.answer.getByRole("button", { name: "Show all combinations again" }).click();
  await expect(rows(atlas)).toHaveText("Rows (158)");
  expect(quiet(atlas.messages)).toEqual([]);
});

test("a link brings back sets, unit, order and combination; the rows are saved with their reasons and sources", async ({
  atlas,
  page,
}) => {
  await atlas.open(
    "?render=svg&view=answers&answer=overlap&sets=partners:EU,partners:beijing,members:OECD&unit=cities&blocs=1&bars=degree&combo=010",
  );
  expect((await atlas.pose()).answers.overlap).toEqual({
    sets: ["partners:EU", "partners:beijing", "members:OECD"],
    unit: "cities",
    blocs: true,
    order: "degree",
    combo: "010",
  });
  await expect(atlas.answer.getByRole("radio", { name: "Cities" })).toBeChecked();
  await expect(atlas.answer.getByRole("radio", { name: "In most sets first" })).toBeChecked();
  await expect(atlas.answer.getByRole("checkbox", { name: "Count a bloc for its members" })).toBeChecked();
  await expect(combination(atlas, /^Only in B:/)).toHaveAttribute("aria-selected", "true");
  await atlas.answer.getByRole("radio", { name: "Countries" }).check();
  await atlas.answer.getByRole("button", { name: "Show all combinations again" }).click();
  const saved = page.waitForEvent("download");
  await atlas.answer.getByRole("button", { name: "Save as CSV" }).click();
  const file = await readFile(await (await saved).path(), "utf8");
  const table = Papa.parse<Record<string, string>>(file.replace(/^\uFEFF/, ""), { header: true }).data;
  const japan = table.find(({ id }) => id === "JPN");
  expect(japan?.["Why B"]).toContain("Nagano");
  expect(japan?.["A · Partners of the European Union"]).toBe("yes");
  expect(japan?.["Sources"]).toMatch(/\w/);
  expect(table.find(({ id }) => id === "ESH")?.["A · Partners of the European Union"]).toBe("");
});

test("with the keyboard alone: a set is found by its name, another taken out, and the columns are walked through", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=overlap&sets=partners:EU,theme:ai");
  const field = atlas.answer.getByRole("combobox", { name: /^Add a set/ });
  await field.focus();
  await page.keyboard.type("medusa land");
  await expect(atlas.answer.getByRole("option", { name: /^Landing countries of Medusa Submarine/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("");
  expect((await atlas.pose()).answers.overlap.sets).toEqual(["partners:EU", "theme:ai", "landings:MEDUSA"]);
  await page.keyboard.type("nothing like it");
  await expect(atlas.answer.getByText("No set is called “nothing like it”.")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("");
  await expect(atlas.answer).toBeVisible();
  await atlas.answer.getByRole("button", { name: "Take out: Theme: Artificial intelligence" }).press("Enter");
  expect((await atlas.pose()).answers.overlap.sets).toEqual(["partners:EU", "landings:MEDUSA"]);
  // The focus is not lost with the button.
  await expect(atlas.answer.getByRole("list", { name: "Sets compared" })).toBeFocused();
  const plot = atlas.answer.getByRole("listbox", { name: /^Combinations/ });
  await plot.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(plot.getByRole("option", { name: /^In both/ })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("End");
  await page.keyboard.press(" ");
  await expect(plot.getByRole("option", { name: /^In neither/ })).toHaveAttribute("aria-selected", "true");
  expect((await atlas.pose()).answers.overlap.combo).toBe("00");
  await page.keyboard.press(" ");
  await expect.poll(async () => (await atlas.pose()).answers.overlap.combo).toBeNull();
  expect(quiet(atlas.messages)).toEqual([]);
});

test("a set that holds nobody is said, with ways out", async ({ atlas }) => {
  await atlas.open("?render=svg&answer=overlap&sets=partners:EU,members:G7&families=none");
  await expect(atlas.answer.getByText("“Partners of the European Union” holds no country here")).toBeVisible();
  await atlas.answer.getByRole("button", { name: "Clear the filter" }).click();
  await expect(atlas.answerSentence).toContainText("7 countries are among both");
  await expect(atlas.answer.getByText("holds no country here")).toBeHidden();
});

test("a bloc counts for its members only where that is switched on, and the rows name it", async ({ atlas }) => {
  await atlas.open("?render=svg&view=answers&answer=overlap&sets=partners:EU,members:AU&combo=11");
  await expect(atlas.answer.getByText("A tie or seat that a bloc has does not count for its members")).toBeVisible();
  await expect(atlas.answer.getByRole("row", { name: /^Botswana/ })).toHaveCount(0);
  await atlas.answer.getByRole("checkbox", { name: "Count a bloc for its members" }).check();
  await expect(atlas.answer.getByRole("row", { name: /^Botswana.*through African Union/ })).toHaveCount(1);
  await expect(atlas.answer.getByText("not for suspended ones")).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("in Italian, all columns fit or are shown on request, and nothing is wider than the screen", async ({
    atlas,
    page,
  }) => {
    await atlas.open(
      "?render=svg&answer=overlap&lang=it&sets=partners:EU,members:G20,members:OECD,landings:2AFRICA,theme:ai",
    );
    await expect(atlas.answerSentence).toContainText("in tutti e cinque gli insiemi");
    const plot = atlas.answer.getByRole("listbox", { name: /^Combinazioni/ });
    await expect(plot.getByRole("option").first()).toBeVisible();
    const before = await plot.getByRole("option").count();
    const all = atlas.answer.getByRole("button", { name: /^Mostra tutte le \d+ combinazioni$/ });
    const promised = Number(/\d+/.exec((await all.textContent()) ?? "")?.[0]);
    expect(before).toBeLessThan(promised);
    await all.tap();
    // One more: in none of the sets.
    await expect(plot.getByRole("option")).toHaveCount(promised + 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await plot.getByRole("option").first().tap();
    await expect(atlas.answerSentence).toContainText("In evidenza:");
    expect(quiet(atlas.messages)).toEqual([]);
  });
});
