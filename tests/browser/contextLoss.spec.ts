import { expect, test } from "./atlasDriver.ts";

const lose = () => {
  const canvas = document.querySelector<HTMLCanvasElement>(".map-room-webgl canvas");
  canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
};

test("when the graphics card lets go, SVG takes over at once, and the map is back in the same place within 5 seconds", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 560 });
  await atlas.open("?render=webgl&beside=none&select=JPN&layers=countries,ties,labels#map=2.4/38/12");
  await expect(atlas.webglMap).toBeVisible();
  await page.evaluate(lose);
  await expect(atlas.svgMap).toBeVisible({ timeout: 1000 });
  await expect(page.getByRole("status").filter({ hasText: /graphics card/ })).toBeVisible();
  await expect(atlas.webglMap).toBeVisible({ timeout: 5000 });
  expect(await atlas.pose()).toMatchObject({ selection: "country:JPN", camera: { zoom: 2.4, lat: 38, lon: 12 } });
});

test("eight losses in a row leave a map", async ({ atlas, page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 500, height: 400 });
  await atlas.open("?render=webgl&beside=none&layers=countries,ties");
  for (let at = 0; at < 8; at++) {
    await expect(page.locator(".map-room-webgl canvas").first()).toBeAttached({ timeout: 15_000 });
    await page.evaluate(lose);
    await expect(page.locator(".map-room-svg.is-active, .map-room-webgl.is-active").first()).toBeVisible();
  }
  await expect(atlas.webglMap).toBeVisible({ timeout: 20_000 });
  expect(atlas.messages.filter((message) => message.startsWith("uncaught"))).toEqual([]);
});
