import { expect, test } from "./atlasDriver.ts";

test.afterEach(({ atlas }) => {
  expect(atlas.messages.filter((message) => /^(error|warning|uncaught)/.test(message))).toEqual([]);
});

test("an actor is compared with another one, and the link brings the comparison back", async ({ atlas, page }) => {
  await atlas.open("?select=JPN&layers=none&render=svg");
  const choice = atlas.card.getByRole("combobox", { name: "Compare with" });
  const first = await choice.locator("optgroup").first().locator("option").allTextContents();
  const shared = first.map((text) => Number(/\((\d+)\)$/.exec(text)?.[1]));
  expect(shared).toEqual([...shared].sort((a, b) => b - a));
  await choice.selectOption("IND");
  await expect(atlas.card.getByRole("region", { name: "Compare with" }).getByRole("status")).toHaveText(
    /^4 in common, \d+ only Japan, \d+ only India$/,
  );
  await expect(atlas.card.getByRole("heading", { name: /Both take part in/ })).toBeVisible();
  await expect(atlas.card.getByRole("heading", { name: /Both belong to/ })).toBeVisible();
  await expect.poll(() => atlas.search).toContain("with=IND");
  await page.reload();
  await atlas.ready();
  await expect(atlas.card.getByRole("combobox", { name: "Compare with" })).toHaveValue("IND");
  await expect(atlas.card).toContainText("Group of Twenty");
  await atlas.card.getByRole("button", { name: "End the comparison" }).click();
  await expect(atlas.card.getByRole("combobox", { name: "Compare with" })).toHaveValue("");
  await expect.poll(() => atlas.search).not.toContain("with=");
});

test("in a cable's strip map a landing leads to its card, by pointer and by keys", async ({ atlas, page }) => {
  await atlas.open("?select=MEDUSA&layers=none&render=svg");
  const strip = atlas.card.getByRole("group", { name: "Landings in order" });
  await expect(strip.locator('[tabindex="0"]')).toHaveCount(1);
  await strip.getByRole("link", { name: /^Marseille \(/ }).click();
  await expect(atlas.card.getByRole("heading", { level: 2 })).toContainText("Marseille");
  await page.goBack();
  await expect(atlas.card.getByRole("heading", { level: 2 })).toContainText("Medusa");
  // What scrolls under a resting pointer is pointed at too.
  await page.mouse.move(640, 4);
  await strip.locator('[tabindex="0"]').focus();
  await page.keyboard.press("End");
  await expect(strip.getByRole("link", { name: /^Ras Ghareb/ })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(strip.getByRole("link", { name: /Zafarana to Ras Ghareb: Planned, overland/ })).toBeFocused();
  await expect(strip).toContainText("Zafarana to Ras Ghareb");
  await page.keyboard.press("Enter");
  await expect(atlas.card.getByRole("heading", { level: 2 })).toContainText("Zafarana – Ras Ghareb");
});

test("ties over time: one tab stop, arrows inside, what is under the keys is read out, Enter opens it", async ({
  atlas,
  page,
}) => {
  await atlas.open("?select=JPN&layers=none&render=svg");
  const drawing = atlas.card.getByRole("group", { name: "Ties over time" });
  await expect(drawing).toContainText(/\d+ of 29 dated, from 20\d\d to 2030\./);
  await expect(drawing.locator('[tabindex="0"]')).toHaveCount(1);
  await drawing.locator('[tabindex="0"]').focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  const mark = drawing.getByRole("link", { name: "EU-Japan Digital Partnership: Active since 12 May 2022" });
  await expect(mark).toBeFocused();
  await expect(drawing.locator("p").first()).toHaveText("EU-Japan Digital Partnership: Active since 12 May 2022");
  await page.keyboard.press("Tab");
  await expect(mark).not.toBeFocused();
  await expect(drawing.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("Shift+Tab");
  await expect(mark).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(atlas.card.getByRole("heading", { level: 2 })).toHaveText("EU-Japan Digital Partnership");
});

test("what another view points at stands out in the drawing of the card, and the other way round", async ({
  atlas,
  page,
}) => {
  await atlas.open("?select=JPN&layers=none&render=svg");
  const drawing = atlas.card.getByRole("group", { name: "Ties over time" });
  const lifted = drawing.locator(".is-lifted");
  await expect(lifted).toHaveCount(0);
  await atlas.card.locator("summary", { hasText: "Dialogue and councils" }).click();
  await atlas.card.getByRole("link", { name: "EU-Japan Digital Partnership", exact: true }).hover();
  await expect(lifted).toHaveCount(1);
  await page.mouse.move(2, 2);
  await expect(lifted).toHaveCount(0);
});

test("a source lists by kind what rests on it, and how much on it alone", async ({ atlas }) => {
  await atlas.open("?select=source:S004&layers=none&render=svg");
  await expect(atlas.card).toContainText(/\d+ facts rest on it, \d+ on it alone\./);
  const parties = atlas.card.locator("section", {
    has: atlas.page.getByRole("heading", { name: /Parties in instruments/ }),
  });
  await expect(parties.getByRole("link").first()).toBeHidden();
  await parties.locator("summary").first().click();
  await expect(parties.getByRole("link")).toHaveCount(8);
  await parties.getByRole("button", { name: /more/ }).click();
  expect(await parties.getByRole("link").count()).toBeGreaterThan(200);
});

test("a citation opens the sources where they are folded away, and goes there", async ({ atlas }) => {
  await atlas.open("?select=JPN&layers=none&render=svg");
  await atlas.card.locator("summary", { hasText: "Trade and data flows" }).click();
  await atlas.card
    .getByRole("button", { name: /^Source 1:/ })
    .first()
    .click();
  await expect(atlas.card.locator('[data-source="1"]')).toBeFocused();
});

test("in Italian the card speaks Italian, and an acronym is spelled out", async ({ atlas }) => {
  await atlas.open("?select=ASEAN&with=JPN&lang=it&layers=none&render=svg");
  await expect(atlas.card).toContainText("Associazione delle nazioni del Sud-est asiatico");
  await expect(atlas.card.getByRole("combobox", { name: "Confronta con" })).toHaveValue("JPN");
  await expect(atlas.card.getByRole("region", { name: "Confronta con" })).toContainText("in comune");
  await atlas.open("?select=BRA&lang=it&layers=none&render=svg");
  await expect(atlas.card.getByRole("group", { name: "Legami nel tempo" })).toContainText(/\d+ su \d+ con data/);
});

test("on a phone the drawings fit the card", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const id of ["MEDUSA", "EU", "FAR_NORTH_FIBER", "source:S004"]) {
    await atlas.open(`?select=${id}&with=JPN&layers=none&render=svg`);
    const overflow = await atlas.card.evaluate((card) => {
      const room = card.getBoundingClientRect();
      return [...card.querySelectorAll("*")].filter(
        (each) =>
          each.checkVisibility() && !each.closest(".hidden") && each.getBoundingClientRect().right > room.right + 1,
      ).length;
    });
    expect(overflow, id).toBe(0);
  }
});
