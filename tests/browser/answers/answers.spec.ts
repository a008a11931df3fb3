// The place of the answers: beside the map, on the whole stage, in the sheet of a phone; opened, enlarged, ended, sent as a link.
import { answerTools } from "#model/answers.ts";
import { expect, test } from "../atlasDriver.ts";

const quiet = (messages: readonly string[]) => messages.filter((message) => !message.startsWith("debug"));

test("eight questions stand beside the legend; one is opened, is in the address, and Back closes it", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg");
  await page.getByRole("tab", { name: "Answers" }).click();
  const questions = atlas.answersMenu.getByRole("button");
  await expect(questions).toHaveCount(answerTools.length);
  await questions.filter({ hasText: "Overlap" }).click();
  await expect(atlas.answer.getByRole("heading", { level: 2, name: "Overlap" })).toBeFocused();
  await expect(page).toHaveURL(/answer=overlap/);
  await page.goBack();
  await expect(atlas.answersMenu).toBeVisible();
  expect((await atlas.pose()).answers.tool).toBeNull();
  expect(quiet(atlas.messages)).toEqual([]);
});

test("each answer opens from a link, beside the map and on the whole stage, with a silent console", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=dates");
  for (const tool of answerTools)
    await test.step(tool, async () => {
      await atlas.turnTo(`?render=svg&answer=${tool}`);
      await expect(atlas.answer).toHaveAttribute("data-tool", tool);
      await expect(atlas.answerSentence).toHaveText(/\.$/);
      await page.getByRole("button", { name: "Give the whole stage to this answer" }).click();
      await expect(page).toHaveURL(/view=answers/);
      await expect(atlas.answer).toHaveAttribute("data-on", "stage");
      await expect(atlas.answerSentence).toHaveText(/\.$/);
      await page.getByRole("button", { name: "Back beside the map" }).click();
      await expect(atlas.svgMap).toBeVisible();
    });
  expect(quiet(atlas.messages)).toEqual([]);
  expect(atlas.strangers).toEqual([]);
});

const pressed = [
  ["answer=dates&against=2025-06-05", "One date only", "5 June 2025"],
  ["answer=dates&against=2025-06-05", "Show all 11", "EU-LAC supercomputing network"],
  ["answer=depth&depth=NOR", "All partners", "Compare"],
  ["answer=between", "European Union and Japan", "Swap the two"],
  ["answer=treaties&families=none", "Clear the filter", "Count the cables’ own projects as ties"],
  ["answer=promises&promised=2030", "Look at 5 June 2025", "All"],
] as const;
test("a button that goes with what it did gives the focus on", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=dates");
  await page.keyboard.press("Shift");
  for (const [query, name, next] of pressed)
    await test.step(`"${name}" (${query})`, async () => {
      await atlas.turnTo(`?render=svg&${query}`);
      const button = atlas.answer.getByRole("button", { name, exact: true });
      await button.focus();
      await page.keyboard.press("Enter");
      await expect(button).toHaveCount(0);
      await expect(atlas.answer.locator(":focus")).toHaveAccessibleName(new RegExp(`^${next}`));
    });
});

test("an answer that moves to the stage and back keeps the focus with the button that moves it", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=lens");
  await page.getByRole("button", { name: "Give the whole stage to this answer" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Back beside the map" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Give the whole stage to this answer" })).toBeFocused();
});

test("a question on a card is answered in the legend's place, and the focus goes there", async ({ atlas, page }) => {
  await atlas.open("?render=svg&select=JPN");
  await page.getByRole("link", { name: "Which ties do its peers have that it lacks?" }).press("Enter");
  await expect(atlas.answer.getByRole("heading", { level: 2, name: "Depth and missing rungs" })).toBeFocused();
});

test("the legend's word on the open answer leads to it, and ends it, by keys", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=lens");
  const legend = page.getByRole("tab", { name: "Legend" });
  await legend.click();
  await page.getByRole("button", { name: "Show it" }).press("Enter");
  await expect(atlas.answer.getByRole("heading", { level: 2 })).toBeFocused();
  await legend.click();
  await page.getByRole("button", { name: "End it" }).press("Enter");
  await expect(legend).toBeFocused();
});

test("while an answer colours the picture the legend says so, and ends it", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=lens");
  await page.getByRole("tab", { name: "Legend" }).click();
  await expect(page.getByText("The picture is coloured by an answer.")).toBeVisible();
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(atlas.answer).toBeVisible();
  await page.getByRole("tab", { name: "Legend" }).click();
  await page.getByRole("button", { name: "End it" }).click();
  await expect(page.getByText("The picture is coloured by an answer.")).toBeHidden();
  expect((await atlas.pose()).answers.tool).toBeNull();
});

test("an answer, a setting or an id that there is not is said, and the rest of the link holds", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=overlap&sets=partners:EU,members:atlantis&combo=111&lens=beauty");
  await expect(page.getByText("members:atlantis")).toBeVisible();
  expect((await atlas.pose()).answers.overlap).toMatchObject({ sets: ["partners:EU"], combo: null });
  expect((await atlas.pose()).answers.lens.by).toBe("confidence");
  expect((await atlas.pose()).answers.tool).toBe("overlap");
  await atlas.open("?render=svg&answer=oracle");
  await expect(page.getByText("oracle")).toBeVisible();
  expect((await atlas.pose()).answers.tool).toBeNull();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("the questions are a tab of the sheet, and nothing is wider than the screen", async ({ atlas, page }) => {
    await atlas.open("?render=svg&answer=depth&lang=it");
    await expect(atlas.answer).toBeVisible();
    await expect(page.getByRole("tab", { name: "Risposte" })).toHaveAttribute("aria-selected", "true");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole("button", { name: "Tutte le domande" }).tap();
    await expect(atlas.answersMenu.getByRole("button")).toHaveCount(answerTools.length);
  });
  test("a question on a card leads to its answer, also where that answer is open already", async ({ atlas, page }) => {
    await atlas.open("?render=svg&select=JPN&answer=depth");
    await page.getByRole("tab", { name: "Card" }).tap();
    await page.getByRole("link", { name: "Which ties do its peers have that it lacks?" }).press("Enter");
    await expect(atlas.answer.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(atlas.answerSentence).toContainText("Japan: ");
    await expect(page.getByRole("tab", { name: "Answers" })).toHaveAttribute("aria-selected", "true");
  });
  for (const query of ["lang=it&select=JPN&theme=projector", "lang=en&select=JPN&theme=projector"])
    test(`the sheet's four tabs stand clear of its buttons in large letters (${query})`, async ({ atlas, page }) => {
      await atlas.open(`?render=svg&${query}`);
      const right = ({ x, width }: { readonly x: number; readonly width: number }) => x + width;
      const last = await page.locator(".sheet-row [role=tab]").last().boundingBox();
      const button = await page.locator(".sheet-buttons button").first().boundingBox();
      expect(last && right(last)).toBeLessThanOrEqual(button?.x ?? 0);
    });
});
