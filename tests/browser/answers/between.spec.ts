// Between two actors: what they share, the shortest chains, the way along cables.
import { expect, test } from "../atlasDriver.ts";

const quiet = (messages: readonly string[]) => messages.filter((message) => !message.startsWith("debug"));

test("two actors are chosen; sentence, strands, chain, cables and rows answer, and the picture shows both", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=between");
  await expect(atlas.answerSentence).toHaveText("Choose two actors to see what joins them.");
  await atlas.answer.getByLabel("Between", { exact: true }).selectOption({ label: "Brazil" });
  await expect(atlas.answerSentence).toHaveText("Choose a second actor: what joins it with Brazil?");
  await atlas.answer.getByLabel("and", { exact: true }).selectOption({ label: "Portugal" });
  await expect(atlas.answerSentence).toContainText("Brazil and Portugal share 2 memberships");
  await expect(atlas.answerSentence).toContainText("5,727 km, in service throughout: at least 28 ms one way.");
  await expect(page).toHaveURL(/from=BRA&to=PRT/);
  await expect(atlas.answer.getByRole("group", { name: "What they share" }).getByRole("button")).toHaveCount(2);
  const way = atlas.answer.getByRole("list", { name: "The way along cables" });
  await expect(way.getByRole("button", { name: "Sines" })).toBeVisible();
  await expect(atlas.answer.getByText("Rows (5)")).toBeVisible();
  await atlas.answer.getByRole("button", { name: "Show both on the map" }).click();
  await expect.poll(async () => (await atlas.pose()).camera?.lon ?? 0).toBeLessThan(-20);
  await way.getByRole("button", { name: /EllaLink/ }).click();
  await expect.poll(() => atlas.cardTitle()).toContain("Sines");
  await expect(atlas.answerSentence).toContainText("5,727 km");
  expect(quiet(atlas.messages)).toEqual([]);
  expect(atlas.strangers).toEqual([]);
});

test("every setting comes back from a link, and an actor that there is not is said", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=between&from=EU&to=JPN&working=1&overland=0&chain=groups");
  await expect(atlas.answerSentence).toHaveText(
    /share 24 ties in 5 families\. No cable in service in the data joins them\.$/,
  );
  await expect(atlas.answer.getByRole("checkbox", { name: "Only cables in service" })).toBeChecked();
  await expect(atlas.answer.getByRole("checkbox", { name: "Join landings of one country on land" })).not.toBeChecked();
  await expect(atlas.answer.getByRole("radio", { name: "+ forums" })).toBeChecked();
  await expect(atlas.answer.getByText(/^There are 66 such chains/)).toBeVisible();
  await atlas.answer.getByRole("button", { name: "Planned cables too" }).click();
  await expect(atlas.answerSentence).toContainText("none of it in service");
  await expect(page).not.toHaveURL(/working/);
  await atlas.open("?render=svg&answer=between&from=atlantis&to=JPN");
  await expect(page.getByText("atlantis")).toBeVisible();
  await atlas.answer.getByRole("button", { name: "European Union and Japan" }).click();
  await expect(atlas.answerSentence).toContainText("24 ties");
  expect((await atlas.pose()).answers.between).toMatchObject({ from: "EU", to: "JPN" });
});

test("a filter that leaves no chain says so and leads out of it; the same twice leads out too", async ({ atlas }) => {
  await atlas.open("?render=svg&answer=between&from=CHN&to=FRA&families=security");
  await expect(atlas.answerSentence).toContainText("No chain of ties in what is shown");
  await atlas.answer.getByRole("button", { name: "Show all ties" }).click();
  await expect(atlas.answerSentence).toContainText(
    "The shortest chain between them has 2 ties, through the European Union.",
  );
  await atlas.open("?render=svg&answer=between&from=EU&select=country:IND");
  await atlas.answer.getByRole("button", { name: "Use what is chosen: India" }).click();
  await expect(atlas.answerSentence).toContainText("The European Union and India share");
  await atlas.open("?render=svg&answer=between&from=JPN&to=JPN");
  await expect(atlas.answerSentence).toContainText("Japan is chosen twice");
  await atlas.answer.getByRole("button", { name: "Beijing and Paris" }).click();
  await expect(atlas.answerSentence).toContainText("all through Major Cities of Europe");
});

test("with keys alone: the two are swapped, a strand is reached by arrows and chosen", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=between&from=EU&to=JPN");
  await atlas.answer.getByRole("button", { name: "Swap the two" }).focus();
  await page.keyboard.press("Enter");
  await expect(atlas.answerSentence).toContainText("Japan and the European Union share 24 ties");
  const strands = atlas.answer.getByRole("group", { name: "What they share" });
  await strands.getByRole("button").first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(strands.getByRole("button").nth(1)).toBeFocused();
  await page.keyboard.press("End");
  await expect(strands.getByRole("button").last()).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await atlas.pose()).selection).toMatch(/^instrument:/);
  expect(quiet(atlas.messages)).toEqual([]);
});

test("from an actor's card, in Italian, on the whole stage, and back to the map with both in sight", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&lang=it&select=country:IND&with=ITA");
  await atlas.card.getByRole("button", { name: "Tra India e Italia: catene e cavi" }).click();
  await expect(atlas.answerSentence).toContainText("L’India e l’Italia condividono 4 appartenenze");
  await page.getByRole("button", { name: "Dai tutto lo spazio a questa risposta" }).click();
  await expect(atlas.answer).toHaveAttribute("data-on", "stage");
  await expect(atlas.answer.getByRole("list", { name: "La via lungo i cavi" })).toBeVisible();
  await atlas.answer.getByRole("button", { name: "Mostra entrambi sulla mappa" }).click();
  await expect(atlas.svgMap).toBeVisible();
  await expect.poll(async () => (await atlas.pose()).camera?.lon ?? 0).toBeGreaterThan(30);
  expect(quiet(atlas.messages)).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("nothing is wider than the screen, and a chain's actor can be chosen", async ({ atlas, page }) => {
    await atlas.open("?render=svg&answer=between&from=beijing&to=paris&view=answers");
    await expect(atlas.answerSentence).toContainText("3 ties");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await atlas.answer.getByRole("button", { name: "Vienna", exact: true }).tap();
    await expect.poll(async () => (await atlas.pose()).selection).toBe("city:vienna");
  });
});
