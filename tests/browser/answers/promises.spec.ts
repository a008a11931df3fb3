// Promise and delivery: what became of what was planned by a day, and until when the sources reach.
import { type AtlasDriver, expect, test } from "../atlasDriver.ts";

const quiet = (atlas: AtlasDriver) => atlas.messages.filter((message) => !message.startsWith("debug"));
const strategyDay =
  "Of 42 things planned or under negotiation on 5 June 2025, the day of the EU's International Digital Strategy, 12 have moved by 21 November 2026, 1 is unchanged, as a later source says, and 29 are unknown";

test("the strategy's plans are followed to what later sources say, item by item, with sources", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=promises");
  await expect(atlas.answerSentence).toContainText(strategyDay);
  await expect(atlas.answer.getByText("from then until 21 November 2026 this atlas is blind")).toBeVisible();
  const plans = atlas.promises("Plans and negotiations");
  await expect(plans.getByRole("option")).toHaveCount(42);
  await expect(atlas.promises("Cables, by date").getByRole("option")).toHaveCount(13);
  await atlas.answer.getByRole("radio", { name: "Moved 17" }).check();
  await expect(plans.getByRole("option")).toHaveCount(12);
  await expect(atlas.answer.getByRole("heading", { name: "Rows (17)" })).toBeVisible();
  const held = page.waitForEvent("download");
  await atlas.answer.getByRole("button", { name: "Save as CSV" }).click();
  const file = await (await held).createReadStream();
  let csv = "";
  for await (const part of file) csv += part;
  expect(csv.trim().split("\n")).toHaveLength(18);
  expect(csv).toMatch(/ctip,.*Planned,2025-06-05,"Signed, 20 November 2025",2025-11-20.*bel-zaf/);
  await plans.getByRole("option", { name: /^Clean Trade and Investment Partnerships/ }).click();
  await expect.poll(() => atlas.cardTitle()).toContain("Clean Trade");
  expect(quiet(atlas)).toEqual([]);
});

test("the day asked for and the outcome shown restore from the address", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=promises");
  const day = page.getByLabel("Planned by");
  await day.fill("2025-12-31");
  await day.press("Enter");
  await atlas.answer.getByRole("radio", { name: /^Unchanged/ }).check();
  await expect(page).toHaveURL(/promised=2025-12-31&outcome=unchanged/);
  const before = await atlas.answerSentence.textContent();
  expect(before).toContain("on 31 December 2025");
  await page.reload();
  await atlas.ready();
  await expect(atlas.answerSentence).toHaveText(before ?? "");
  await expect(day).toHaveValue("2025-12-31");
  expect((await atlas.pose()).answers.promises).toEqual({ since: "2025-12-31", outcome: "unchanged" });
  await atlas.answer.getByRole("button", { name: "5 June 2025", exact: true }).click();
  await expect(page).not.toHaveURL(/promised=/);
  await page.getByLabel("or by the end of").selectOption("2024");
  await expect(page).toHaveURL(/promised=2024$/);
  expect(quiet(atlas)).toEqual([]);
});

test("with keys alone: into the figure, down its rows, and one is chosen", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=promises&outcome=moved");
  const plans = atlas.promises("Plans and negotiations");
  await expect(plans.getByRole("option").first()).toBeVisible();
  await atlas.answer.getByRole("radio", { name: /^Moved/ }).focus();
  await page.keyboard.press("Tab");
  await expect(plans).toBeFocused();
  await page.keyboard.press("End");
  await expect.poll(() => atlas.promiseAt("Plans and negotiations")).toContain("WSIS+20 review. Moved on");
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.cardTitle()).toContain("WSIS+20");
  await expect(plans.getByRole("option", { selected: true })).toHaveCount(1);
  expect(quiet(atlas)).toEqual([]);
});

test("what is no date, a day to come and a day without plans give a sentence and a way out", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=promises&promised=someday&outcome=broken");
  await expect(page.getByText("someday")).toBeVisible();
  await expect(atlas.answerSentence).toContainText(strategyDay);
  const day = page.getByLabel("Planned by");
  await day.fill("soon");
  await day.press("Enter");
  await expect(atlas.answer.getByRole("alert")).toContainText("Not a date");
  await day.fill("2027");
  await day.press("Enter");
  await expect(atlas.answerSentence).toContainText("Asked for is what was planned at the end of 2027");
  await atlas.answer.getByRole("button", { name: "Look at 5 June 2025" }).click();
  await expect(atlas.answerSentence).toContainText(strategyDay);
  await day.fill("1985");
  await day.press("Enter");
  await expect(atlas.answerSentence).toHaveText(
    "Nothing in this atlas was planned or under negotiation at the end of 1985.",
  );
  await atlas.answer.getByRole("button", { name: "Look at 5 June 2025" }).click();
  await atlas.open("?render=svg&answer=promises&time=2024");
  await atlas.answer.getByRole("button", { name: "Take the atlas to its latest date" }).click();
  await expect(atlas.answerSentence).toContainText(strategyDay);
  expect(quiet(atlas)).toEqual([]);
});

test.describe("on a phone, in Italian", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("the dumbbells are a list, and nothing is wider than the screen", async ({ atlas, page }) => {
    await atlas.open("?render=svg&answer=promises&lang=it");
    await expect(atlas.answerSentence).toContainText("Di 42 cose previste o in negoziato il 5 giugno 2025");
    await expect(atlas.promises("Piani e negoziati").getByRole("option")).toHaveCount(42);
    const wide = await atlas.answer.evaluate((answer) => answer.scrollWidth - answer.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await expect(
      page.getByText("Non sapere non vuol dire che non sia successo nulla.", { exact: false }),
    ).toBeAttached();
    expect(quiet(atlas)).toEqual([]);
  });
});
