// Do cables follow treaties: landings beside kinds of tie, asked of the shipped atlas.
import { expect, test } from "../atlasDriver.ts";

const quiet = (messages: readonly string[]) => messages.filter((message) => !message.startsWith("debug"));

test("the atlas says how many countries stand in each corner, and every country is in the picture", async ({
  atlas,
}) => {
  await atlas.open("?render=svg&answer=treaties");
  await expect(atlas.answerSentence).toHaveText(
    "Of the 131 countries and territories outside the European Union, 10 have an EU-backed landing and two or more kinds of tie of their own with the European Union, 12 a landing and fewer, 24 the ties and no landing and 85 neither. Of the 22 with a landing, 3 have one in service.",
  );
  await expect(atlas.answerMarks).toHaveCount(158);
  await expect(atlas.answerMark(/^Tunisia\. Landing and ties\. 2 landings: 1 in service, 1 planned/)).toBeVisible();
  await expect(atlas.answerMark(/^Chile\. Ties, no landing\. No landing\. 2 nodes on land/)).toBeVisible();
  await expect(atlas.answerMark(/^Switzerland\. .*No coast/)).toBeVisible();
  await expect(atlas.answer.getByText("Counted (10)", { exact: true })).toBeHidden();
  await atlas.answer.getByText("Which cables count").click();
  await expect(atlas.answer.getByText("Counted (10)", { exact: true })).toBeVisible();
  await expect(atlas.answer.getByText("Not counted (10)")).toBeVisible();
  expect(quiet(atlas.messages)).toEqual([]);
});

test("a corner is chosen in the picture, listed, and in the link; a country of it opens its card", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=treaties");
  await atlas.answer
    .getByRole("listbox")
    .getByText(/hardly/)
    .first()
    .click();
  await expect(page).toHaveURL(/corner=cables/);
  await expect(atlas.answerSentence).toContainText("Shown: landing, hardly a tie (12).");
  const list = atlas.answer.getByRole("region", { name: "Landing, hardly a tie" });
  await expect(list.getByRole("button", { name: "Libya" })).toBeVisible();
  await expect(list.getByRole("listitem")).toHaveCount(12);
  await list.getByRole("button", { name: "Libya" }).click();
  await expect(atlas.card).toBeVisible();
  expect(await atlas.cardTitle()).toBe("Libya");
  expect(quiet(atlas.messages)).toEqual([]);
});

test("every setting is in the address and comes back from it", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=treaties");
  await atlas.answer.getByRole("combobox", { name: "Cables", exact: true }).selectOption("all");
  await atlas.answer.getByRole("combobox", { name: "Landings", exact: true }).selectOption("service");
  await atlas.answer.getByRole("combobox", { name: "Ties from" }).selectOption("3");
  await atlas.answer.getByRole("combobox", { name: "Show", exact: true }).selectOption("both");
  await atlas.answer.getByRole("checkbox", { name: "Count the cables’ own projects as ties" }).check();
  await atlas.answer.getByRole("radio", { name: "Four corners" }).check();
  await expect(page).toHaveURL(/plot=matrix/);
  const before = (await atlas.pose()).answers.treaties;
  expect(before).toEqual({
    cables: "all",
    laid: "service",
    atLeast: 3,
    projects: true,
    form: "matrix",
    corner: "both",
  });
  const sentence = await atlas.answerSentence.textContent();
  await page.reload();
  await atlas.ready();
  expect((await atlas.pose()).answers.treaties).toEqual(before);
  await expect(atlas.answerSentence).toHaveText(sentence ?? "");
});

test("by keyboard alone: one tab stop, arrows from country to country, Enter opens the card", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=treaties");
  const picture = atlas.answer.getByRole("listbox");
  await expect(picture.getByRole("option").first()).toBeVisible();
  await atlas.answer.getByRole("checkbox", { name: "Count the cables’ own projects as ties" }).focus();
  await page.keyboard.press("Tab");
  await expect(picture).toBeFocused();
  expect(await atlas.answerMarkAt()).toMatch(/^Italy\. Member of the European Union/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const at = await atlas.answerMarkAt();
  expect(at).not.toMatch(/^Italy/);
  await page.keyboard.press("Enter");
  await expect(atlas.card).toBeVisible();
  expect(at.startsWith(await atlas.cardTitle())).toBe(true);
  await page.keyboard.press("Escape");
  expect(quiet(atlas.messages)).toEqual([]);
});

test("a filter that leaves no tie, and a corner that there is not, are said, with a way out", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=treaties&families=none&corner=both");
  await expect(atlas.answerSentence).toContainText("none has an EU-backed landing and two or more kinds of tie");
  await expect(
    atlas.answer.getByText("In what is shown at this date no country has a tie with the European Union"),
  ).toBeVisible();
  await atlas.answer.locator(".answer-way-out").getByRole("button", { name: "Clear the filter" }).click();
  await expect(atlas.answerSentence).toContainText("10 have an EU-backed landing");
  await atlas.open("?render=svg&answer=treaties&corner=crossroads&atleast=9");
  await expect(page.getByText("crossroads")).toBeVisible();
  expect((await atlas.pose()).answers.treaties).toMatchObject({ corner: null, atLeast: 2 });
});

test.describe("on a phone, in Italian", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("the picture fits the screen and says the same figures", async ({ atlas, page }) => {
    await atlas.open("?render=svg&answer=treaties&view=answers&lang=it");
    await expect(atlas.answerSentence).toContainText("10 hanno un approdo sostenuto dall’UE");
    await expect(atlas.answerMarks).toHaveCount(158);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const box = await atlas.answer.getByRole("listbox").boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  });
});
