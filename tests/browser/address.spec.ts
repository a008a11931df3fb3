import { expect, test } from "./atlasDriver.ts";

test("a filter takes ties away, is counted, stands in the address, and Back brings them back", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const before = await atlas.counts();
  await atlas.legend.getByRole("checkbox", { name: /Trade and data flows/ }).uncheck();
  await expect.poll(async () => (await atlas.counts()).ties).toBeLessThan(before.ties);
  const after = await atlas.counts();
  await expect(atlas.legend).toContainText(`${after.ties} of ${before.ties}`);
  expect(atlas.search).toContain("families=");
  expect(atlas.search).not.toContain("trade");
  await page.goBack();
  await expect.poll(async () => (await atlas.counts()).ties).toBe(before.ties);
  await page.goForward();
  await expect.poll(async () => (await atlas.counts()).ties).toBe(after.ties);
});

test("a link shows the same view again: globe, year, choice, colours", async ({ atlas, page }) => {
  const address =
    "?view=globe&time=2024&families=security,ai&select=instrument:sdp-eu-jpn&theme=dark&utm_source=letter#map=2.1/30/60";
  await atlas.open(address);
  expect(await atlas.pose()).toMatchObject({
    projection: "globe",
    time: "2024",
    selection: "instrument:sdp-eu-jpn",
    theme: "dark",
    camera: { zoom: 2.1, lat: 30, lon: 60 },
    filter: { families: ["security", "ai"] },
  });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByText(/end of 2024/i).first()).toBeVisible();
  await atlas.setPose({ theme: "light" });
  expect(atlas.search).toContain("utm_source=letter");
});

test("a broken address falls back to the usual view and says so", async ({ atlas, page }) => {
  await atlas.open("?select=atlantis&view=cube#map=x/y");
  expect(await atlas.pose()).toMatchObject({ selection: null, projection: "flat", camera: null });
  const notes = page.getByRole("status").filter({ hasText: "atlantis" });
  await expect(notes).toBeVisible();
  // A note that goes gives the focus back.
  const before = page.getByRole("radio", { name: "Globe" });
  await before.focus();
  await notes.getByRole("button").last().focus();
  await page.keyboard.press("Enter");
  await expect(before).toBeFocused();
  expect(atlas.messages).toEqual([]);
});

test("moving the map changes the address without adding to the history", async ({ atlas, page }) => {
  await atlas.open();
  const length = await page.evaluate(() => history.length);
  await atlas.svgMap.focus();
  for (let at = 0; at < 4; at++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => new URL(page.url()).hash).toContain("#map=");
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test("flat and globe show the same ties", async ({ atlas, page }) => {
  await atlas.open();
  const flat = await atlas.counts();
  await page.getByRole("radio", { name: "Globe" }).check();
  await expect.poll(() => atlas.search).toContain("view=globe");
  expect((await atlas.counts()).ties).toBe(flat.ties);
  await page.goBack();
  await expect.poll(() => atlas.search).not.toContain("view=globe");
});

test("hatching keeps its grain when the flat map turns into a globe", async ({ atlas, page }) => {
  const grain = () => page.locator(".map-room-svg pattern").first().getAttribute("patternTransform");
  await atlas.open("?render=svg&view=globe&beside=none");
  const direct = await grain();
  await atlas.open("?render=svg&beside=none");
  expect(await grain()).not.toBe(direct);
  await page.getByRole("radio", { name: "Globe" }).check();
  await expect.poll(grain).toBe(direct);
});

test("in 2015 fewer ties stand than now", async ({ atlas }) => {
  await atlas.open("?time=2015");
  const then = await atlas.counts();
  expect(then.ties).toBeGreaterThan(0);
  await atlas.setPose({ time: null });
  expect((await atlas.counts()).ties).toBeGreaterThan(then.ties * 2);
});
