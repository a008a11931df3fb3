// One selection: what is chosen or pointed at in one view is seen in every other.
import type { Locator, Page } from "@playwright/test";
import type { Pose, ViewId } from "#model/pose.ts";
import { type AtlasDriver, expect, test } from "./atlasDriver.ts";

type Place = { readonly name: string; readonly pose: Partial<Pose> };
const settings = (drawing: "arc" | "chord" | "force") =>
  ({
    network: {
      drawing,
      order: "region",
      parties: "spokes",
      size: "degree",
      colour: "plain",
      groups: "region",
      ribbon: null,
      look: null,
    },
  }) as const;

const places = {
  search: { name: "the search", pose: { main: "map", beside: null } },
  map: { name: "the map", pose: { main: "map", beside: null } },
  arc: { name: "the arc diagram", pose: { main: "network", ...settings("arc") } },
  force: { name: "the force drawing", pose: { main: "network", ...settings("force") } },
  chord: { name: "the chord diagram", pose: { main: "network", ...settings("chord") } },
  ladder: { name: "the ladder", pose: { main: "ladder" } },
  timeline: { name: "the timeline", pose: { main: "timeline" } },
  table: { name: "the table", pose: { main: "table" } },
} as const satisfies Readonly<Record<string, Place>>;

/** Ties on the SVG map by how strongly they are drawn at their beginning. */
function tieStrengths(page: Page): Promise<readonly { readonly id: string; readonly strength: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".map-room-svg linearGradient")].map((gradient) => ({
      id: gradient.id,
      strength: Number(gradient.querySelector("stop")?.getAttribute("stop-opacity")),
    })),
  );
}

/** How each view shows that Japan is chosen. */
const showsJapan = {
  map: async (atlas) => {
    await expect
      .poll(async () => {
        const ties = await tieStrengths(atlas.page);
        const ofJapan = ties.filter((tie) => tie.id.endsWith("JPN"));
        const others = ties.filter((tie) => !tie.id.endsWith("JPN"));
        return (
          ofJapan.length > 20 && ofJapan.every((tie) => tie.strength > 0.5) && others.every((tie) => tie.strength < 0.3)
        );
      })
      .toBe(true);
  },
  arc: async (atlas) =>
    expect(atlas.view("network").getByRole("option", { name: /^Japan/ })).toHaveAttribute("aria-selected", "true"),
  force: async (atlas) =>
    expect(atlas.view("network").getByRole("option", { name: /^Japan/ })).toHaveAttribute("aria-selected", "true"),
  chord: async (atlas) =>
    expect(atlas.view("network").locator('[data-chord="actor"][data-id="country:JPN"]')).toHaveClass(/is-chosen/),
  ladder: async (atlas) =>
    expect(atlas.view("ladder").getByRole("row", { name: /^Japan/ })).toHaveAttribute("aria-selected", "true"),
  table: async (atlas) => {
    await atlas.setPose({ table: { rows: "actors", sort: null, columns: null, text: "" } });
    await expect(atlas.view("table").getByRole("row", { name: /^Japan/ })).toHaveAttribute("aria-current", "true");
  },
} as const satisfies Readonly<Record<string, (atlas: AtlasDriver) => Promise<void>>>;

/** The middle of a mark, whatever lies over it: drawings find by place what is meant. */
async function clickMiddle(mark: Locator): Promise<void> {
  const box = await mark.boundingBox();
  if (!box) throw new Error("not on the page");
  await mark.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** How Japan is chosen by hand in each view that has it. */
const choosesJapan = {
  map: async (atlas) => {
    await atlas.turnTo("?render=svg&beside=none&layers=countries,labels#map=4/36.2/138.3");
    await clickMiddle(atlas.svgMap);
  },
  search: async (atlas) => {
    await atlas.page.keyboard.press("/");
    await atlas.page.keyboard.type("Giappone");
    await expect(atlas.page.getByRole("option", { name: /Japan/ }).first()).toBeVisible();
    await atlas.page.keyboard.press("Enter");
  },
  force: async (atlas) => {
    await clickMiddle(
      atlas
        .view("network")
        .getByRole("option", { name: /^Japan/ })
        .locator("path, circle")
        .first(),
    );
  },
  chord: async (atlas) => {
    await clickMiddle(atlas.view("network").locator('[data-chord="actor"][data-id="country:JPN"]'));
  },
  arc: async (atlas) => {
    await atlas.setPose({
      filter: { families: ["dialogue"], statuses: null, themes: null, confidences: null, span: null },
    });
    await atlas
      .view("network")
      .getByRole("option", { name: /^Japan/ })
      .scrollIntoViewIfNeeded();
    await atlas
      .view("network")
      .getByRole("option", { name: /^Japan/ })
      .locator("text")
      .first()
      .click();
    await atlas.setPose({ filter: { families: null, statuses: null, themes: null, confidences: null, span: null } });
  },
  ladder: async (atlas) => {
    await atlas.view("ladder").getByRole("rowheader", { name: "Japan" }).click();
  },
  table: async (atlas) => {
    await atlas.setPose({ table: { rows: "actors", sort: null, columns: null, text: "japan" } });
    await atlas.view("table").getByRole("rowheader", { name: "Japan" }).click();
    await atlas.page.keyboard.press("Enter");
  },
} as const satisfies Readonly<Record<string, (atlas: AtlasDriver) => Promise<void>>>;

/** What all views show is one selection: each choice is looked at in two others, and each view after two choices. */
type Choice = keyof typeof choosesJapan;
const lookedAtIn: Readonly<Record<Choice, readonly (keyof typeof showsJapan)[]>> = {
  map: ["force", "ladder"],
  search: ["map", "table"],
  force: ["chord", "map"],
  chord: ["table", "arc"],
  arc: ["ladder", "force"],
  ladder: ["arc", "map"],
  table: ["chord", "force"],
};

test.describe("without motion", () => {
  // Because a node that is still on its way cannot be clicked where it will be.
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("Japan chosen in one view is chosen on the card and in the others", async ({ atlas }) => {
    test.slow();
    await atlas.open("?render=svg");
    for (const from of Object.keys(lookedAtIn) as Choice[])
      await test.step(`chosen in ${places[from].name}`, async () => {
        await atlas.turnTo("?render=svg");
        await expect(atlas.card).toHaveCount(0);
        await atlas.setPose(places[from].pose);
        await choosesJapan[from](atlas);
        await expect.poll(async () => (await atlas.pose()).selection).toBe("country:JPN");
        await expect(atlas.card.getByRole("heading", { level: 2 })).toHaveText("Japan");
        for (const to of lookedAtIn[from]) {
          await test.step(`seen in ${places[to].name}`, async () => {
            await atlas.setPose(places[to].pose);
            await showsJapan[to](atlas);
          });
        }
      });
  });
});

test("an instrument chosen in the timeline is chosen on the map, in the table, the ladder and the network", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&view=timeline&years=2022-01..2022-12");
  await atlas
    .view("timeline")
    .getByRole("option", { name: /Japan.*12 May 2022|12 May 2022.*Japan/ })
    .locator(".timeline-glyph")
    .first()
    .click();
  await expect.poll(async () => (await atlas.pose()).selection).toMatch(/^instrument:/);
  const { selection } = await atlas.pose();
  await page.mouse.move(640, 4);
  const id = selection?.slice("instrument:".length) ?? "";

  await atlas.setPose({ main: "map" });
  await expect
    .poll(async () => (await tieStrengths(page)).filter((tie) => tie.strength > 0.5).map((tie) => tie.id.includes(id)))
    .toEqual([true]);
  await atlas.setPose({ main: "table", table: { rows: "ties", sort: null, columns: null, text: "" } });
  await expect(atlas.view("table").locator("[aria-current='true']")).toContainText("Japan");
  await atlas.setPose({ main: "ladder" });
  const chosenCells = atlas.view("ladder").locator("tr[data-row] td[data-emphasis='chosen']");
  await expect(chosenCells).toHaveCount(1);
  await expect(chosenCells).toHaveAccessibleName(/^Japan, dialogue/);
});

test("what is pointed at in the ladder beside the map is lifted on the map, and let go again", async ({
  atlas,
  page,
}) => {
  await atlas.open("?render=svg&beside=ladder");
  const faded = async () => (await tieStrengths(page)).filter((tie) => tie.strength < 0.3).length;
  expect(await faded()).toBe(0);
  await atlas.view("ladder").getByRole("rowheader", { name: "Ukraine" }).hover();
  await expect.poll(faded).toBeGreaterThan(200);
  await page.mouse.move(640, 4);
  await expect.poll(faded).toBe(0);
});

test("a filter holds in every view at once: the sentences agree on the number of ties", async ({ atlas }) => {
  await atlas.open("?render=svg&families=trade&status=in_force");
  const { ties } = await atlas.counts();
  expect(ties).toBeGreaterThan(5);
  const says = new RegExp(`(^|\\D)${ties} ties`);
  for (const view of ["map", "network", "table"] as const satisfies readonly ViewId[]) {
    await atlas.setPose({ main: view });
    await expect(atlas.sentence(view), view).toHaveText(says);
  }
});
