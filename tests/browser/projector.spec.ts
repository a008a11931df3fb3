import { expect, test } from "./atlasDriver.ts";

/** Letters on the page smaller than so many pixels as they are seen, with what they say. Samples and small pictures of scenes are pictures. */
function smallerThan(least: number): string[] {
  const found: string[] = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const text = walk.currentNode as Text;
    const within = text.parentElement;
    if (
      !within ||
      text.data.trim() === "" ||
      within.closest(".hidden, script, title, desc, option, .sample, .scene-thumb")
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || getComputedStyle(within).visibility === "hidden") continue;
    const matrix = within instanceof SVGGraphicsElement ? within.getScreenCTM() : null;
    const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
    const size = Number.parseFloat(getComputedStyle(within).fontSize) * scale;
    if (size < least) found.push(`${size.toFixed(1)}: ${text.data.trim().slice(0, 40)}`);
  }
  return found;
}

test.describe("the projector's theme at 1080 lines", () => {
  test.use({ viewport: { width: 1920, height: 1080 }, contextOptions: { reducedMotion: "reduce" } });

  test("no letter of any view is smaller than 24 px", async ({ atlas, page }) => {
    await atlas.open("?select=country:JPN&theme=projector&render=svg");
    for (const [what, address, shown] of [
      ["the map with a card", "?select=country:JPN", ".card h2"],
      ["the ladder", "?view=ladder", ".ladder-rung text"],
      ["the timeline", "?view=timeline", ".timeline-label"],
      ["the arcs", "?view=network", ".network-name"],
      ["the chords", "?view=network&drawing=chord", ".chord-label"],
      ["the force drawing", "?view=network&drawing=force", ".force-names text"],
      ["the table", "?view=table", ".table-link"],
      ["an answer", "?view=answers&answer=depth", ".depth-mark"],
      ["promises", "?view=answers&answer=promises", ".promise-marks"],
    ] as const)
      await test.step(what, async () => {
        await atlas.turnTo(`${address}&theme=projector&render=svg`);
        await expect(page.locator(shown).first()).toBeVisible();
        expect(await page.evaluate(smallerThan, 23.9), what).toEqual([]);
      });
  });

  test("presenting: no letter of a scene, of the overview or of the keys is smaller than 24 px", async ({
    atlas,
    page,
  }) => {
    await atlas.open("?story=eu-network&scene=trade&present=1&theme=projector&render=svg");
    await expect(page.locator(".network-name").first()).toBeVisible();
    await expect(page.locator(".present-key")).toBeVisible();
    expect(await page.evaluate(smallerThan, 23.9)).toEqual([]);
    await page.keyboard.press("g");
    await expect(page.locator(".present-overview li").first()).toBeVisible();
    expect(await page.evaluate(smallerThan, 23.9)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys of the presentation" })).toBeVisible();
    expect(await page.evaluate(smallerThan, 23.9)).toEqual([]);
  });
});
