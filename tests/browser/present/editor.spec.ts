import { parseStory } from "#model/story.ts";
import { expect, test } from "../atlasDriver.ts";
import { DeskDriver, StageDriver } from "./talkDriver.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("a story is written from what is on screen, put in order by keyboard, saved, opened again and presented", async ({
  page,
  atlas,
}) => {
  const stage = new StageDriver(page);
  await stage.open("");
  const desk = new DeskDriver(page);
  await desk.open();
  await desk.button("New story").click();
  await expect(desk.lacks).toContainText("The story has no title.");
  await desk.field("Title of the story").fill("Japan, briefly");
  await desk.field("Title").fill("An opening");
  await atlas.setPose({
    selection: "country:JPN",
    beside: null,
    camera: { zoom: 4, lat: 36, lon: 138, bearing: 0, pitch: 0 },
  });
  await desk.button("Add what is on screen").click();
  await expect(desk.said).toHaveText("Added as scene 2.");
  await desk.field("Title").fill("Japan");
  await desk.field("Text, one to three sentences").fill("Letters such as s, b and / are letters here.");
  await page.keyboard.press("Escape");
  await expect(desk.field("Text, one to three sentences")).toHaveValue("Letters such as s, b and / are letters here.");
  expect((await atlas.pose()).selection).toBe("country:JPN");
  await page.getByText(/^Sources of the words/).click();
  await page.getByText(/^Sources of what is shown/).click();
  await page
    .getByRole("button", { name: /^Cite: / })
    .first()
    .click();
  await expect(page.getByText("Sources of the words (1)")).toBeVisible();

  await desk.button("Move “Japan” up").focus();
  await page.keyboard.press("Enter");
  await expect(desk.said).toHaveText("“Japan” is now scene 1 of 2.");
  await expect(desk.button("Move “Japan” up")).toBeFocused();
  expect(await desk.titles()).toEqual(["Japan", "An opening"]);
  await desk.button("Undo").click();
  await expect.poll(() => desk.titles()).toEqual(["An opening", "Japan"]);

  const saved = await desk.save();
  expect(saved.name).toBe("japan-briefly.story.json");
  expect(saved.text).not.toContain("$schema");
  const story = parseStory(JSON.parse(saved.text), saved.name);
  if (!story.ok) throw new Error(story.problems.map(({ message }) => message).join("; "));
  const taken = story.value.scenes[1];
  expect(taken?.title).toEqual({ en: "Japan", it: "" });
  expect(taken?.view).toContain("select=country:JPN");
  expect(taken?.sources).toHaveLength(1);
  const [west = 180, , east = -180] = taken?.extent ?? [];
  expect(west < 138 && 138 < east).toBe(true);

  await stage.open("");
  await desk.open();
  await desk.openFile(saved.name, saved.text);
  await expect(page.getByRole("heading", { name: "Japan, briefly" })).toBeVisible();
  await desk.button("Present").click();
  await expect(stage.place).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect(page.locator(".present-band")).toContainText("Japan");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("heading", { name: "Japan, briefly" })).toBeVisible();
  // Back to the button that began it, not to another one with the same word.
  await expect(page.locator(".stories").getByRole("button", { name: "Present" })).toBeFocused();
});

test("a file that is no story is refused with its place and a remedy, and nothing is lost", async ({ page }) => {
  const stage = new StageDriver(page);
  await stage.open("story=three-cables&scene=2");
  const desk = new DeskDriver(page);
  await desk.button("Edit a copy").click();
  await desk.field("Title").fill("Not in any file");
  await desk.button("Done").click();
  await desk.button("‹ All stories").click();
  await expect(page.getByText("not saved to a file")).toBeVisible();
  await desk.openFile("wrong.json", "{ not json");
  const asks = page.getByRole("dialog", { name: "Your story is not saved" });
  await asks.getByRole("button", { name: "Go on without it" }).click();
  await expect(page.getByRole("alert")).toContainText("is not valid JSON");
  await desk.openFile("wrong.json", JSON.stringify({ format: "entente-story", version: 1, id: "x", scenes: [{}] }));
  await asks.getByRole("button", { name: "Go on without it" }).click();
  await expect(page.getByRole("alert")).toContainText("scenes › [0]");
  await page.locator(".story-item").filter({ hasText: "not saved to a file" }).click();
  expect(await desk.titles()).toContain("Not in any file");
});

test("a story whose views and sources this atlas does not have is opened with a report", async ({ page }) => {
  const stage = new StageDriver(page);
  await stage.open("");
  const desk = new DeskDriver(page);
  await desk.open();
  const words = { en: "Elsewhere", it: "Altrove" };
  const scene = { id: "one", title: words, text: words, notes: words };
  await desk.openFile(
    "elsewhere.story.json",
    JSON.stringify({
      format: "entente-story",
      version: 1,
      id: "elsewhere",
      title: words,
      summary: words,
      scenes: [{ ...scene, view: "?select=country:XXX", sources: [{ source: "S9999", locator: "" }] }],
    }),
  );
  await expect(page.getByRole("heading", { name: "Elsewhere" })).toBeVisible();
  await expect(page.locator(".story-report")).toContainText("cites source S9999, which this atlas does not have");
  await expect(page.locator(".story-report")).toContainText("XXX");
});

test("scenes are copied, deleted and brought back, dragged, and written in the other language", async ({ page }) => {
  const stage = new StageDriver(page);
  await stage.open("story=three-cables&scene=2");
  const desk = new DeskDriver(page);
  await desk.button("Edit a copy").click();
  await expect(page.locator(".story-order > li").first()).toBeVisible();
  const before = await desk.titles();
  await desk.button("Duplicate").click();
  await expect(page.getByRole("heading", { name: `Scene 3 of ${before.length + 1}` })).toBeVisible();
  await desk.button("Undo").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: `Scene 2 of ${before.length}` })).toBeVisible();
  await expect(desk.button("Undo")).toBeDisabled();
  await expect(desk.button("Undo")).toBeFocused();
  const seconds = page.getByRole("spinbutton");
  await seconds.fill("700");
  await expect(seconds).toHaveAccessibleDescription(/^From 1 to 600 seconds/);
  await expect(seconds).toHaveAttribute("aria-invalid", "true");
  await seconds.fill("");
  await expect(seconds).toHaveAccessibleDescription("");
  await desk.button("Delete").click();
  await expect(desk.said).toContainText("Undo brings it back");
  await expect.poll(() => desk.titles()).toEqual(before.toSpliced(1, 1));
  await desk.button("Undo").click();
  await expect.poll(() => desk.titles()).toEqual(before);
  await desk.button("Redo").click();
  await expect.poll(() => desk.titles()).toEqual(before.toSpliced(1, 1));
  await desk.button("Undo").click();

  const rows = page.locator(".story-order > li");
  await rows.nth(0).dragTo(rows.nth(2));
  await expect.poll(() => desk.titles()).toEqual([before[1], before[2], before[0], ...before.slice(3)]);

  await page.getByRole("radio", { name: "Italian" }).check();
  await desk.field("Title").fill("");
  await expect(desk.field("Title")).toHaveAttribute("placeholder", /BELLA/);
  await expect(desk.lacks).toContainText("Something is not yet written in Italian");
});
