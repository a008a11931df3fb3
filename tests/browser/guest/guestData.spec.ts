import { createHash } from "node:crypto";
import { expect, test } from "../atlasDriver.ts";
import { GuestDriver, otherSite, twoPlaces } from "./guestDriver.ts";

test("a reader's file joins the atlas, a refused one leaves all as it was, and removal, undo, Back and a reload follow the address", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open("?render=svg&beside=none");
  const guest = new GuestDriver(page);
  await expect(page.locator("input[type=file]")).toHaveCount(1);

  await guest.give(twoPlaces);
  expect(await guest.outcome()).toEqual(["accept", "2", "0"]);
  await expect(guest.sets()).toBeChecked();
  await expect(guest.says(/harbours\.geojson/)).toBeVisible();
  const named = new URL(page.url());
  expect(named.searchParams.get("data")).toMatch(/^file:harbours\.geojson~[0-9a-f]{16}$/);

  await guest.give({ name: "broken.geojson", text: '{"type": oops' });
  expect(await guest.outcome()).toEqual(["reject", "0", "0"]);
  await expect(page.getByRole("alert").filter({ hasText: "broken.geojson" })).toBeVisible();
  await expect(guest.sets()).toBeChecked();
  expect(page.url()).toContain(named.search);

  await page.getByRole("button", { name: "Remove" }).first().click();
  await expect(guest.sets()).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has("data")).toBe(false);
  await page.goBack();
  await expect(guest.sets()).toBeChecked();

  await page.reload();
  await atlas.ready();
  await guest.loaded(1);
  await expect(guest.sets()).toBeChecked();
  expect(await page.locator(".session").count()).toBe(1);
  expect(atlas.strangers).toEqual([]);
  expect(atlas.messages).toEqual([]);
});

test("another host is named before it is asked, and the choice of a feature in a link finds it", async ({ atlas }) => {
  const { page } = atlas;
  const site = await otherSite(twoPlaces.text);
  try {
    const feature = `feature:g${createHash("sha256").update(twoPlaces.text).digest("hex").slice(0, 8)}.1`;
    await atlas.open(`?render=svg&beside=none&select=${feature}&data=${encodeURIComponent(site.url)}`);
    const dialog = page.getByRole("dialog");
    await expect(dialog).toContainText(new URL(site.url).host);
    expect(site.asked()).toEqual([]);
    await dialog.getByRole("button", { name: "Allow" }).click();
    const guest = new GuestDriver(page);
    await guest.loaded(1);
    expect(await guest.outcome()).toEqual(["accept", "2", "0"]);
    expect(site.asked()).toEqual(["/harbours.geojson"]);
    await expect(guest.sets()).toBeChecked();
    await expect(page.getByRole("heading", { name: "Old harbour" })).toBeVisible();
  } finally {
    site.server.close();
  }
});
