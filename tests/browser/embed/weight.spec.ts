import { expect, type Page, test } from "@playwright/test";

/** All that comes over the wire until the picture stands and nothing more is on its way, in bytes, heads of the answers included. */
async function weigh(page: Page, address: string): Promise<number> {
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  const underway = new Set<string>();
  let sum = 0;
  network.on("Network.requestWillBeSent", ({ requestId }) => underway.add(requestId));
  network.on("Network.loadingFailed", ({ requestId }) => underway.delete(requestId));
  network.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    underway.delete(requestId);
    sum += encodedDataLength;
  });
  await page.goto(`./${address}`);
  await expect(page.locator("html")).toHaveAttribute("data-app-ready", "1", { timeout: 30_000 });
  await expect(page.locator("html")).toHaveAttribute("data-frame", "picture");
  await expect.poll(() => underway.size).toBe(0);
  return sum;
}

test("before anyone touches it, a frame weighs what was promised", async ({ browser, page }) => {
  expect(await weigh(page, "embed.html?embed=1&story=three-cables")).toBeLessThanOrEqual(120 * 1024);
  const fresh = await browser.newContext();
  const any = "embed.html?embed=1&layers=cables&families=trade#map=3.20/40.0000/10.0000/0/0";
  expect(await weigh(await fresh.newPage(), any)).toBeLessThanOrEqual(200 * 1024);
  await fresh.close();
});
