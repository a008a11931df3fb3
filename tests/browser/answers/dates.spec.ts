// Two dates: what lies between them, as a difference and side by side.
import { dateDifference } from "#analysis/answers/dateDifference.ts";
import { atlasAt } from "#analysis/atlasAt.ts";
import type { Day } from "#model/dates.ts";
import { noFilter } from "#model/pose.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";
import { type AtlasDriver, expect, test } from "../atlasDriver.ts";

const quiet = (atlas: AtlasDriver) => atlas.messages.filter((message) => !message.startsWith("debug"));
const data = shippedAtlas();
const between = (a: Day, b: Day) =>
  dateDifference(data, [atlasAt(data, a), atlasAt(data, b)], noFilter, { hub: "EU", pairs: [] }).counts;

test("what changed since the strategy of June 2025 is said in figures, drawn on the map, and listed with sources", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&answer=dates");
  await page.getByRole("button", { name: /^5 June 2025, / }).click();
  const { ties, instruments } = between("2025-06-05", data.manifest.asOf);
  await expect(atlas.answerSentence).toContainText(
    `${ties.added} ties added, none removed, ${ties.changed} in another state, ${ties.same} as before.`,
  );
  await expect(page).toHaveURL(/against=2025-06-05/);
  const row = atlas.answer.getByRole("row", { name: /EU-Singapore Digital Trade Agreement.*Signed, now in force/ });
  await expect(row.first()).toBeVisible();
  const held = page.waitForEvent("download");
  await atlas.answer.getByRole("button", { name: "Save as CSV" }).click();
  const file = await (await held).createReadStream();
  let csv = "";
  for await (const part of file) csv += part;
  const lines = csv.trim().split("\n");
  expect(lines[0]).toContain("Sources");
  expect(lines.length - 1).toBeGreaterThanOrEqual(ties.added + ties.changed + instruments.added + instruments.changed);
  await row.first().getByRole("button").click();
  await expect.poll(() => atlas.cardTitle()).toContain("Singapore");
  expect(quiet(atlas)).toEqual([]);
});

test("both dates, how they stand and how they are read restore from the address", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=dates");
  const [shown, against] = [page.getByLabel("Atlas as of"), page.getByLabel("Compared with")];
  await shown.fill("2024-6");
  await shown.press("Enter");
  await against.fill("5.3.2021");
  await against.press("Enter");
  await page.getByRole("radio", { name: "Side by side" }).check();
  await page.getByRole("radio", { name: "it was known" }).check();
  await expect(page).toHaveURL(/time=2024-06&?.*against=2021-03-05&compare=beside&reading=known/);
  const before = await atlas.answerSentence.textContent();
  await page.reload();
  await atlas.ready();
  await expect(atlas.answerSentence).toHaveText(before ?? "");
  await expect(shown).toHaveValue("2024-06");
  await expect(against).toHaveValue("2021-03-05");
  await expect(page.getByRole("radio", { name: "it was known" })).toBeChecked();
  await expect(atlas.halfDates).toHaveText(["As of the end of June 2024", "As of 5 March 2021"]);
  expect((await atlas.pose()).answers.dates).toEqual({ against: "2021-03-05", form: "beside", reading: "known" });
  expect(quiet(atlas)).toEqual([]);
});

test("keys alone: from the year slider to the answer, through a slip, to side by side and back", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg");
  await page.getByRole("button", { name: "Compare dates" }).focus();
  await page.keyboard.press("Enter");
  await expect(atlas.answer.getByRole("heading", { level: 2, name: "Two dates" })).toBeVisible();
  expect((await atlas.pose()).answers.dates.against).toBe("2025-11-21");
  const against = page.getByLabel("Compared with");
  await against.focus();
  await against.selectText();
  await page.keyboard.type("2025-13");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("This is no date");
  await expect(against).toHaveAttribute("aria-invalid", "true");
  expect((await atlas.pose()).answers.dates.against).toBe("2025-11-21");
  await against.selectText();
  await page.keyboard.type("2020");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(atlas.answerSentence).toContainText("Between the end of 2020");
  await page.getByRole("radio", { name: "Difference" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(atlas.otherHalf).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(atlas.otherHalf).toHaveCount(0);
  const bar = atlas.answer.getByRole("button", { name: /^City alliances: / });
  await bar.focus();
  await page.keyboard.press("Enter");
  await expect(bar).toHaveAttribute("aria-pressed", "true");
  expect((await atlas.pose()).filter.families).toEqual(["cities"]);
  await expect(atlas.answerSentence).toContainText("Only what passes the filters is counted.");
});

test("side by side: the map that was there stays, the other shows the other date, and they move, point and choose as one", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await atlas.open("?render=svg&answer=dates&against=2020");
  await atlas.svgMap.evaluate((map) => map.setAttribute("data-mine", ""));
  await page.getByRole("radio", { name: "Side by side" }).check();
  await expect(atlas.halfDates).toHaveText(["As of 21 November 2026", "As of the end of 2020"]);
  await expect(page.locator(".stage-map svg[data-mine]")).toBeVisible();
  const other = atlas.otherHalf.locator(".map-room-svg");
  // Once both lands are drawn, each in the room it has.
  await expect(page.locator(".still-ground")).toHaveCount(2);
  const [own, theirs] = [await page.locator(".stage-map").boundingBox(), await atlas.otherHalf.boundingBox()];
  if (!own || !theirs) throw new Error("both halves have a box");
  expect(Math.abs(own.width - theirs.width)).toBeLessThanOrEqual(1);
  expect(theirs.x + theirs.width).toBeLessThanOrEqual(own.x + 1);
  await expect(other.locator("[data-tie='dp-eu-jpn~EU~JPN']")).toHaveCount(0);
  await expect(page.locator(".stage-map [data-tie='dp-eu-jpn~EU~JPN']").first()).toBeAttached();

  const centre = { x: theirs.x + theirs.width / 2, y: theirs.y + theirs.height / 2 };
  /** Where the land lies in its half, in whole pixels. */
  const lands = () =>
    page.locator(".still-ground").evaluateAll((grounds) =>
      grounds.map((ground) => {
        const [land, half] = [ground, ground.closest(".map-view") as Element].map((each) =>
          each.getBoundingClientRect(),
        );
        return Math.round((land?.left ?? 0) - (half?.left ?? 0));
      }),
    );
  const before = await lands();
  expect(before[0]).toBe(before[1]);
  await page.mouse.move(centre.x, centre.y);
  await page.mouse.down();
  await page.mouse.move(centre.x - 90, centre.y + 20, { steps: 6 });
  await page.mouse.up();
  // The address keeps the zoom to two places: a pixel or two may lie between the halves.
  await expect
    .poll(async () => Math.max(...(await lands()).map((left, at) => Math.abs(left - (before[at] ?? 0) + 90))))
    .toBeLessThanOrEqual(3);
  expect((await atlas.pose()).camera).not.toBeNull();
  expect((await atlas.pose()).time).toBeNull();

  await atlas.setPose({ selection: "country:KEN" });
  await expect(other.locator("[data-ref='country:KEN'][data-emphasis='chosen']").first()).toBeAttached();
  await atlas.setPose({ main: "network", selection: null });
  await expect(atlas.otherHalf.locator(".pane-name")).toHaveText("As of the end of 2020");
  await expect(page.locator(".stage-view .pane-name")).toHaveText("As of 21 November 2026");
  const twice = () =>
    page.evaluate(() => {
      const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
  for (const drawing of ["arc", "chord", "force"] as const) {
    const { network } = await atlas.pose();
    await atlas.setPose({ network: { ...network, drawing } });
    await expect(page.locator(`.network[data-drawing=${drawing}]`).getByRole("option").first()).toBeAttached();
    await expect(page.locator(`.network[data-drawing=${drawing}]`)).toHaveCount(2);
    expect(await twice()).toEqual([]);
  }
  await atlas.setPose({ main: "ladder" });
  await expect(page.locator(".pane[data-view=ladder]")).toHaveCount(2);
  expect(await twice()).toEqual([]);
  expect(quiet(atlas)).toEqual([]);
});

test("a date that the data do not reach is said, and a button leads back", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=dates&against=1890");
  await expect(atlas.answerSentence).toContainText("The atlas holds nothing as early as the end of 1890");
  await page.getByRole("button", { name: "Go to 1982" }).click();
  await expect(atlas.answerSentence).toContainText("Between the end of 1982 and 21 November 2026");
  await page.getByLabel("Compared with").fill("2040");
  await page.getByLabel("Compared with").press("Enter");
  await expect(atlas.answerSentence).toContainText("The sources were read up to 21 November 2026");
  await page.getByRole("button", { name: "Go to 21 November 2026" }).click();
  await expect(atlas.answerSentence).toContainText("Both dates mean the same day");
  await atlas.answer.locator(".answer-way-out").getByRole("button", { name: "A year before" }).click();
  await expect(atlas.answerSentence).toContainText("Between 21 November 2025 and 21 November 2026");
  expect(quiet(atlas)).toEqual([]);
});

test("in Italian on a phone: the earlier date above, the later below, the sentence in the sheet", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open("?render=svg&answer=dates&against=2024&compare=beside&lang=it");
  await expect(atlas.answerSentence).toContainText("Tra la fine del 2024 e il 21 novembre 2026:");
  await page.getByRole("button", { name: "Abbassa il pannello" }).click();
  await expect.poll(async () => (await page.locator(".stage-map").boundingBox())?.height).toBeGreaterThan(250);
  const [above, below] = [await atlas.otherHalf.boundingBox(), await page.locator(".stage-map").boundingBox()];
  if (!above || !below) throw new Error("both halves have a box");
  expect(above.y + above.height).toBeLessThanOrEqual(below.y + 1);
  await expect(atlas.halfDates).toHaveText(["Situazione: 21 novembre 2026", "Situazione a fine 2024"]);
  expect(quiet(atlas)).toEqual([]);
});
