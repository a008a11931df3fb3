import { expect, test } from "../atlasDriver.ts";
import { PresenterDriver, ready, StageDriver } from "./talkDriver.ts";
import { tellShortStory } from "./tellShortStory.ts";

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const keys = [
  "PageDown",
  "PageDown",
  "ArrowRight",
  "Space",
  "PageUp",
  "ArrowLeft",
  "Home",
  "End",
  "b",
  "w",
  ".",
  "3",
  "Enter",
] as const;

/** Blank or not, and at which scene: the same on both sides. */
async function agreed(stage: StageDriver, presenter: PresenterDriver): Promise<void> {
  const there = async () => {
    const says = (await presenter.says.textContent()) ?? "";
    const blank = says.includes("black") || says.includes("white");
    return `${(await presenter.position.textContent())?.match(/\d+/)?.[0]} ${blank}`;
  };
  const here = async () => `${(await stage.place.textContent())?.match(/\d+/)?.[0]} ${await stage.blank.isVisible()}`;
  await expect.poll(async () => (await here()) === (await there())).toBe(true);
}

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("stage and presenter are at the same scene after 80 keys on either side", async ({ page, context }) => {
  // Because each of the keys has its scene drawn, on both sides.
  await tellShortStory(context);
  const stage = new StageDriver(page);
  await stage.open("story=three-cables&present=1");
  const presenter = await stage.presenter(context);
  await expect(presenter.position).toHaveText(/^Scene 1 of/);
  const random = seeded(5);
  for (let press = 0; press < 80; press += 1) {
    const key = keys[Math.floor(random() * keys.length)] ?? "PageDown";
    await (random() < 0.5 ? stage.page : presenter.page).keyboard.press(key);
  }
  await agreed(stage, presenter);
  // Messages keep their order: once the last of each side has come, all have.
  await presenter.page.keyboard.press("Home");
  await expect(stage.place).toHaveText(/^1\D/);
  await stage.page.keyboard.press("End");
  await expect(presenter.position).toHaveText(/^Scene (\d+) of \1$/);
  await presenter.page.keyboard.press("PageUp");
  await presenter.page.keyboard.press("b");
  await expect(stage.blank).toBeVisible();
  await expect(presenter.says).toHaveText("The screen is black.");
  await stage.page.keyboard.press("b");
  await expect(presenter.says).toHaveText("In step with the stage.");
  const at = (await presenter.position.textContent())?.match(/\d+/)?.[0];
  await expect(stage.place).toHaveText(new RegExp(`^${at}\\D`));
});

test("the presenter reads notes and what comes next, clicks a scene, blanks the screen, and keeps the time", async ({
  page,
  context,
}) => {
  const stage = new StageDriver(page);
  await stage.open("story=three-cables&present=1");
  const presenter = await stage.presenter(context);
  await expect(presenter.notes.locator("p").first()).not.toBeEmpty();
  await expect(presenter.next.locator("svg").first()).toBeVisible();
  await expect(presenter.timer).toHaveText("0:00");
  await presenter.page.clock.install();
  await presenter.button("Next").click();
  await expect(presenter.position).toHaveText(/^Scene 2 of/);
  await expect.poll(() => page.url()).toContain("scene=bella");
  await presenter.page.clock.runFor(65_000);
  await expect(presenter.timer).toHaveText(/^1:0\d$/);
  await presenter.button("Pause").click();
  await presenter.button("White").click();
  await expect(presenter.says).toHaveText("The screen is white.");
  await expect(page.locator(".present-blank").first()).toBeVisible();
  await presenter.button("White").click();
  await presenter.scene("Sources").click();
  await expect.poll(() => page.url()).toContain("scene=sources");
  await expect(presenter.next).toContainText("The last scene.");
});

test("either may be reloaded: scene, timer and an edited copy are still there", async ({ page, context }) => {
  const stage = new StageDriver(page);
  await stage.open("story=three-cables");
  await page.getByRole("button", { name: "Edit a copy" }).click();
  await page.getByLabel("Title", { exact: true }).fill("My own first words");
  await page.locator(".stories").getByRole("button", { name: "Present", exact: true }).click();
  const presenter = await stage.presenter(context);
  await expect(presenter.scene("My own first words")).toBeVisible();
  await presenter.page.keyboard.press("PageDown");
  await presenter.button("Pause").click();
  const time = await presenter.timer.textContent();
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await ready(page);
  await expect(page.locator(".present-band")).toContainText("2");
  await expect(presenter.says).toHaveText("In step with the stage.");
  await presenter.page.reload();
  await ready(presenter.page);
  await expect(presenter.position).toHaveText(/^Scene 2 of/);
  await expect(presenter.scene("My own first words")).toBeVisible();
  expect(await presenter.timer.textContent()).toBe(time);
  await presenter.page.keyboard.press("PageUp");
  await expect(
    page.locator(".present-over, .present-band").filter({ hasText: "My own first words" }).first(),
  ).toBeVisible();
});

test("a stage that strays, or is closed, is told to the presenter, who can lead back or open it again", async ({
  page,
  context,
}) => {
  const stage = new StageDriver(page);
  await stage.open("story=three-cables&scene=2&present=1");
  const presenter = await stage.presenter(context);
  await expect(presenter.says).toHaveText("In step with the stage.");
  await page.evaluate(() => window.entente?.setPose({ projection: "globe" }));
  await expect(presenter.says).toHaveText("The audience sees something else than the scene.");
  await presenter.button("Back to the scene").click();
  await expect(presenter.says).toHaveText("In step with the stage.");
  await page.close();
  await expect(presenter.says).toHaveText("The stage was closed.");
  const [again] = await Promise.all([context.waitForEvent("page"), presenter.button("Open the stage again").click()]);
  await ready(again);
  await expect(presenter.says).toHaveText("In step with the stage.");
  await again.keyboard.press("PageDown");
  await expect(presenter.position).toHaveText(/^Scene 3 of/);
});

test("where the browser opens no window it is said in words, and a button tries again", async ({ page, context }) => {
  const stage = new StageDriver(page);
  await page.addInitScript(() => {
    const open = window.open.bind(window);
    let refused = false;
    window.open = (...given) => {
      if (refused) return open(...given);
      refused = true;
      return null;
    };
  });
  await stage.open("story=three-cables&present=1");
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog", { name: "The presenter's window did not open" });
  await expect(dialog).toBeVisible();
  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    dialog.getByRole("button", { name: "Open the presenter's window" }).click(),
  ]);
  await ready(opened);
  await expect(new PresenterDriver(opened).position).toHaveText(/^Scene 1 of/);
  await expect(dialog).toBeHidden();
});
