// What stands where: views alone, views beside the map, the splitter between them; all of it in the address.
import { sideViewIds } from "#model/pose.ts";
import { expect, test } from "./atlasDriver.ts";

const sizeOf = async (box: Promise<{ width: number; height: number } | null>) => {
  const found = await box;
  if (!found) throw new Error("not on the page");
  return found;
};

for (const view of sideViewIds) {
  test(`the ${view} stands alone on the stage, and beside the map, from the address, without a word in the console`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`?render=svg&view=${view}`);
    await expect(atlas.view(view)).toBeVisible();
    await expect(atlas.sentence(view)).toHaveText(/\d.*\.$/);
    await expect(atlas.svgMap).toBeHidden();
    const stage = await sizeOf(page.locator("#stage").boundingBox());
    expect((await sizeOf(atlas.view(view).boundingBox())).width).toBeCloseTo(stage.width, 0);
    await page
      .getByRole("radio", { name: "Map", exact: true })
      .or(page.getByLabel("View", { exact: true }))
      .first()
      .waitFor();

    await atlas.turnTo(`?render=svg&beside=${view}`);
    await expect(atlas.view(view)).toBeVisible();
    await expect(atlas.svgMap).toBeVisible();
    expect((await atlas.pose()).beside).toBe(view);
    expect(atlas.messages.filter((message) => !message.startsWith("debug"))).toEqual([]);
    expect(atlas.strangers).toEqual([]);
  });
}

test("the splitter gives room by drag and by keys, its place is in the address, and Enter sets it back", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&beside=ladder");
  const usual = await sizeOf(atlas.view("ladder").boundingBox());
  const bar = await page.locator(".splitter-vertical").boundingBox();
  if (!bar) throw new Error("no splitter");
  await page.mouse.move(bar.x, bar.y + 200);
  await page.mouse.down();
  await page.mouse.move(bar.x - 200, bar.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(async () => (await sizeOf(atlas.view("ladder").boundingBox())).width)
    .toBeGreaterThan(usual.width + 180);
  const { split } = await atlas.pose();
  expect(split).toBeCloseTo((usual.width + 200) / 1280, 1);
  expect(new URLSearchParams(atlas.search).get("split")).toBe(String(split));

  await page.reload();
  await atlas.ready();
  expect((await sizeOf(atlas.view("ladder").boundingBox())).width).toBeCloseTo((split ?? 0) * 1280, -1);
  await atlas.splitter.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await atlas.pose()).split).toBeLessThan(split ?? 0);
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await atlas.pose()).split).toBeNull();
  await expect.poll(async () => (await sizeOf(atlas.view("ladder").boundingBox())).width).toBeCloseTo(usual.width, 0);
});

test("a view below the map takes its room from the map by the same splitter", async ({ atlas, page }) => {
  await atlas.open("?render=svg&beside=table&split=0.5");
  const half = await sizeOf(atlas.view("table").boundingBox());
  expect(half.height).toBeCloseTo(400, -1);
  await atlas.splitter.focus();
  await page.keyboard.press("Shift+ArrowDown");
  await expect
    .poll(async () => (await sizeOf(atlas.view("table").boundingBox())).height)
    .toBeLessThan(half.height - 60);
});

test("one view gives way to another by hand: choice beside the map, the whole stage, hidden and back", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg");
  await expect(atlas.view("network")).toBeVisible();
  await page.getByRole("combobox", { name: "Beside the map" }).selectOption("ladder");
  await expect(atlas.view("ladder")).toBeVisible();
  await expect(atlas.view("network")).toHaveCount(0);
  await page.getByRole("button", { name: "Give the whole stage to: Ladder" }).click();
  expect((await atlas.pose()).main).toBe("ladder");
  await page.goBack();
  await page.getByRole("button", { name: "Hide: Ladder" }).click();
  await expect(atlas.view("ladder")).toHaveCount(0);
  await page.getByRole("button", { name: "Ladder", exact: true }).click();
  await expect(atlas.view("ladder")).toBeVisible();
});

test("a view that cannot be fetched says so, and comes when asked again", async ({ atlas, page }) => {
  await page.route(/LadderView.*\.js$/, (route) => route.abort());
  await atlas.open("?render=svg&view=ladder");
  await expect(page.getByRole("alert")).toContainText("could not be fetched");
  await page.context().setOffline(true);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("alert")).toContainText("could not be fetched");
  await page.context().setOffline(false);
  await page.unroute(/LadderView.*\.js$/);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(atlas.view("ladder").getByRole("alert")).toHaveCount(0);
  await expect(atlas.view("ladder").getByRole("rowheader", { name: "Japan" })).toBeVisible();
});

test("the bar stands on one line, whole, in either language and in the projector's letters", async ({
  atlas,
  page,
}) => {
  for (const settings of ["lang=en", "lang=it", "lang=it&theme=projector"]) {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await atlas.open(`?render=svg&beside=none&layers=none&${settings}`);
    // wide again at the end: what was left out comes back
    for (const width of [1920, 1600, 1440, 1366, 1280, 1024, 1920]) {
      await page.setViewportSize({ width, height: Math.round((width * 9) / 16) });
      await expect
        .poll(() =>
          page.locator(".bar").evaluate((bar) => {
            const boxes = [...bar.children, ...(bar.lastElementChild?.children ?? [])].map((each) =>
              each.getBoundingClientRect(),
            );
            const middle = bar.getBoundingClientRect().top + bar.clientHeight / 2;
            const apart = boxes.filter((box) => Math.abs(box.top + box.height / 2 - middle) > 4).length;
            return { apart, beyond: boxes.filter((box) => box.right > innerWidth - 4).length };
          }),
        )
        .toEqual({ apart: 0, beyond: 0 });
    }
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await atlas.open("?render=svg&lang=en");
  await expect(page.locator(".bar").getByRole("radio", { name: "Answers" })).toBeVisible();
});
