import { expect, test } from "./hostDriver.ts";

test.use({ viewport: { width: 1000, height: 620 }, reducedMotion: "reduce" });

test("through a story picture by picture, then live at the scene that was reached", async ({ host, page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  const address = "?embed=1&live=click&render=svg&story=three-cables";
  await host.open("steps", { embeds: [{ name: "map", address, width: 640, height: 420, eager: true }] });
  await host.pictured("map");
  const frame = host.frame("map");
  const title = frame.getByRole("heading", { level: 1 });
  const picture = frame.locator(".frame-picture svg");

  await expect(frame.getByText("1 of 10")).toBeVisible();
  const first = await title.textContent();
  await frame.getByRole("button", { name: "Next scene" }).click();
  await expect(frame.getByText("2 of 10")).toBeVisible();
  await expect(title).toHaveText("BELLA: from Portugal to Brazil, since 2021");
  await expect(picture).toHaveAttribute("aria-label", /^BELLA: from Portugal/);
  await frame.getByRole("button", { name: "Previous scene" }).click();
  await expect(title).toHaveText(first ?? "");
  await expect(frame.getByRole("button", { name: "Previous scene" })).toBeFocused();
  await frame.getByRole("button", { name: "Next scene" }).click();
  await expect(frame.getByText("2 of 10")).toBeVisible();
  expect(fetched.filter((path) => /liveView|\/data\//.test(path))).toEqual([]);

  // A press on the picture's own button calls the live map, and does to it what it says.
  const closer = frame.getByRole("button", { name: "Zoom in" });
  await closer.click();
  await host.live("map");
  await expect(closer).toBeFocused();
  await expect.poll(() => host.zoomOf("map")).toBeGreaterThan(2);
  await expect(title).toHaveText("BELLA: from Portugal to Brazil, since 2021");
  // The words are still the scene's, and the view no longer is.
  await frame.getByRole("button", { name: "Back to the scene" }).click();
  await expect(frame.getByText("The view has moved on.")).toHaveCount(0);
  await expect(frame.getByRole("main").locator("svg:focus")).toBeVisible();
  await frame.getByRole("button", { name: "Next scene" }).click();
  await expect(title).toHaveText(/^MEDUSA/);
});

test("the card of what is chosen stands beside the map, and Escape leads back layer by layer", async ({
  host,
  page,
}) => {
  const address = "?embed=1&live=click&render=svg&select=country:JPN";
  await host.open("card", { embeds: [{ name: "map", address, width: 700, height: 420, eager: true }] });
  await host.pictured("map");
  const frame = host.frame("map");
  const tools = frame.locator(".frame-tool");
  const pictured = await tools.allTextContents();
  expect(pictured).toContain("Card");
  await frame.getByRole("button", { name: "Explore the map" }).focus();
  await page.keyboard.press("Enter");
  await host.live("map");
  const card = frame.getByRole("complementary", { name: "Card" });
  // What the address has chosen is marked; its card takes no room before somebody wants it, and no tool comes late.
  expect(await tools.allTextContents()).toEqual(pictured);
  await expect(card).toHaveCount(0);
  // Who stood on the button stands on the map now.
  await expect(frame.getByRole("main").locator("svg:focus")).toBeVisible();
  await frame.getByRole("button", { name: "Card" }).click();
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("Japan");
  const [map, beside] = [await frame.getByRole("main").boundingBox(), await card.boundingBox()];
  expect(beside?.x).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? 0));

  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);

  await frame.getByRole("button", { name: "Legend" }).click();
  const key = frame.getByRole("region", { name: "Legend" });
  const family = key.getByRole("button", { name: "Trade and data flows" });
  await family.click();
  await expect(family).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await expect(key).toHaveCount(0);
  await expect(frame.getByRole("button", { name: "Legend" })).toBeFocused();
});

test("where a sandbox opens no tab, the address of the same view is there to be copied", async ({ host }) => {
  const address = "?embed=1&live=click&render=svg&story=three-cables&scene=2&lang=it";
  await host.open("shut", { embeds: [{ name: "map", address, sandbox: "allow-scripts", eager: true }] });
  await host.pictured("map");
  const frame = host.frame("map");
  await frame.getByRole("link", { name: /^Apri per intero/ }).click();
  const field = frame.getByRole("textbox");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/\/\?render=svg&story=three-cables&scene=2&lang=it$/);
  await field.press("Escape");
  await expect(field).toHaveCount(0);
  await expect(frame.getByRole("link", { name: /^Apri per intero/ })).toBeFocused();
  // The browser's own word on it is no fault of ours.
  const said = host.messages.splice(0).filter((message) => !message.includes("allow-popups"));
  expect(said).toEqual([]);
});

test("a frame whose own script does not come says so, and leads to the same view", async ({ host, page }) => {
  await page.route(/\/assets\/openFrame-/, (route) => route.abort());
  const address = "?embed=1&lang=it&select=country:JPN";
  await host.open("broken", { embeds: [{ name: "map", address, width: 400, height: 300, eager: true }] });
  const frame = host.frame("map");
  await expect(frame.getByRole("alert")).toContainText("Non è stato possibile caricare questa mappa.");
  const link = frame.getByRole("link", { name: "Aprila nella sua pagina" });
  await expect(link).toHaveAttribute("href", /\/\?lang=it&select=country:JPN$/);
  // The browser itself says that a file did not come; nobody else says anything.
  expect(host.messages.splice(0)).toEqual(["error: Failed to load resource: net::ERR_FAILED"]);
});
