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
  deployment.asked.length = 0;
  await other.getByRole("button", { name: "Take away" }).click();
  await expect
    .poll(() =>
      other.evaluate(() =>
        (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
          .filter(({ name }) => name.includes("TakeAwayDialog"))
          .map(({ responseStatus }) => responseStatus),
      ),
    )
    .toContain(200);
  expect(deployment.asked.filter((path) => path.includes("TakeAwayDialog"))).toEqual([]);
  await expect(other.getByRole("dialog")).toBeVisible();
  await other.keyboard.press("Escape");
  const data = await other.evaluate(async () => (await fetch("data/atlas.json")).text());
  expect(data).not.toContain("Second atlas");
  await expect(other.getByRole("status").filter({ hasText: "A new version is ready" })).toBeVisible();
  await other.reload();
  await expect(other).toHaveTitle(title);
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
