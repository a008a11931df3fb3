import { XMLParser, XMLValidator } from "fast-xml-parser";
import { PNG } from "pngjs";
import { type AtlasDriver, expect, test } from "../atlasDriver.ts";
import { PictureDriver } from "./pictureDriver.ts";

const view = "?render=svg&beside=none&select=country:JPN#map=2.4/48/70";
const light = "?render=svg&beside=none&layers=countries,ties,labels&select=country:JPN#map=2.4/48/70";

/** Colours, and the share of points that are not the paper's, looked at every second point. */
function looks(png: PNG): { readonly colours: number; readonly drawn: number } {
  const colours = new Map<number, number>();
  let points = 0;
  for (let y = 0; y < png.height; y += 2)
    for (let x = 0; x < png.width; x += 2) {
      const colour = png.data.readUInt32BE((y * png.width + x) * 4);
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
      points++;
    }
  return { colours: colours.size, drawn: 1 - (colours.get(png.data.readUInt32BE(0)) ?? 0) / points };
}

async function goElsewhere(atlas: AtlasDriver): Promise<void> {
  await atlas.setPose({ selection: null, camera: null, main: "network" });
  expect((await atlas.pose()).selection).toBeNull();
}

test("a PNG has the asked size, shows something, and dropped on the page leads back to its view", async ({ atlas }) => {
  // Twenty-three million points are drawn and packed.
  test.slow();
  const pictures = new PictureDriver(atlas.page);
  await atlas.open(light);
  const before = await atlas.pose();
  await pictures.openDialog();
  await pictures.choose("1×");
  const small = await pictures.save();
  expect(small.name).toMatch(/\.png$/);
  const png = PNG.sync.read(small.bytes, { checkCRC: true });
  expect([png.width, png.height]).toEqual([1600, 900]);
  expect(looks(png).colours).toBeGreaterThan(20);
  expect(looks(png).drawn).toBeGreaterThan(0.05);

  await pictures.choose("4×");
  const { bytes: large } = await pictures.save();
  // Width and height as its first part says; what shows nothing is packed to less than the small one.
  expect([large.readUInt32BE(16), large.readUInt32BE(20)]).toEqual([6400, 3600]);
  expect(large.length).toBeGreaterThan(3 * small.bytes.length);

  await atlas.page.keyboard.press("Escape");
  await goElsewhere(atlas);
  await pictures.drop(small.bytes, small.name, "image/png");
  await expect(atlas.card).toBeVisible();
  expect(await atlas.cardTitle()).toBe("Japan");
  expect(await atlas.pose()).toEqual(before);
});

test("an SVG has real text and leads back to its view, in another reader's language", async ({ atlas }) => {
  const pictures = new PictureDriver(atlas.page);
  await atlas.open(view);
  const before = await atlas.pose();
  await pictures.openDialog();
  await pictures.choose("SVG");
  const { name, bytes } = await pictures.save();
  const svg = bytes.toString("utf8");
  expect(name).toMatch(/\.svg$/);
  expect(XMLValidator.validate(svg)).toBe(true);
  const read = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(svg) as {
    readonly svg: { readonly title: string; readonly g: readonly Readonly<Record<string, unknown>>[] };
  };
  expect(read.svg.title).toBe("Japan");
  expect(read.svg.g.map((group) => group["@_id"])).toEqual(
    expect.arrayContaining([
      "sea",
      "land",
      "ties",
      "cables",
      "labels",
      "title",
      "legend",
      "sources",
      "colophon",
      "code",
    ]),
  );
  expect(svg.match(/<text /g)?.length).toBeGreaterThan(60);
  expect(svg).toContain("src:url(data:font/woff2;base64,");
  expect(svg).not.toMatch(/(?:href|src)="https?:\/\/(?!localhost)[^"]*\.(?:css|woff2|js)/);

  await atlas.open("?render=svg&lang=en&view=globe");
  await pictures.drop(bytes, name, "image/svg+xml");
  await expect(atlas.card).toBeVisible();
  expect(await atlas.pose()).toEqual({ ...before, language: "en" });
});

test("what lies in a closed fold is not in the file, and nothing lies over the sources", async ({ atlas }) => {
  const pictures = new PictureDriver(atlas.page);
  await atlas.open("?render=svg&view=answers&answer=treaties&plot=matrix");
  await expect(atlas.page.getByText("Which cables count", { exact: true })).toBeVisible();
  await pictures.openDialog();
  await pictures.choose("SVG");
  const svg = (await pictures.save()).bytes.toString("utf8");
  expect(svg).toContain("Landing, hardly a tie");
  expect(svg).not.toContain("Named in the EU");
  const words = /<g id="words".*?(?=<g id="frame")/s.exec(svg)?.[0] ?? "";
  const heights = [...words.matchAll(/<text [^>]*?\by="([\d.]+)"/g)].map(([, y]) => Number(y));
  expect(heights.length).toBeGreaterThan(100);
  expect(Math.max(...heights)).toBeLessThan(725);
});

test("a file that carries no view is told so, and nothing changes", async ({ atlas }) => {
  const pictures = new PictureDriver(atlas.page);
  await atlas.open(light);
  const before = await atlas.pose();
  const foreign = new PNG({ width: 4, height: 4 });
  await pictures.drop(PNG.sync.write(foreign), "holiday.png", "image/png");
  await expect(atlas.page.getByText("This file carries no view of the atlas.")).toBeVisible();
  await pictures.drop(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "drawing.svg", "image/svg+xml");
  await expect(atlas.page.getByText("This file carries no view of the atlas.")).toHaveCount(1);
  expect(await atlas.pose()).toEqual(before);
});
