import { expect, test } from "./atlasDriver.ts";

test("order, way of drawing, size and colour are in the address, and a link brings them back", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await atlas.open("?view=network");
  await expect(atlas.arcRow(/^Japan: \d+ ties/)).toHaveCount(1);
  await atlas.networkControl("Order").selectOption({ label: "by group" });
  await atlas.networkControl("Many parties").selectOption({ label: "nodes" });
  await atlas.networkControl("Size").selectOption({ label: "betweenness" });
  await atlas.networkControl("Colour").selectOption({ label: "group" });
  await expect.poll(() => new URLSearchParams(atlas.search).get("tint")).toBe("community");
  const asked = new URLSearchParams(atlas.search);
  expect([asked.get("order"), asked.get("parties"), asked.get("size")]).toEqual([
    "community",
    "two_mode",
    "betweenness",
  ]);
  const names = await atlas.arcNames();
  expect(names).toContain("Digital Partnership Network");
  // The headings name the groups; in another order a key does.
  const key = page.getByRole("list", { name: "Groups tied more closely" });
  await expect(key).toHaveCount(0);
  await atlas.networkControl("Order").selectOption({ label: "by region" });
  await expect(key.getByRole("listitem").first()).toContainText("Group 1");

  await atlas.open(`?${asked}`);
  await expect(atlas.networkControl("Order")).toHaveValue("community");
  expect(await atlas.arcNames()).toEqual(names);
  expect(atlas.messages).toEqual([]);
});

test("says what each way of drawing does with instruments of many parties", async ({ atlas, page }) => {
  await atlas.open("?view=network");
  const head = page.locator(".network-head");
  await expect(head).toContainText(/\d+ instruments of three or more parties are drawn as lines from the hub/);
  const spokes = await atlas.arcNames();
  await atlas.networkControl("Many parties").selectOption({ label: "pairs" });
  await expect(head).toContainText("between every two parties");
  await expect(atlas.arcRow(/^Japan: .*pairwise ties/)).toHaveCount(1);
  expect((await atlas.arcNames()).sort()).toEqual(spokes.sort());
  await atlas.networkControl("Many parties").selectOption({ label: "nodes" });
  await expect(head).toContainText("drawn as nodes to which each party is tied");
});

test("by keyboard alone: rows, their ties one by one, and the card of either", async ({ atlas, page }) => {
  await atlas.open("?view=network");
  await expect(page.locator(".network-name").first()).toBeVisible();
  await atlas.arcs.focus();
  await page.keyboard.press("Home");
  expect(await atlas.arcAt()).toMatch(/^European Union: \d+ ties/);
  await page.keyboard.press("ArrowDown");
  expect(await atlas.arcAt()).toMatch(/^Ukraine:/);
  await page.keyboard.press("ArrowRight");
  await expect(atlas.arcSaid).toHaveText(/^1 of 14: .+ · Ukraine · /);
  await page.keyboard.press("ArrowLeft");
  await expect(atlas.arcSaid).toHaveText(/^14 of 14: /);
  const said = (await atlas.arcSaid.textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(atlas.card).toBeVisible();
  expect(said).toContain(await atlas.cardTitle());
  await atlas.arcs.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.cardTitle()).toContain("Moldova");
  await page.keyboard.press("Tab");
  await expect(atlas.arcs).not.toBeFocused();
  expect(atlas.messages).toEqual([]);
});

test("what is chosen on the diagram is chosen on the map and on the card, and the other way round", async ({
  atlas,
}) => {
  await atlas.open("?select=JPN&render=svg");
  await expect.poll(() => atlas.cardTitle()).toContain("Japan");
  await atlas.open("?view=network&select=JPN");
  await expect(atlas.arcRow(/^Japan:/)).toHaveAttribute("aria-selected", "true");
  await atlas.arcs.focus();
  await atlas.page.keyboard.press("PageDown");
  await atlas.page.keyboard.press("Enter");
  const chosen = (await atlas.arcAt()).split(":")[0] ?? "";
  await expect.poll(() => atlas.cardTitle()).toContain(chosen);
  expect((await atlas.pose()).selection).not.toBe("country:JPN");
});

test("an empty filter says what would fill the diagram", async ({ atlas, page }) => {
  await atlas.open("?view=network&families=none");
  await expect(page.getByText("No tie is visible. Widen the filter")).toBeVisible();
  expect(atlas.messages).toEqual([]);
});

test("in Italian, with two rows of controls at most in the pane beside the map", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await atlas.open("?lang=it");
  const head = page.locator(".network-head");
  await expect(atlas.networkControl("Ordine")).toBeVisible();
  const box = await head.boundingBox();
  expect(box?.height).toBeLessThan(90);
  await expect(atlas.arcRow(/^Giappone: \d+ legami di \d+ tipi con \d+ partner;/)).toHaveCount(1);
  await head.getByRole("button", { name: "Altro" }).click();
  await atlas.networkControl("Colore").selectOption({ label: "gruppo" });
  await expect(page.getByRole("list", { name: "Gruppi più legati" })).toContainText("Gruppo 1");
  await page.keyboard.press("Escape");
  await expect(atlas.networkControl("Colore")).toBeHidden();
  await expect(head.getByRole("button", { name: "Altro" })).toBeFocused();
});

test("on a phone nothing is cut off, and the controls stay within two rows", async ({ atlas, page }) => {
  // Because nodes on their way from the map stand elsewhere.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open("?view=network");
  await expect(atlas.arcRow(/^Ukraine:/)).toBeVisible();
  // Two rows of what a finger needs (44 px), and the air around them.
  const head = await page.locator(".network-head").boundingBox();
  expect(head?.height).toBeLessThan(112);
  for (const part of await page.locator(".network-head .segmented span:visible, .network-head select:visible").all())
    expect((await part.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const lefts = await atlas.arcs
    .getByRole("option")
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().left));
  expect(lefts.length).toBeGreaterThan(100);
  expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
});
