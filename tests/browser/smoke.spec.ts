import { expect, test } from "@playwright/test";

// Because the whole page is to be silent, the worker that it leaves behind included.
test.use({ serviceWorkers: "allow" });

const ownSite = `http://localhost:${process.env["ENTENTE_TEST_PORT"]}/`;
const belowPath = `http://localhost:${process.env["ENTENTE_TEST_PATH_PORT"]}/maps/atlas/`;

for (const [where, home] of [
  ["on its own site", ownSite],
  ["below a path of another site", belowPath],
] as const) {
  test(`the page opens ${where}, without a console message and without asking another host`, async ({ page }) => {
    const messages: string[] = [];
    const strangers: string[] = [];
    page.on("console", (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => messages.push(`uncaught: ${error.message}`));
    page.on("response", (response) => {
      if (response.status() >= 400) messages.push(`${response.status()}: ${response.url()}`);
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(home) && !url.startsWith("data:")) strangers.push(url);
    });

    await page.goto(home);
    await expect(page.locator("html")).toHaveAttribute("data-app-ready", "1");

    expect(messages).toEqual([]);
    expect(strangers).toEqual([]);
  });
}

test("a wrong address answers 404 with a sentence, and the policy stands on it too", async ({ request }) => {
  const answer = await request.get("./nowhere/at-all");
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain("nothing at");
  expect(answer.headers()["content-security-policy"]).toContain("default-src 'none'");
});
