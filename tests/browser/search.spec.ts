import { expect, test } from "./atlasDriver.ts";

test("the slash opens the search; a misspelt name is found; arrows and Enter fly there and open its card", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.keyboard.press("/");
  await expect(atlas.searchField).toBeFocused();
  await expect(atlas.searchField).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.type("medussa");
  await expect(atlas.searchField).toHaveAttribute("aria-expanded", "true");
  await expect.poll(() => atlas.searchAim()).toContain("Medusa Submarine Cable System");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => atlas.searchAim()).toContain("Medusa Africa");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowDown");
  expect(await atlas.searchAim()).toContain("Medusa Submarine Cable System");
  await expect(page.locator(".search-popup [role=option][aria-selected=true]")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(atlas.card).toBeVisible();
  expect(await atlas.cardTitle()).toContain("Medusa");
  expect((await atlas.pose()).selection).toBe("system:MEDUSA");
  await expect.poll(async () => (await atlas.pose()).camera?.zoom ?? 0).toBeGreaterThan(2);
  const { camera } = await atlas.pose();
  expect(camera?.lat).toBeGreaterThan(25);
  expect(camera?.lat).toBeLessThan(45);
  await expect(atlas.searchField).toHaveAttribute("aria-expanded", "false");
  await expect(atlas.searchField).toHaveValue("");
  expect(atlas.messages).toEqual([]);
});

test("what is typed before the index is there is not lost", async ({ atlas, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/searchState/, async (route) => {
    await held;
    await route.continue();
  });
  await atlas.open();
  await atlas.searchField.focus();
  await page.keyboard.type("giappone");
  await expect(atlas.found).toHaveCount(0);
  await expect(atlas.searchField).toHaveValue("giappone");
  release();
  await expect(atlas.found.first()).toContainText("Japan");
});

test("Escape closes the list, then clears the text, then gives the focus back, and only then concerns the page", async ({
  atlas,
  page,
}) => {
  await atlas.open("?select=country:JPN");
  await expect(atlas.card).toBeVisible();
  await atlas.svgMap.focus();
  await page.keyboard.press("/");
  await page.keyboard.type("korea");
  await expect(atlas.found.first()).toContainText("Republic of Korea");
  await page.keyboard.press("Escape");
  await expect(atlas.found).toHaveCount(0);
  await expect(atlas.searchField).toHaveValue("korea");
  await page.keyboard.press("Escape");
  await expect(atlas.searchField).toHaveValue("");
  await expect(atlas.searchField).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(atlas.searchField).not.toBeFocused();
  expect((await atlas.pose()).selection).toBe("country:JPN");
  await page.keyboard.press("Escape");
  await expect.poll(async () => (await atlas.pose()).selection).toBeNull();
});

test("in a text field the slash is a slash", async ({ atlas, page }) => {
  await atlas.open();
  await atlas.searchField.focus();
  await page.keyboard.type("5g/6g");
  await expect(atlas.searchField).toHaveValue("5g/6g");
  await expect(atlas.found.first()).toContainText("5G / 6G");
});

test("a click chooses, more of a group is one step away, and Tab leaves the field", async ({ atlas, page }) => {
  await atlas.open();
  await atlas.searchField.fill("japan");
  await expect(atlas.found.filter({ hasText: "Japan" }).first()).toBeVisible();
  const before = await atlas.found.count();
  await atlas.found
    .filter({ hasText: /^\d+ more$/ })
    .first()
    .click();
  await expect.poll(() => atlas.found.count()).toBeGreaterThan(before);
  await expect(atlas.searchField).toBeFocused();
  await atlas.found.filter({ hasText: "EU-Japan Digital Partnership" }).first().click();
  await expect.poll(async () => (await atlas.pose()).selection).toBe("instrument:dp-eu-jpn");
  await page.keyboard.press("Tab");
  await expect(atlas.searchField).not.toBeFocused();
});

test("what is pointed at in the list is lifted on the page, and let go again", async ({ atlas, page }) => {
  await atlas.open("?view=table&rows=cables");
  await atlas.searchField.fill("ellalink");
  await expect(atlas.found.first()).toContainText("EllaLink");
  await atlas.found.first().hover();
  await expect(atlas.table).toHaveAttribute("data-quiet", "");
  await page.keyboard.press("Escape");
  await expect(atlas.table).not.toHaveAttribute("data-quiet");
});

test("nothing found says so and offers what comes near", async ({ atlas, page }) => {
  await atlas.open();
  await atlas.searchField.fill("horizon 2020");
  await expect(page.getByText("Nothing found for “horizon 2020”.").first()).toBeVisible();
  await expect(atlas.found.filter({ hasText: "Horizon Europe association" })).toBeVisible();
});

test("in Italian", async ({ atlas, page }) => {
  await atlas.open("?lang=it");
  await page.keyboard.press("/");
  await page.keyboard.type("cote d ivoire");
  await expect(atlas.found.first()).toContainText("Costa d’Avorio");
  await expect(page.locator(".search-popup").getByText("Paesi")).toBeVisible();
  await page.keyboard.press("Enter");
  expect(await atlas.cardTitle()).toContain("Costa d’Avorio");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("a button opens a sheet of its own; a choice closes it, and Escape undoes it step by step", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(atlas.searchField).toBeFocused();
    await page.keyboard.type("lisbon");
    await expect(atlas.found.first()).toContainText("Lisbon");
    const box = await page.getByRole("dialog").boundingBox();
    expect(box?.width).toBe(390);
    await page.keyboard.press("Escape");
    await expect(atlas.found).toHaveCount(0);
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await atlas.searchField.fill("japan");
    await atlas.found.first().tap();
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect.poll(async () => (await atlas.pose()).selection).toBe("country:JPN");
    expect(atlas.messages).toEqual([]);
  });
});

test("finds with the network gone, once the page has come to rest", async ({ atlas, page }) => {
  const lastAsked = page.waitForRequest(/searchState.*\.js$/);
  await atlas.open("?render=svg&beside=none");
  await lastAsked;
  await atlas.fetchedAll();
  await page.context().setOffline(true);
  await page.keyboard.press("/");
  await page.keyboard.type("Japn");
  await page.getByRole("option", { name: /Japan/ }).first().waitFor();
  await page.keyboard.press("Enter");
  await expect(atlas.card.getByRole("heading", { level: 2 })).toHaveText("Japan");
  expect(atlas.messages).toEqual([]);
});
