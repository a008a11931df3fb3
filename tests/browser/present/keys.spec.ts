// The keys of a talk, whatever has the focus.
import { expect, test } from "./stageDriver.ts";

/** A walk over five scenes, from the second and back to it, with each key and where it leads. */
const walk: readonly (readonly [key: string, to: number])[] = [
  ["n", 3],
  ["p", 2],
  ["PageDown", 3],
  ["PageUp", 2],
  ["ArrowRight", 3],
  ["ArrowLeft", 2],
  ["ArrowDown", 3],
  ["ArrowUp", 2],
  ["Space", 3],
  ["Shift+Space", 2],
  ["Enter", 3],
  ["Backspace", 2],
  ["End", 5],
  ["Home", 1],
];

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("every key steps from every focus: the page, the map, a link, a button, a slider, a list, after another window", async ({
  atlas,
  stage,
  page,
}) => {
  test.setTimeout(120_000);
  await stage.open();
  let opened = 0;
  page.on("popup", () => {
    opened += 1;
  });
  // Sliders and lists of views are put away while presenting; one of each stands in for those that are not.
  await page.evaluate(() => {
    const slider = Object.assign(document.createElement("input"), { type: "range", id: "own-slider" });
    const list = Object.assign(document.createElement("select"), { id: "own-list" });
    for (const word of ["a", "b", "c"]) list.append(new Option(word));
    list.selectedIndex = 1;
    document.querySelector(".present-band")?.append(slider, list);
  });
  const focus = (selector: string) => page.locator(selector).first().focus();
  const focuses: Readonly<Record<string, () => Promise<void>>> = {
    page: () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur()),
    map: async () => {
      await stage.map.click({ position: { x: 30, y: 200 } });
      await stage.map.focus();
    },
    link: () => focus(":is(.present-words article[data-on] .present-sources, .present-list) a"),
    button: () => stage.control("Overview").focus(),
    slider: () => focus("#own-slider"),
    list: () => focus("#own-list"),
    "another window": async () => {
      await page.evaluate(() => {
        (document.activeElement as HTMLElement | null)?.blur();
        window.dispatchEvent(new Event("blur"));
        window.dispatchEvent(new Event("focus"));
      });
      await expect(page.locator("#stage")).toBeFocused();
    },
  };
  for (const [name, take] of Object.entries(focuses)) {
    await stage.goTo(2);
    for (const [key, to] of walk)
      await test.step(`${key} on ${name}`, async () => {
        await take();
        await page.keyboard.press(key);
        await stage.at(to);
      });
  }
  expect(await page.locator("#own-slider").inputValue()).toBe("50");
  expect(await page.locator("#own-list").inputValue()).toBe("b");
  expect(opened).toBe(0);
  await expect(stage.overview).toHaveCount(0);
  expect(atlas.messages).toEqual([]);
});

test("a list of keys, a grid and what was chosen swallow no step", async ({ stage, page }) => {
  await stage.open("scene=2&present=1");
  for (const [key, to] of walk.filter(([key]) => !/Space|Enter|Backspace/.test(key))) {
    await page.keyboard.press("?");
    await expect(stage.help).toBeVisible();
    await page.keyboard.press(key);
    await stage.at(to);
    await expect(stage.help).toBeHidden();
  }
  await stage.goTo(2);
  await page.keyboard.press("?");
  await stage.help.getByRole("button", { name: "Close" }).focus();
  await page.keyboard.press("Enter");
  await expect(stage.help).toBeHidden();
  await stage.goTo(1);

  await stage.choose("country:DEU");
  await expect(stage.chosen).toContainText("Germany");
  await stage.chosen.getByRole("button").focus();
  await page.keyboard.press("Space");
  await stage.at(2);
  await expect(stage.chosen).toHaveCount(0);
});

test("a number and Enter, the overview by keys and by click, first and last", async ({ stage, page }) => {
  await stage.open();
  await page.keyboard.press("4");
  await expect(page.locator(".present-typed")).toContainText("Scene 4");
  await page.keyboard.press("Enter");
  await stage.at(4);
  await expect(page.locator(".present-typed")).toBeEmpty();
  await page.keyboard.press("9");
  await page.keyboard.press("Escape");
  await expect(page.locator(".present-typed")).toBeEmpty();
  await page.keyboard.press("g");
  await expect(stage.overview.getByRole("button", { name: "4. Title of rungs" })).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect(stage.overview.getByRole("button", { name: "2. Title of asia" })).toBeFocused();
  await expect(stage.overview.locator(".scene-thumb svg").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await stage.at(2);
  await expect(stage.overview).toHaveCount(0);
  await page.keyboard.press("g");
  await stage.overview.getByRole("button", { name: "3. Title of atlantic" }).click();
  await stage.at(3);
  await page.keyboard.press("g");
  await page.keyboard.press("g");
  await expect(stage.overview).toHaveCount(0);
});

test("a blank screen, black or white, is taken away by any step, and only then one goes on", async ({
  stage,
  page,
}) => {
  await stage.open("scene=2&present=1");
  for (const [key, colour] of [
    ["b", "rgb(0, 0, 0)"],
    [".", "rgb(0, 0, 0)"],
    ["w", "rgb(255, 255, 255)"],
    [",", "rgb(255, 255, 255)"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(stage.blank).toHaveCSS("background-color", colour);
    await page.keyboard.press("PageDown");
    await expect(stage.blank).toHaveCount(0);
    await stage.at(2);
  }
  await page.keyboard.press("b");
  await stage.blank.click();
  await expect(stage.blank).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await stage.at(3);
});

test("Escape leaves layer by layer, and at last the presentation; the focus is where it began", async ({
  stage,
  page,
}) => {
  await stage.open("scene=2");
  await page.getByRole("banner").getByRole("button", { name: "Present", exact: true }).click();
  await stage.at(2);
  await expect(page.locator("#stage")).toBeFocused();
  await stage.dragMap(120, 40);
  await expect(stage.backToScene).toBeVisible();
  await stage.choose("country:JPN");
  await expect(stage.chosen).toContainText("Japan");
  await page.keyboard.press("?");
  await page.keyboard.press("7");
  await page.keyboard.press("Escape");
  await expect(stage.help).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(stage.help).toBeHidden();
  await page.keyboard.press("b");
  await page.keyboard.press("Escape");
  await expect(stage.blank).toHaveCount(0);
  await expect(stage.chosen).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(stage.chosen).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(stage.backToScene).toHaveCount(0);
  await stage.at(2);
  await page.keyboard.press("Escape");
  await expect(stage.place).toHaveCount(0);
  await expect(page.getByRole("banner").getByRole("button", { name: "Present", exact: true })).toBeFocused();
});

test("a clicker is heard through the dialog of a window that was refused; what is covered has no focus; long words are scrolled", async ({
  stage,
  page,
}) => {
  await stage.open("scene=2&present=1");
  await page.evaluate(() => {
    window.open = () => null;
  });
  for (const [key, to] of [
    ["PageDown", 3],
    ["PageUp", 2],
    ["F5", 1],
  ] as const) {
    await page.keyboard.press("s");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog")).toBeHidden();
    await stage.at(to);
  }
  await page.keyboard.press("s");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press(".");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(stage.blank).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expect(stage.blank).toHaveCount(0);
  await stage.at(1);

  await stage.control("Overview").focus();
  await page.keyboard.press("b");
  await page.keyboard.press("b");
  await expect(stage.control("Overview")).toBeFocused();
  await page.getByRole("button", { name: "Next scene" }).focus();
  await page.keyboard.press("Control+Enter");
  await stage.at(2);
  await expect(page.getByRole("button", { name: "Next scene" })).toBeFocused();

  await page.setViewportSize({ width: 600, height: 400 });
  await page.keyboard.press("?");
  const scrolled = () => stage.help.evaluate((dialog) => dialog.scrollTop);
  await expect.poll(scrolled).toBe(0);
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(scrolled).toBeGreaterThan(50);
});

test("single letters can be switched off: then arrows, Space, numbers and the clicker's keys still work", async ({
  stage,
  page,
}) => {
  await page.addInitScript(() => window.localStorage.setItem("entente:single-keys", "off"));
  await stage.open("scene=2&present=1");
  for (const key of ["n", "b", "g", "w", ".", "?"]) await page.keyboard.press(key);
  await stage.at(2);
  await expect(stage.blank).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await stage.at(3);
  await stage.goTo(1);
  await page.keyboard.press("Space");
  await stage.at(2);
});
