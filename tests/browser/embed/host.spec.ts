import { expect, test } from "./hostDriver.ts";

test.use({ viewport: { width: 1000, height: 700 }, hasTouch: true, serviceWorkers: "allow" });

const pose = "?embed=1&live=auto&render=svg";

test("ten maps in an article: each gets to its picture, none is woken by scrolling past, nothing is kept", async ({
  host,
  page,
}) => {
  await host.countContexts();
  await host.open("ten", {
    between: 120,
    embeds: [
      { name: "removed", address: pose, eager: true },
      { name: "plain", address: "?embed=1" },
      { name: "sandboxed", address: `${pose}&story=three-cables`, sandbox: "allow-scripts" },
      { name: "small", address: `${pose}#map=3/40/10/0/0`, width: 320, height: 240 },
      { name: "hidden", address: `${pose}&story=eu-network`, hidden: true, eager: true },
      { name: "network", address: `${pose}&view=network` },
      { name: "story", address: `${pose}&story=brussels-tokyo&lang=it` },
      { name: "bare", address: `${pose}&controls=none`, height: 300 },
      { name: "whole page", address: "index.html?embed=1&live=click" },
      { name: "timeline", address: `${pose}&view=timeline` },
    ],
  });
  await page.locator("iframe[name=removed]").evaluate((frame) => frame.remove());
  await page.mouse.move(360, 60);
  const end = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
  for (let turns = 0; turns < 40 && (await host.scrolled()) < end - 1; turns++) await page.mouse.wheel(0, 300);
  await expect.poll(() => host.scrolled()).toBeGreaterThan(end - 2);
  const names = ["plain", "sandboxed", "small", "network", "story", "bare", "whole page", "timeline"];
  for (const name of names) await host.pictured(name);
  await page.locator("iframe[name=hidden]").evaluate((frame) => frame.classList.remove("is-hidden"));
  await host.middleOf("hidden");
  await host.pictured("hidden");
  await expect(host.frame("hidden").locator(".frame-picture svg")).toBeVisible();
  for (const name of [...names, "hidden"])
    await expect(host.frame(name).locator("html")).toHaveAttribute("data-frame", "picture");
  expect(await host.contexts()).toBe(0);
  expect(await host.kept("plain")).toEqual({
    local: [],
    session: [],
    databases: [],
    caches: [],
    workers: 0,
    cookies: "",
  });
});

test("on a site that forbids itself nearly everything: wheel and finger are the page's, Ctrl and two fingers the map's", async ({
  host,
  page,
}) => {
  await host.open("strict", { policy: "strict", between: 500, embeds: [{ name: "map", address: pose, eager: true }] });
  await host.pictured("map");
  const hint = host.frame("map").locator(".guest-hint");

  const still = await host.middleOf("map");
  await page.mouse.move(still.x, still.y);
  const before = await host.scrolled();
  await page.mouse.wheel(0, 120);
  await expect.poll(() => host.scrolled()).toBe(before + 120);

  await page.mouse.wheel(0, -120);
  await expect.poll(() => host.scrolled()).toBe(before);
  await page.mouse.move(still.x + 5, still.y, { steps: 3 });
  await host.live("map");
  const zoom = await host.zoomOf("map");
  await page.mouse.move(still.x, still.y, { steps: 3 });
  await page.mouse.wheel(0, 120);
  await expect.poll(() => host.scrolled()).toBe(before + 120);
  await expect(hint).toHaveText("Hold Ctrl and scroll to zoom");
  await expect(hint).toBeVisible();
  expect(await host.zoomOf("map")).toBe(zoom);

  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -120);
  await page.keyboard.up("Control");
  await expect.poll(() => host.zoomOf("map")).not.toBe(zoom);
  expect(await host.scrolled()).toBe(before + 120);

  const touched = await host.middleOf("map");
  const nearer = await host.zoomOf("map");
  const from = await host.scrolled();
  await host.oneFinger(touched, -120);
  await expect.poll(() => host.scrolled()).toBeGreaterThan(from + 50);
  await expect(hint).toHaveText("Use two fingers to move the map");
  expect(await host.zoomOf("map")).toBe(nearer);

  await host.atRest();
  const again = await host.middleOf("map");
  const rested = await host.scrolled();
  await host.spreadFingers(again);
  await expect.poll(() => host.zoomOf("map")).toBeGreaterThan(nearer + 0.5);
  expect(await host.scrolled()).toBe(rested);
});

test("the keyboard goes in and out, and a second visit finds the map as it was", async ({ host, page }) => {
  const url = await host.open("keys", { embeds: [{ name: "map", address: `${pose}&live=click`, eager: true }] });
  await host.pictured("map");
  await page.getByRole("link", { name: "before" }).focus();
  const after = page.getByRole("link", { name: "after" });
  const visited = new Set<string>();
  for (let stops = 0; stops < 30; stops++) {
    await page.keyboard.press("Tab");
    if (await after.evaluate((link) => link === document.activeElement)) break;
    visited.add(await host.focusIn("map"));
  }
  await expect(after).toBeFocused();
  expect(visited.size).toBeGreaterThan(3);
  await page.keyboard.press("Shift+Tab");
  await expect(page.locator("iframe")).toBeFocused();

  await page.goto(host.publish("elsewhere", { embeds: [] }));
  await page.goBack();
  await host.pictured("map");
  await page.goto(url);
  await host.pictured("map");
  await host.frame("map").getByRole("button", { name: "Explore the map" }).click();
  await host.live("map");
});

test("what is far from the window lets its WebGL go, and is as it was when it comes back", async ({ host }) => {
  await host.countContexts();
  const small = { width: 320, height: 240 };
  const live = "?embed=1&live=always&render=webgl&beside=none";
  await host.open("live", {
    between: 1500,
    embeds: [
      { name: "first", address: live, ...small },
      { name: "second", address: live, ...small },
    ],
  });
  await host.middleOf("first");
  await host.live("first");
  await expect.poll(() => host.contexts()).toBe(1);
  await host.middleOf("second");
  await host.live("second");
  await expect(host.frame("first").locator("html")).toHaveAttribute("data-frame", "resting");
  await expect.poll(() => host.contexts()).toBe(1);

  await host.middleOf("first");
  await host.live("first");
  const far = await host.zoomOf("first");
  await host.frame("first").getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => host.zoomOf("first")).not.toBe(far);
});
