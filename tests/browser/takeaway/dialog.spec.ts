// All that can be taken away, from the map, from another view and from an answer; each file read by somebody else's program.
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { PNG } from "pngjs";
import { type AtlasDriver, expect, test } from "../atlasDriver.ts";
import { type SavedFile, TakeAwayDriver } from "./takeAwayDriver.ts";

const quiet = (atlas: AtlasDriver) => atlas.messages.filter((message) => !message.startsWith("debug"));
const text = ({ bytes }: SavedFile) => bytes.toString("utf8");
const day = /_\d{4}-\d\d-\d\d_v1\./;

function coloursIn(png: PNG): number {
  const seen = new Set<number>();
  for (let at = 0; at < png.data.length; at += 4) seen.add(png.data.readUIntBE(at, 3));
  return seen.size;
}

/** What a reader would see of an SVG: its texts. */
function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1] ?? "");
}

const views = [
  {
    name: "map",
    address: "?render=svg&beside=none&families=security",
    slug: "map",
    says: "Digital ties: European Union",
  },
  { name: "network", address: "?render=svg&view=network&drawing=chord", slug: "network-chord", says: "Within Europe" },
  {
    name: "answer",
    address: "?render=svg&view=answers&answer=depth",
    slug: "depth",
    says: "kinds of tie of their own",
  },
] as const;

for (const { name, address, slug, says } of views)
  test(`pictures, slides and documents of the ${name} open elsewhere`, async ({ atlas, page }) => {
    // Files of the map are drawn by the processor alone here, which takes its time.
    test.slow();
    await atlas.open(address);
    const away = new TakeAwayDriver(page);
    await away.open();
    await away.preview();
    await away.pick("1×");
    await expect(away.dialog.getByText("1,600 × 900 pixels")).toBeVisible();
    const picture = await away.save();
    expect(picture.name).toMatch(new RegExp(`^entente_${slug}${day.source}png$`));
    const png = PNG.sync.read(picture.bytes);
    expect([png.width, png.height]).toEqual([1600, 900]);
    expect(coloursIn(png)).toBeGreaterThan(20);

    await away.pick("SVG");
    const svg = text(await away.save());
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(textsIn(svg)).toContain(says);
    expect(svg).not.toContain("NaN");

    await away.choose("Slides");
    const deck = unzipSync(new Uint8Array((await away.save()).bytes));
    const slides = Object.entries(deck).filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    expect(slides).toHaveLength(1);
    expect(XMLValidator.validate(new TextDecoder().decode(slides[0]?.[1]))).toBe(true);

    await away.choose("Document");
    const pdf = await away.save();
    expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.bytes.subarray(-8).toString()).toContain("%%EOF");
    expect(atlas.strangers).toEqual([]);
    expect(quiet(atlas)).toEqual([]);
  });

test("data of what is shown: the filter holds in every file", async ({ atlas, page }) => {
  await atlas.open("?render=svg&families=security&view=answers&answer=depth");
  const { ties } = await atlas.counts();
  const away = new TakeAwayDriver(page);
  await away.open();
  await away.choose("Data");
  const rows = Papa.parse<Record<string, string>>(text(await away.save()).slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  expect(rows.data).toHaveLength(ties);
  expect(new Set(rows.data.map((row) => row["family"]))).toEqual(new Set(["security"]));

  await away.select("File", "Map (GeoJSON)");
  const map = JSON.parse(text(await away.save())) as {
    readonly features: readonly { readonly properties: { readonly kind: string } }[];
    readonly tiesWithoutPlace: number;
  };
  expect(map.features.filter(({ properties }) => properties.kind === "tie").length + map.tiesWithoutPlace).toBe(ties);

  await away.select("File", "Network (GEXF)");
  const { gexf } = new XMLParser({ ignoreAttributes: false }).parse(text(await away.save())) as {
    readonly gexf: { readonly graph: { readonly edges: { readonly edge: readonly unknown[] } } };
  };
  expect(gexf.graph.edges.edge).toHaveLength(ties);

  await away.select("File", "Rows of the answer (CSV)");
  const answer = text(await away.save());
  expect(answer.split("\r\n").length).toBeGreaterThan(5);

  await away.choose("Sources");
  expect(text(await away.save())).toMatch(/^@misc\{[\w.-]+,$/m);
  await away.pick("CSL-JSON");
  const items = JSON.parse(text(await away.save())) as readonly { readonly title: string }[];
  expect(items.length).toBeGreaterThan(3);
  expect(atlas.strangers).toEqual([]);
  expect(quiet(atlas)).toEqual([]);
});

test("by keyboard alone, and nothing is lost on the way", async ({ atlas, page }) => {
  // Few layers, because a preview is drawn for each form that the keys pass.
  await atlas.open("?render=svg&select=country:JPN&beside=none&layers=countries");
  const before = page.url();
  const opener = page.getByRole("banner").getByRole("button", { name: "Take away" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const away = new TakeAwayDriver(page);
  await expect(away.dialog).toBeVisible();
  const form = away.dialog.getByRole("radio", { name: /^Picture/ });
  await form.focus();
  for (const next of ["Slides", "Document", "Data"]) {
    await page.keyboard.press("ArrowDown");
    await expect(away.dialog.getByRole("radio", { name: new RegExp(`^${next}`) })).toBeFocused();
  }
  const save = away.dialog.getByRole("button", { name: "Save" });
  for (let tabs = 0; tabs < 8 && !(await save.evaluate((button) => button === document.activeElement)); tabs++)
    await page.keyboard.press("Tab");
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await coming).suggestedFilename()).toMatch(/^entente_map_.*\.csv$/);
  await expect(save).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(away.dialog).toBeHidden();
  await expect(opener).toBeFocused();
  expect(page.url()).toBe(before);
  // What was chosen is remembered; what is saved again is another version.
  await page.keyboard.press("Enter");
  await expect(away.dialog.getByRole("radio", { name: /^Data/ })).toBeChecked();
  await expect(away.dialog.getByText(/^entente_map_.*_v2\.csv$/)).toBeVisible();
  expect(quiet(atlas)).toEqual([]);
});

test("a story in Italian: its slides say how far they are, and can be stopped", async ({ atlas, page }) => {
  await atlas.open("?render=svg&lang=it&story=three-cables");
  const away = new TakeAwayDriver(page);
  await away.open();
  await away.choose("Diapositive");
  await expect(away.dialog.getByRole("radio", { name: /^Il racconto, \d+ scene$/ })).toBeChecked();
  await away.preview();
  const saved: string[] = [];
  page.on("download", (download) => saved.push(download.suggestedFilename()));
  await away.dialog.getByRole("button", { name: "Salva" }).click();
  await expect(away.dialog.getByRole("progressbar")).toBeVisible();
  await away.dialog.getByRole("button", { name: "Annulla" }).click();
  await expect(away.dialog.getByText("Annullato; non è stato salvato nulla.")).toBeVisible();
  await expect(away.dialog.getByRole("button", { name: "Salva" })).toBeFocused();
  expect(saved).toEqual([]);
  await away.choose("Fonti");
  const { name, bytes } = await away.save();
  expect(name).toMatch(/^three-cables_.*\.bib$/);
  expect(bytes.toString("utf8")).toContain("tramite Entente");
  expect(quiet(atlas)).toEqual([]);
});
