// What if: things are taken away by name, by a click on a weak point, by what is chosen; and put back. Always said to be of the data only.
import { expect, test } from "../atlasDriver.ts";

const quiet = (messages: readonly string[]) => messages.filter((message) => !message.startsWith("debug"));

test("without EllaLink: the pairs cut off, the country left alone, and first of all that this is not the Internet", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&lang=en&answer=without");
  await expect(atlas.answerSentence).toContainText("45 of the 46 joined pairs have only one route");
  await expect(atlas.answer.locator(".answer-sentence + .answer-notice")).toContainText("This is not the Internet.");
  await page.getByRole("button", { name: "Without EllaLink" }).click();
  await expect(page).toHaveURL(/without=system%3AELLALINK|without=system:ELLALINK/);
  await expect(atlas.answerSentence).toContainText("24 of the 46 pairs");
  await expect(atlas.answerSentence).toContainText("Cabo Verde loses its last route");
  await expect(atlas.answer.getByText("This is not the Internet.")).toBeVisible();
  await expect(atlas.answer.getByRole("heading", { name: "Rows (24)" })).toBeVisible();
  await expect(atlas.answer.getByRole("row", { name: /^Brazil – Portugal cut off/ })).toBeVisible();
  await atlas.answer.getByRole("button", { name: "Put back: EllaLink" }).click();
  await expect(atlas.answerSentence).toContainText("45 of the 46 joined pairs have only one route");
  expect((await atlas.pose()).answers.without.gone).toEqual([]);
  expect(quiet(atlas.messages)).toEqual([]);
});

test("with the planned cables, without Medusa: longer routes in kilometres and milliseconds, the speed beside them", async ({
  atlas,
}) => {
  await atlas.open("?render=svg&lang=en&answer=without&built=all&without=system:MEDUSA&view=answers");
  await expect(atlas.answerSentence).toContainText("35 pairs keep a route that is longer");
  await expect(atlas.answer.getByText("the 10 longest detours of 35")).toBeVisible();
  await expect(
    atlas.answer.getByRole("button", {
      name: /^Morocco – Spain: 166 km before, 1,245 km after, 1,079 km and 5\.3 ms more/,
    }),
  ).toBeVisible();
  await expect(atlas.answer.getByText(/204,190 km\/s/)).toBeVisible();
  await expect(atlas.answer.getByText(/a route that is longer/)).toBeVisible();
  expect(quiet(atlas.messages)).toEqual([]);
});

test("with the keyboard alone: found by name, taken away, a weak point after it, everything put back", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&lang=en&answer=without");
  const field = atlas.answer.getByRole("combobox", { name: "Take away" });
  await field.focus();
  await page.keyboard.type("kafos");
  await expect(atlas.answer.getByRole("option").first()).toContainText("KAFOS");
  await page.keyboard.press("Enter");
  await expect(atlas.answerSentence).toContainText("without KAFOS, 5 of the 46 pairs");
  await expect(field).toHaveValue("");
  await page.keyboard.type("fortaleza");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(field).toHaveValue("");
  await atlas.answer.getByRole("button", { name: "Take away: MAREA" }).focus();
  await page.keyboard.press("Enter");
  await expect(atlas.answerSentence).toContainText("without KAFOS and MAREA");
  await expect(field).toBeFocused();
  expect((await atlas.pose()).answers.without.gone).toEqual(["system:KAFOS", "system:MAREA"]);
  await atlas.answer.getByRole("button", { name: "Put everything back" }).focus();
  await page.keyboard.press("Enter");
  await expect(atlas.answerSentence).toContainText("45 of the 46");
  await expect(field).toBeFocused();
  expect(quiet(atlas.messages)).toEqual([]);
});

test("what is chosen can be taken away, and every setting comes back from its link", async ({ atlas, page }) => {
  await atlas.open("?render=svg&lang=en&answer=without&select=country:BRA&built=building&inland=0&backed=1");
  await atlas.answer.getByRole("button", { name: "Take away what is chosen: Brazil" }).click();
  await expect(atlas.answerSentence).toContainText("without Brazil");
  const said = await atlas.answerSentence.textContent();
  await expect(page).toHaveURL(/built=building/);
  await page.reload();
  await atlas.ready();
  await expect(atlas.answerSentence).toHaveText(said ?? "");
  expect((await atlas.pose()).answers.without).toEqual({
    gone: ["country:BRA"],
    breaks: "cables",
    inland: false,
    built: "building",
    backed: true,
  });
});

test("of the ties: without the European Union, who loses the last one; the network is painted", async ({ atlas }) => {
  await atlas.open("?render=svg&lang=en&answer=without&breaks=ties&without=bloc:EU");
  await expect(atlas.answerSentence).toContainText(/without the European Union, \d+ of the \d+ ties shown are gone/);
  const alone = (await atlas.answerSentence.textContent())?.match(/and (\d+) actors lose their last tie/)?.[1];
  await expect(atlas.answer.getByText(`${alone} joined with nobody`)).toBeVisible();
  await expect(atlas.answer.locator(".answer-notice")).toContainText("may have others that the atlas does not hold");
  expect(quiet(atlas.messages)).toEqual([]);
});

test("an id that there is not, a cable without segments and a filter that leaves nothing: said, with a way out", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&lang=en&answer=without&without=system:ATLANTIS,system:2AFRICA");
  await expect(page.getByText(/ATLANTIS/)).toBeVisible();
  await expect(atlas.answerSentence).toHaveText(
    "In the data of this atlas, without 2Africa, nothing changes: it is no part of the cables in service there.",
  );
  await atlas.open("?render=svg&lang=en&answer=without&breaks=ties&families=none");
  await expect(atlas.answerSentence).toContainText("no tie is left");
  await atlas.answer.getByRole("button", { name: "Clear the filters" }).click();
  await expect(atlas.answerSentence).toContainText("ties shown join");
});

test.describe("on a phone, in Italian", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("the warning stands under the sentence, and nothing is wider than the page", async ({ atlas, page }) => {
    await atlas.open("?render=svg&lang=it&answer=without&built=all&without=country:ITA");
    await expect(atlas.answerSentence).toContainText("Nei dati di questo atlante, senza l’Italia");
    await expect(atlas.answer.getByText("Questo non è Internet.")).toBeVisible();
    const wider = await atlas.answer.evaluate((panel) =>
      [...panel.querySelectorAll("*")]
        .filter((part) => !part.closest(".answer-rows-scroll, .hidden"))
        .filter((part) => part.getBoundingClientRect().right > panel.getBoundingClientRect().right + 1)
        .map((part) => `${part.tagName} ${part.className}`),
    );
    expect(wider).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
