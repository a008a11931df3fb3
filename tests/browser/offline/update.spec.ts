import { expect } from "@playwright/test";
import { test } from "./deployedTest.ts";

const title = /^Second atlas/;

test("a page keeps its own version while another is put on the server, and goes over when the reader agrees", async ({
  page,
  atlas,
  deployment,
  visitOnce,
}) => {
  await visitOnce();
  const before = await page.title();
  await deployment.deployNext("Second atlas");

  // Opened again, the page is still the old one, all of it, and says that there is another.
  await page.reload();
  await atlas.ready();
  expect(await page.title()).toBe(before);
  const note = page.getByRole("status").filter({ hasText: "A new version is ready" });
  await expect(note).toBeVisible({ timeout: 30_000 });

  // A second window of the old version stays with it while this one goes on.
  const other = await page.context().newPage();
  await other.goto(`${deployment.url}?render=svg&beside=none`);
  await expect(other.locator("html")).toHaveAttribute("data-app-ready", "1", { timeout: 30_000 });
  await note.getByRole("button", { name: "Open it now" }).click();
  await expect(page).toHaveTitle(title);
  await atlas.ready();
  await expect(note).toBeHidden();

  // What the old window has not asked for yet is of its own version, though it is gone from the server.
  const answers = await other.evaluate(async () => {
    const atlasFile = (await (await fetch("data/atlas.json")).json()) as { title: { en: string } };
    return atlasFile.title.en;
  });
  expect(before).toContain(answers);
  await expect(other.getByRole("status").filter({ hasText: "A new version is ready" })).toBeVisible();
  await other.reload();
  await expect(other).toHaveTitle(title);
});

test("a view that was never opened is there after the server has another version", async ({
  page,
  atlas,
  deployment,
  visitOnce,
}) => {
  await visitOnce();
  const old = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .find((name) => /TableView-[\w-]+\.js$/.test(name)),
  );
  await deployment.deployNext("Second atlas");
  expect((await fetch(old ?? "")).status).toBe(404);
  await page.reload();
  await atlas.ready();
  deployment.asked.length = 0;
  await page.goto(`${deployment.url}?view=table&render=svg`);
  await atlas.ready();
  await expect(atlas.view("table")).toBeVisible();
  await atlas.fetchedAll();
  expect(deployment.asked.filter((path) => path.startsWith("assets/") && path.includes("TableView-"))).toEqual([]);
});

test("data put in the place of the old counts for the next visit that agrees", async ({
  page,
  atlas,
  deployment,
  visitOnce,
}) => {
  await visitOnce();
  await deployment.replaceTitle("Second atlas");
  await page.reload();
  await atlas.ready();
  await expect(page).not.toHaveTitle(title);
  await page.getByRole("button", { name: "Open it now" }).click({ timeout: 30_000 });
  await expect(page).toHaveTitle(title);
  await atlas.ready();
  await deployment.switchOff();
  await page.context().setOffline(true);
  await page.reload();
  await expect(page).toHaveTitle(title);
  await atlas.ready();
});
