import { expect, test } from "./atlasDriver.ts";

const chord = "?view=network&drawing=chord&render=svg";

test("a ribbon leads to its pairs, a pair to the card of its instrument", async ({ atlas }) => {
  await atlas.open(`${chord}&families=trade`);
  await atlas.chordList.getByRole("button", { name: /^Europe – Eastern Asia/ }).click();
  expect((await atlas.pose()).network.ribbon).toBe("europe~eastern-asia");
  await expect(atlas.chordList.getByRole("heading")).toHaveText("Europe – Eastern Asia");
  await expect(atlas.chordList).toContainText("European Union – Japan");
  const instrument = atlas.chordList.getByRole("button", { name: /EU-Japan/ }).first();
  const name = await instrument.textContent();
  await instrument.click();
  expect(await atlas.cardTitle()).toBe(name);
  await atlas.chordList.getByRole("button", { name: "Close the list" }).click();
  expect((await atlas.pose()).network.ribbon).toBeNull();
  await expect(atlas.chordRing).toBeFocused();
});

test("a ribbon clicked on the ring opens the same list, a group everything it has", async ({ atlas, page }) => {
  await atlas.open(chord);
  const ribbon = await atlas.chordSpot(/^Europe – Latin America/);
  await page.mouse.click(ribbon.x, ribbon.y);
  await expect(atlas.chordList.getByRole("heading")).toHaveText("Europe – Latin America and the Caribbean");
  const group = await atlas.chordSpot(/^Oceania:/);
  await page.mouse.click(group.x, group.y);
  await expect(atlas.chordList.getByRole("heading")).toHaveText("Oceania");
  expect((await atlas.pose()).network.ribbon).toBe("oceania~all");
});

test("a hub chosen on the ring is chosen on the map and on the card", async ({ atlas, page }) => {
  await atlas.open("?beside=network&drawing=chord&groups=hub&render=svg");
  const hub = await atlas.chordSpot(/^Smart Africa:/);
  await page.mouse.click(hub.x, hub.y);
  await expect(atlas.card).toContainText("Smart Africa");
  expect((await atlas.pose()).selection).toBe("organisation:SMARTAFRICA");
  await page.getByRole("tab", { name: "Network" }).click();
  await expect(page.locator(".chord-lifts path").first()).toBeVisible();
});

test("what is chosen elsewhere lifts its share of the ribbons here", async ({ atlas }) => {
  await atlas.open(chord);
  await expect(atlas.page.locator(".chord-lifts path")).toHaveCount(0);
  await atlas.setPose({ selection: "country:JPN" });
  const lifted = atlas.page.locator(".chord-lifts path");
  await expect(lifted.first()).toBeVisible();
  expect(await lifted.count()).toBeLessThan(await atlas.page.locator(".chord-ribbons path").count());
});

test("pointing at a ribbon points at its ties, and at nothing once the pointer has left", async ({ atlas, page }) => {
  await atlas.open("?beside=network&drawing=chord&render=svg");
  const ribbon = await atlas.chordSpot(/^Europe – Oceania/);
  await page.mouse.move(ribbon.x, ribbon.y);
  await expect(page.getByRole("tooltip")).toContainText("Europe – Oceania");
  await expect(page.getByRole("tooltip")).toContainText("8 ties");
  await page.mouse.move(4, 4);
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await expect(page.locator(".chord-lifts path")).toHaveCount(0);
});

test("the address restores the groups and the open ribbon", async ({ atlas, page }) => {
  await atlas.open(`${chord}&groups=bloc&ribbon=bloc:EU~bloc:ASEAN`);
  await expect(atlas.chordList.getByRole("heading")).toHaveText(/European Union – ASEAN|ASEAN – European Union/);
  await expect(atlas.chordMark(/^African Union:/)).toHaveCount(1);
  await page.reload();
  await atlas.ready();
  await expect(atlas.chordList.getByRole("heading")).toHaveText(/European Union – ASEAN|ASEAN – European Union/);
});

test("a ribbon that is not there is said to be missing, and there is a way out", async ({ atlas }) => {
  await atlas.open(`${chord}&ribbon=europe~atlantis`);
  await expect(atlas.chordList).toContainText("not in this picture");
  await atlas.chordList.getByRole("button", { name: "Show all ribbons" }).click();
  await expect(atlas.chordList.getByRole("heading")).toHaveText("Ribbons, strongest first");
});

test("the keys alone go round the ring, through the ribbons, into the list and out again", async ({ atlas, page }) => {
  await atlas.open(chord);
  await expect(atlas.chordRing).toBeVisible();
  await page.locator(".network-head select").first().focus();
  for (let step = 0; step < 12 && !(await atlas.chordRing.evaluate((ring) => ring === document.activeElement)); step++)
    await page.keyboard.press("Tab");
  await expect(atlas.chordRing).toBeFocused();
  expect(await atlas.chordSaid()).toMatch(/^Europe: \d+ actors, \d+ ties, \d+ of them within$/);
  await page.keyboard.press("ArrowRight");
  expect(await atlas.chordSaid()).toMatch(/^Northern Africa and Western Asia:/);
  await page.keyboard.press("ArrowDown");
  expect(await atlas.chordSaid()).toMatch(/^Europe – Northern Africa and Western Asia: \d+ ties\. /);
  await page.keyboard.press("Enter");
  await expect(atlas.chordList.getByRole("heading")).toHaveText("Europe – Northern Africa and Western Asia");
  await page.keyboard.press("Tab");
  await expect(atlas.chordList.getByRole("button", { name: "Close the list" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(atlas.chordRing).toBeFocused();
});

test("in Italian, on a phone, nothing is wider than the screen", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open(`${chord}&lang=it&ribbon=europe~oceania`);
  await expect(atlas.chordList.getByRole("heading")).toHaveText("Europa – Oceania");
  await expect(atlas.chordList).toContainText("8 legami");
  const widest = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widest).toBeLessThanOrEqual(390);
  const cutOff = await page.evaluate(
    () =>
      [...document.querySelectorAll(".chord-label")].filter((label) => {
        const { left, right } = label.getBoundingClientRect();
        return left < 0 || right > 390;
      }).length,
  );
  expect(cutOff).toBe(0);
});

test("nothing visible: a sentence says what would fill the ring", async ({ atlas }) => {
  await atlas.open(`${chord}&status=delayed`);
  await expect(atlas.chordRing).toContainText("Widen the filter");
  expect(atlas.messages.filter((message) => /^(error|warning|uncaught)/.test(message))).toEqual([]);
});
