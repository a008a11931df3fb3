// Depth: how many kinds of tie with which hub, peers, and the rungs that one lacks next to them.
import { expect, test } from "../atlasDriver.ts";

const quiet = (messages: readonly string[]) => messages.filter((message) => !message.startsWith("debug"));

test("partners stand by how many kinds of tie they have, and pointing at one lifts it everywhere", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=depth");
  await expect(atlas.answerSentence).toContainText("117 partners have ties of their own with the European Union");
  const marks = atlas.answer.locator(".depth-mark");
  await expect(marks).toHaveCount(161);
  const japan = atlas.answer.getByRole("button", { name: "Japan: 5 kinds of tie" });
  await japan.hover();
  await expect(atlas.answer.locator('.depth-mark[data-emphasis="chosen"]')).toHaveCount(1);
  await japan.click();
  expect((await atlas.pose()).selection).toBe("country:JPN");
  await expect(japan).toHaveAttribute("aria-pressed", "true");
  await atlas.answer.getByRole("button", { name: "Compare Japan with its peers" }).click();
  await expect(page).toHaveURL(/depth=JPN/);
  await expect(atlas.answerSentence).toContainText("Japan: 5 kinds of tie of its own");
  expect(quiet(atlas.messages)).toEqual([]);
  expect(atlas.strangers).toEqual([]);
});

test("an actor is set beside its peers: what it lacks, who of them has it, and the address brings it back", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=depth");
  await atlas.answer.getByLabel("Compare").selectOption({ label: "Norway" });
  await expect(page).toHaveURL(/depth=NOR/);
  await expect(atlas.answerSentence).toContainText("Missing next to them: dialogue and councils (37 of 66 have it)");
  const rung = atlas.answer.locator('[data-rung="dialogue"]');
  await expect(rung).toContainText("missing rung");
  await expect(rung).toContainText("none in the data");
  await rung.locator("summary").click();
  await expect(rung.getByRole("button")).toHaveCount(37);
  await atlas.answer.getByRole("radio", { name: "of its region" }).check();
  await expect(page).toHaveURL(/near=region/);
  const said = await atlas.answerSentence.textContent();
  await page.reload();
  await expect(atlas.answerSentence).toHaveText(said ?? "");
  expect(quiet(atlas.messages)).toEqual([]);
});

test("another hub can be chosen, and the way back is there", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=depth&depth=CHN&hub=RUS");
  await atlas.answer.getByLabel("Ties with").selectOption({ label: "China" });
  await expect(page).toHaveURL(/hub=CHN/);
  await expect(atlas.answerSentence).toContainText("China cannot be compared with itself");
  await atlas.answer.getByRole("button", { name: "Ties with the European Union" }).click();
  await expect(page).not.toHaveURL(/hub=/);
  await expect(atlas.answerSentence).toContainText("China: ");
  await expect(atlas.answerSentence).toContainText("the European Union");
});

test("the marks are one tab stop, walked by arrows and chosen with Enter", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=depth");
  const marks = atlas.answer.locator(".depth-mark");
  await expect(marks).toHaveCount(161);
  await expect(atlas.answer.locator('.depth-mark[tabindex="0"]')).toHaveCount(1);
  await atlas.answer.locator('.depth-mark[tabindex="0"]').focus();
  await page.keyboard.press("Tab");
  await expect(atlas.answer.locator(":focus")).toHaveAccessibleName("Copy");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowRight");
  const focused = atlas.answer.locator(".depth-mark:focus");
  await expect(focused).toHaveAttribute("data-mark", "1");
  await page.keyboard.press("End");
  await expect(focused).toHaveAttribute("data-mark", "160");
  await page.keyboard.press("Enter");
  expect((await atlas.pose()).selection).not.toBeNull();
});

test("with nothing left, with the hub's own member, with an unknown id: a sentence and a way out", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=depth&time=1960");
  await expect(atlas.answerSentence).toContainText("The atlas holds nothing as early as the end of 1960");
  await atlas.answer.getByRole("button", { name: "Go to 21 November 2026" }).click();
  await expect(atlas.answerSentence).toContainText("117 partners");
  await atlas.open("?render=svg&answer=depth&families=none&depth=ITA");
  await expect(atlas.answerSentence).toContainText("Italy: a member of the European Union");
  await atlas.answer.getByRole("button", { name: "Show everything again" }).click();
  await atlas.answer.locator(".answer-way-out").getByRole("button", { name: "All partners" }).click();
  await expect(atlas.answerSentence).toContainText("117 partners");
  await atlas.open("?render=svg&answer=depth&depth=atlantis");
  await expect(page.getByText("atlantis")).toBeVisible();
  await expect(atlas.answerSentence).toContainText("117 partners");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("nothing is wider than the screen, in Italian, with an actor compared", async ({ atlas, page }) => {
    await atlas.open("?render=svg&answer=depth&depth=CHL&lang=it");
    await expect(atlas.answerSentence).toContainText("Gradini mancanti");
    const wide = await atlas.answer.evaluate((answer) => {
      const room = answer.getBoundingClientRect();
      const parts = answer.querySelectorAll(".depth-marks, .depth-rungs, .answer-controls > *, .depth-elsewhere");
      return [...parts]
        .filter((part) => part.getBoundingClientRect().right > room.right + 0.5)
        .map((part) => part.className);
    });
    expect(wide).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
