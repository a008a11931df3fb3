// An answer colours map and network; at an earlier date the map draws the cables of that date.
import { expect, test } from "../atlasDriver.ts";

const quiet = (messages: readonly string[]) => messages.filter((message) => !message.startsWith("debug"));
/** What has a fill of its own in the depth scale keeps it only while no answer speaks of countries. */
const colour = /^#[0-9a-f]{6}$/;

test("an answer's groups colour the countries and name themselves in the network's key; ending it brings the usual colours back", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg");
  const japan = atlas.onMap("country:JPN").first();
  await expect(japan).toHaveAttribute("fill", colour);
  const usual = await japan.getAttribute("fill");
  await atlas.open("?render=svg&answer=overlap&sets=partners:EU,members:G7");
  await expect(japan).toHaveAttribute("fill", colour);
  await expect(japan).not.toHaveAttribute("fill", usual ?? "");
  await expect(atlas.onMap("country:MMR")).toHaveCount(0);
  const key = page.getByRole("list", { name: "Colours of the answer" });
  await expect(key.getByRole("listitem")).not.toHaveCount(0);
  await atlas.setPose({ answers: { ...(await atlas.pose()).answers, tool: null } });
  await expect(japan).toHaveAttribute("fill", usual ?? "");
  await expect(key).toBeHidden();
  expect(quiet(atlas.messages)).toEqual([]);
});

test("the chord diagram says that it does not show the answer", async ({ atlas, page }) => {
  await atlas.open("?render=svg&answer=overlap&sets=partners:EU,members:G7&view=network&drawing=chord");
  await expect(page.getByText("Chords do not show the answer; arcs and force do.")).toBeVisible();
});

test("a cable that was not yet in service stands back and is counted apart, in the legend and where there is room for it above the map", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await atlas.open("?render=svg&time=2021-05");
  const trunk = atlas.onMap("segment:ELL-1").first();
  await expect(trunk).toHaveAttribute("stroke-dasharray", /./);
  await expect(atlas.legend.getByText("Not yet in service then")).toBeVisible();
  await expect(atlas.legend.getByRole("listitem").filter({ hasText: "Not yet in service then" })).toContainText("73");
  await expect(atlas.sentence("map")).toContainText(/of them not yet in service then/);
  await atlas.open("?render=svg&time=2021-06");
  await expect(trunk).not.toHaveAttribute("stroke-dasharray", /./);
  await expect(atlas.legend.getByRole("listitem").filter({ hasText: "Not yet in service then" })).toContainText("72");
  await atlas.open("?render=svg&lang=it&time=2021-05");
  await expect(page.getByText("Allora non ancora in servizio").first()).toBeVisible();
  expect(quiet(atlas.messages)).toEqual([]);
});
