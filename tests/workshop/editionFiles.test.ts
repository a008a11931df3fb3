import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundleOf, editionIdOf, readBundle } from "#loading/edition.ts";
import { keptEditions, presentEdition } from "#workshop/editionFiles.ts";
import { filesOf } from "#workshop/editionPlugin.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-editions-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function keep(name: string, text: string): Promise<void> {
  await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, name, "atlas.json"), text);
}

test("the present edition holds every file that the atlas reads, its stories too", async () => {
  const { id, files } = await presentEdition("data");
  expect(id).toMatch(/^\d{8}[0-9a-f]{16}$/);
  expect([...files.keys()]).toEqual(
    expect.arrayContaining(["atlas.json", "cables.geojson", "stories/eu-network.json"]),
  );
  expect([...files.keys()].filter((name) => /schema|README|LICENSE/.test(name))).toEqual([]);
});

test("what was kept comes back and is listed with its day; nothing kept is nothing", async () => {
  expect(await keptEditions(join(folder, "nowhere"))).toEqual([]);
  const now = await presentEdition("data");
  await keep(now.id, bundleOf(now.files));
  const [kept] = await keptEditions(folder);
  expect(kept?.id).toBe(now.id);
  const written = filesOf([now]);
  expect(JSON.parse(written.get("list.json") ?? "")).toEqual([
    { id: now.id, asOf: `${now.id.slice(0, 4)}-${now.id.slice(4, 6)}-${now.id.slice(6, 8)}` },
  ]);
  expect(readBundle(JSON.parse(written.get(`${now.id}/atlas.json`) ?? ""))).toEqual(now.files);
});

test("an edition that the model has outgrown is listed with the reason, and one that it can read without", async () => {
  const now = await presentEdition("data");
  expect(now.unfit).toBeNull();
  const files = new Map([...now.files, ["themes.json", { themes: "none" }]]);
  const outgrown = { id: await editionIdOf(files), text: bundleOf(files) };
  await rm(join(folder, now.id), { recursive: true, force: true });
  await keep(outgrown.id, outgrown.text);
  const kept = await keptEditions(folder);
  expect(JSON.parse(filesOf(kept).get("list.json") ?? "")).toMatchObject([
    { id: outgrown.id, unfit: expect.stringMatching(/^themes\.json: /) as string },
  ]);
  await rm(join(folder, outgrown.id), { recursive: true });
});

test("an edition that was changed after it was kept stops the build, and says what to do", async () => {
  const now = await presentEdition("data");
  await keep(now.id, bundleOf(now.files).replace("Entente", "Detente"));
  await expect(keptEditions(folder)).rejects.toThrow(/bring back/);
});
