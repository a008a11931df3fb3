import { expect, type Page, test } from "@playwright/test";

/** Said of how these specs are run, and not of the page. */
const ofTheTest = /Service Worker registration blocked by Playwright|GPU stall|GL Driver Message/;

/** What the browser complains of, and what it asks of others. */
function heard(page: Page): readonly string[] {
  const messages: string[] = [];
  page.on("console", (message) => {
    if (!ofTheTest.test(message.text())) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => messages.push(`uncaught: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) messages.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "localhost") messages.push(`stranger: ${request.url()}`);
  });
  return messages;
}

const pictureWidth = (page: Page): Promise<number> =>
  page.getByRole("img", { name: /Three cables/ }).evaluate((image) => (image as HTMLImageElement).naturalWidth);

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "dark" });

  test("the page of a story is whole: picture, scenes, words and sources", async ({ page }) => {
    const messages = heard(page);
    await page.goto("./stories/three-cables");
    await expect(page).toHaveURL(/\/stories\/three-cables\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Three cables");
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(9);
    await expect(page.getByText("Algeria, Cyprus, France, Greece, Italy, Libya and Tunisia are named")).toBeVisible();
    expect(await pictureWidth(page)).toBe(1200);
    // Its style sheet and its letters came.
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(22, 29, 36)");
    await page.getByText("Italiano").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tre cavi");
    expect(messages).toEqual([]);
  });
});

test("one press on the page of a story opens the story", async ({ page }) => {
  const messages = heard(page);
  await page.goto("./stories/three-cables/");
  await page.getByRole("link", { name: "Open the story", exact: true }).click();
  await expect(page.locator("[aria-current=step]")).toContainText("Three cables");
  await expect(page).toHaveURL(/[?&]story=three-cables&/);
  expect(messages).toEqual([]);
});
