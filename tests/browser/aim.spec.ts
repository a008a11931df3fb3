import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "./atlasDriver.ts";

test("with the keyboard on the map: arrows bring a thing under the crosshair, Enter opens its card, Escape goes back step by step", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&beside=none#map=4/36.2/138.3");
  await atlas.svgMap.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await expect(atlas.crosshair).toBeVisible();
  await expect(atlas.announced).not.toBeEmpty();
  await page.keyboard.press("Enter");
  await expect(atlas.card.getByRole("heading", { level: 2 })).not.toBeEmpty();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await expect(atlas.card).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(atlas.card).toHaveCount(0);
  await expect(atlas.svgMap).toBeFocused();
  await page.mouse.move(600, 300);
  await expect(atlas.crosshair).toHaveCount(0);
});

test("the crosshair names and opens things on the WebGL map too, and quick strokes add up there", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 480, height: 400 });
  await atlas.open("?render=webgl&beside=none&layers=countries,labels#map=4/36.2/138.3");
  await atlas.webglMap.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowRight");
  await expect(atlas.crosshair).toBeVisible();
  await expect(atlas.announced).not.toBeEmpty();
  await page.keyboard.press("Enter");
  await expect(atlas.card.getByRole("heading", { level: 2 })).not.toBeEmpty();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(atlas.card).toHaveCount(0);
  await atlas.webglMap.focus();
  for (const key of ["+", "+", "+", "-"]) await page.keyboard.press(key);
  await expect.poll(async () => (await atlas.pose()).camera?.zoom).toBe(6);
});

for (const renderer of ["svg", "webgl"])
  test(`without wheel or drag: buttons zoom, push, and show the whole (${renderer})`, async ({ atlas, page }) => {
    // A small map of few layers, because the processor alone draws it.
    await page.setViewportSize({ width: 720, height: 480 });
    await atlas.open(`?render=${renderer}&beside=none&layers=countries#map=3/20/20`);
    const press = async (name: string) => page.getByRole("button", { name, exact: true }).click();
    await press("Zoom in");
    await expect.poll(async () => (await atlas.pose()).camera).toMatchObject({ zoom: 4, lat: 20, lon: 20 });
    await press("Zoom out");
    await press("Arrows to move the map");
    await press("Move east");
    await expect.poll(async () => (await atlas.pose()).camera?.lon ?? 0).toBeGreaterThan(30);
    await press("Move north");
    await expect.poll(async () => (await atlas.pose()).camera?.lat ?? 0).toBeGreaterThan(25);
    await press("The whole view");
    await expect.poll(async () => (await atlas.pose()).camera).toBeNull();
    for (const name of ["Zoom in", "Zoom out", "The whole view", "Arrows to move the map"]) {
      const box = await page.getByRole("button", { name, exact: true }).boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });

test("whatever a page asks for, the map stays where it can be, and says what it could not do", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg");
  const before = await atlas.pose();
  await page.evaluate(() =>
    window.entente?.setPose({
      camera: { zoom: Number.NaN },
      layers: 5,
      selection: { id: 1 },
      theme: "__proto__",
    } as never),
  );
  expect(await atlas.pose()).toEqual(before);
  await expect(page.getByRole("status").filter({ hasText: /cannot be shown/ })).toBeVisible();
  for (const word of ["__proto__", "constructor", ""]) expect(await atlas.query(word)).toBeNull();
  await atlas.open(
    "?render=svg&select=%3Cimg%20src=x%3E&theme=__proto__&layers=constructor&view=globe#map=22/90/0/1/9e9",
  );
  await expect(page.locator("img")).toHaveCount(0);
  expect(atlas.messages).toEqual([]);
});

test("within a sandboxed frame of another site the map is drawn without WebGL and without complaint", async ({
  atlas,
  page,
  baseURL,
}) => {
  const host = createServer((_, answer) => {
    answer.setHeader("content-type", "text/html");
    answer.end(`<iframe sandbox="allow-scripts" src="${baseURL}?render=webgl" width="600" height="400"></iframe>`);
  }).listen(0);
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-app-ready", "1", { timeout: 30_000 });
  await expect(frame.locator(".map-room-svg.is-active svg").first()).toBeVisible();
  expect(atlas.messages.filter((message) => !message.includes("favicon"))).toEqual([]);
  host.close();
});
