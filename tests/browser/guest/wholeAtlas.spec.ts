import { zipSync } from "fflate";
import { newAtlasFiles } from "#workshop/newAtlasFiles.ts";
import { type AtlasDriver, expect, test } from "../atlasDriver.ts";

const title = "The Lantern League (invented)";

/** The example atlas as somebody would zip its folder. */
async function zipped(change: (name: string, text: string) => string = (_, text) => text): Promise<Buffer> {
  const files = await newAtlasFiles(".", "2026-11-21");
  const bytes = [...files].map(([name, text]) => [`my-atlas/${name}`, Buffer.from(change(name, text))] as const);
  return Buffer.from(zipSync(Object.fromEntries(bytes)));
}

async function drop({ page }: AtlasDriver, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([text, called]) => {
      const dataTransfer = new DataTransfer();
      const file = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([file], called));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [bytes.toString("base64"), name] as const,
  );
}

const heading = ({ page }: AtlasDriver) => page.getByRole("heading", { level: 1 });

test("a dropped atlas takes the place of this one when the reader agrees, a broken one explains itself, and there is a way back", async ({
  atlas,
}) => {
  const { page } = atlas;
  await atlas.open("?render=svg&beside=none");
  await drop(atlas, "mine.zip", await zipped());
  const ask = page.getByRole("dialog", { name: "Replace the whole atlas?" });
  await expect(ask).toContainText("7 actors, 4 instruments, 1 cable system, 1 story");
  await expect(heading(atlas)).toHaveText("Entente");
  await ask.getByRole("button", { name: "Replace" }).click();
  await expect(heading(atlas)).toHaveText(title);
  await expect(page).toHaveTitle(new RegExp(`^${title.replace(/[()]/g, "\\$&")}`));
  await expect(page.getByRole("checkbox", { name: "Accords" })).toBeChecked();
  expect(await atlas.counts()).toMatchObject({ ties: 7, segments: 1, landings: 2, cities: 2 });
  expect(atlas.search).toMatch(/atlas=file:mine\.zip~[0-9a-f]{16}/);
  await page.getByRole("tab", { name: "Stories" }).click();
  await expect(page.getByRole("tabpanel", { name: "Stories" })).toContainText("A first, invented story");

  const broken = await zipped((name, text) =>
    name === "participations.json" ? text.replace('"NOR"', '"NORWAY"') : text,
  );
  await drop(atlas, "broken.zip", broken);
  await expect(page.locator("html")).toHaveAttribute("data-load", "reject");
  const alert = page.getByRole("alert").filter({ hasText: "broken.zip" });
  await expect(alert).toContainText(/participations\.json:\d+: no actor has the id "NORWAY"/);
  await expect(heading(atlas)).toHaveText(title);

  await page.goBack();
  await expect(heading(atlas)).toHaveText("Entente");
  expect(atlas.strangers).toEqual([]);
  expect(atlas.messages).toEqual([]);
});

test("an address opens another atlas in this one's place, without fetching this one's data", async ({ atlas }) => {
  const asked: string[] = [];
  atlas.page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await atlas.open("?atlas=examples/new-atlas/&render=svg&beside=none&select=BEACON&families=trade");
  await expect(heading(atlas)).toHaveText(title);
  expect(await atlas.cardTitle()).toContain("BEACON-1");
  await expect(atlas.page.getByText(/families “trade”/)).toBeVisible();
  expect(asked.filter((path) => path.includes("/data/"))).toEqual([]);
  expect(atlas.messages).toEqual([]);
});
