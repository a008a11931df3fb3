import { expect, test } from "@playwright/test";

test("the page opens without a console message and without asking another host", async ({ page, baseURL }) => {
  const messages: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => messages.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL ?? "") && !url.startsWith("data:")) strangers.push(url);
  });

  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("data-app-ready", "1");

  expect(messages).toEqual([]);
  expect(strangers).toEqual([]);
});

test("a wrong address answers 404 with a sentence, and the policy stands on it too", async ({ request }) => {
  const answer = await request.get("./nowhere/at-all");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain("nothing at");
  expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
});
