import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AtlasDriver, expect, test } from "../atlasDriver.ts";

test("a briefing saved as one file opens from the disk with the network gone, asks for nothing, and tells its story", async ({
  atlas,
  browser,
}) => {
  test.setTimeout(120_000); // the page is opened four times, and makes two files
  await atlas.open("?story=three-cables&scene=2&render=svg&lang=en&theme=dark");
  const { page: saving } = atlas;
  await saving.getByRole("button", { name: "Take away" }).click();
  await saving.getByRole("radio", { name: /^Briefing/ }).check();
  const coming = saving.waitForEvent("download");
  await saving.getByRole("button", { name: "Save this briefing" }).click();
  const download = await coming;
  const name = download.suggestedFilename();
  expect(name).toMatch(/^entente-three-cables-\d{4}-\d\d-\d\d\.html$/);
  const folder = await mkdtemp(join(tmpdir(), "entente-briefing-"));
  const file = pathToFileURL(join(folder, name)).href;
  await download.saveAs(join(folder, name));
  expect((await stat(join(folder, name))).size).toBeLessThan(6_000_000);
  const cut = await browser.newContext({
    offline: true,
    locale: "it-IT",
    reducedMotion: "reduce",
    viewport: { width: 1366, height: 768 },
  });
  try {
    const page = await cut.newPage();
    const inside = new AtlasDriver(page);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) asked.push(request.url());
    });
    await page.goto(file);
    await inside.ready();

    // It opens where it was saved: story, scene, language and theme.
    await expect.poll(() => page.evaluate(() => location.search)).toContain("scene=bella");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.locator(".colophon")).toContainText(/Saved on .+, data as of /);

    // Keys step through it on the stage.
    await page.goto(`${file}?story=three-cables&present=1&lang=en&theme=light`);
    await inside.ready();
    await expect.poll(() => page.evaluate(() => location.search)).toContain("scene=title");
    await page.keyboard.press("PageDown");
    await expect.poll(() => page.evaluate(() => location.search)).toContain("scene=bella");

    // Every view has its code and its data inside.
    await page.goto(`${file}?view=network&select=country:JPN&lang=en&theme=light&render=webgl`);
    await inside.ready();
    await expect(inside.view("network").locator("svg").first()).toBeVisible();
    await expect(inside.card).toBeVisible();
    for (const view of ["ladder", "timeline", "table"] as const) {
      await inside.setPose({ main: view });
      await expect(inside.view(view)).toBeVisible();
    }
    await inside.setPose({ main: "answers" });
    await expect(inside.answersMenu).toBeVisible();
    // What it shows can be taken away again, and links lead to where it was saved from.
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await expect(page.getByRole("dialog").getByText(new URL("./", saving.url()).href).first()).toBeVisible();
    await page.getByRole("dialog").getByRole("button", { name: "Close", exact: true }).click();
    await page.getByRole("button", { name: "Take away" }).click();
    await expect(page.getByRole("radio", { name: /^Briefing/ })).toHaveCount(0);
    await page.getByRole("radio", { name: /^Document/ }).check();
    const pdf = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    expect((await pdf).suggestedFilename()).toMatch(/\.pdf$/);

    expect(asked.map((url) => url.replace(/[?#].*$/s, "")).filter((url) => url !== file)).toEqual([]);
    expect(inside.messages).toEqual([]);

    // The page itself forbids what it does not need.
    const refused = await page.evaluate(() =>
      globalThis.fetch("https://example.org/").then(
        () => "answered",
        () => "refused",
      ),
    );
    expect(refused).toBe("refused");
  } finally {
    await cut.close();
    await rm(folder, { recursive: true });
  }
});
