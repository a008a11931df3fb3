// The lens: by confidence, by independent sources, by age; and all disagreements of the sources.
import { expect, test } from "../atlasDriver.ts";

const quiet = (messages: readonly string[]) => messages.filter((message) => !message.startsWith("debug"));

test("everything is sorted by confidence; another lens sorts it anew, and both are in the address", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=lens");
  await expect(atlas.answerSentence).toContainText("541 high, 222 medium and 68 low");
  const security = atlas.answer.locator('[data-group="security"] [data-class="low"]');
  await expect(security).toHaveAccessibleName("Security and defence, low confidence: 8 of 37");
  await atlas.answer.getByRole("radio", { name: "sources", exact: true }).check();
  await expect(page).toHaveURL(/lens=sources/);
  await expect(atlas.answerSentence).toContainText("Of the things with one, 408 rest on a single document");
  await atlas.answer.getByRole("radio", { name: "age of sources" }).check();
  await expect(page).toHaveURL(/lens=age/);
  await page.reload();
  await expect(atlas.answerSentence).toContainText("by age of the newest source");
  expect(quiet(atlas.messages)).toEqual([]);
  expect(atlas.strangers).toEqual([]);
});

test("a class of one kind keeps its rows, by keyboard alone, and a link brings it back", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=lens");
  const rows = atlas.answer.locator(".answer-rows tbody tr");
  await atlas.answer.locator('[data-group="security"] [data-class="low"]').focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/pick=security\.low/);
  await expect(rows).toHaveCount(8);
  await page.reload();
  await expect(rows).toHaveCount(8);
  const kept = atlas.answer.getByRole("combobox", { name: "Rows of" });
  await expect(kept).toHaveValue("security.low");
  await kept.selectOption("everything");
  await expect(page).not.toHaveURL(/pick=/);
});

test("every disagreement is listed with its versions, their sources and which one is used", async ({ atlas }) => {
  await atlas.open("?render=svg&answer=lens");
  const disputes = atlas.answer.locator("[data-dispute]");
  await atlas.answer.getByRole("button", { name: "Show all 72" }).click();
  await expect(disputes).toHaveCount(72);
  const length = atlas.answer.locator('[data-dispute="infra-blue-raman-length"]');
  await length.locator("summary").click();
  await expect(length).toContainText("12,700 km (European Investment Bank, 2025)");
  await expect(length.locator("[data-shown]")).toContainText("11,700 km (the strategy)");
  await length.getByRole("button").first().click();
  expect((await atlas.pose()).selection).toBe("instrument:infra-blue-raman");
});

test("the date and the filter hold; a pick that there is not is said and dropped", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=lens&families=security&time=2023&lens=age&pick=security.high");
  await expect(page.getByText("security.high")).toBeVisible();
  expect((await atlas.pose()).answers.lens).toEqual({ by: "age", pick: null });
  await expect(atlas.answer.getByText("Some sources were written after the date shown")).toBeVisible();
  const groups = atlas.answer.locator(".lens-bars tbody tr");
  await expect(groups).toHaveCount(5);
  await atlas.open("?render=svg&answer=lens&families=none");
  await atlas.answer.getByRole("button", { name: "Show everything again" }).click();
  await expect(atlas.answerSentence).toContainText("491 ties");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("in Italian, nothing is wider than the screen", async ({ atlas, page }) => {
    await atlas.open("?render=svg&answer=lens&lens=sources&lang=it");
    await expect(atlas.answerSentence).toContainText("408 si fondano su un solo documento");
    const wide = await atlas.answer.evaluate((answer) => {
      const room = answer.getBoundingClientRect();
      const parts = answer.querySelectorAll(".lens-bars, .answer-controls > *, .lens-disputes");
      return [...parts]
        .filter((part) => part.getBoundingClientRect().right > room.right + 0.5)
        .map((part) => part.className);
    });
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
