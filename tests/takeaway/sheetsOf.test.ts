import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import type { FigureLayer, FigureText } from "#model/figure.ts";
import { defaultPose, type Pose, themeNames } from "#model/pose.ts";
import { languages } from "#model/text.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseFromAddress } from "#state/poseAddress.ts";
import { type Sheet, type SheetRequest, sheetFormats, type Workroom } from "#takeaway/contract.ts";
import { leastSize } from "#takeaway/sheet/sheetLook.ts";
import { sheetsOf } from "#takeaway/sheetsOf.ts";
import { svgOf } from "#takeaway/svgOf.ts";
import { shippedAtlas } from "../support/shippedAtlas.ts";
import { smallWorld } from "../views/map/still/smallScene.ts";

const atlas = shippedAtlas();
const room: Workroom = {
  atlas,
  world: async () => smallWorld,
  places: [],
  viewOf: () => Promise.reject(new Error("no views in Node")),
  bytesOf: () => Promise.reject(new Error("no files in Node")),
  linkTo: () => "",
};
const posed = (address: string): Pose => poseFromAddress(...split(address), atlas).pose;
const split = (address: string): [string, string] => [address.split("#")[0] ?? "", address.split("#")[1] ?? ""];
const request = (change: Partial<SheetRequest> = {}): SheetRequest => ({
  pose: defaultPose,
  extent: null,
  window: null,
  beside: false,
  theme: "light",
  language: "en",
  format: "wide",
  title: null,
  text: null,
  citations: null,
  notes: null,
  link: "https://atlas.example/?select=country:JPN#map=3/36/138",
  kind: "view",
  ...change,
});
const one = async (change: Partial<SheetRequest> = {}): Promise<Sheet> => {
  const [sheet] = await sheetsOf(request(change), room);
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

const printed = new Set(["title", "text", "atlas", "legend", "sources", "colophon"]);
const layer = (sheet: Sheet, id: string) => sheet.figure.layers.find((each) => each.id === id);
const textsOf = (layers: readonly (FigureLayer | undefined)[]) =>
  layers.flatMap((each) => each?.shapes ?? []).filter((shape): shape is FigureText => shape.kind === "text");
const textIn = (sheet: Sheet, id: string) =>
  textsOf([layer(sheet, id)])
    .map(({ text }) => text)
    .join(" ");

type Box = readonly [left: number, top: number, right: number, bottom: number];
function boxOf({ x, y, width, size, anchor }: FigureText): Box {
  const wide = width ?? 0;
  const left = anchor === "end" ? x - wide : anchor === "middle" ? x - wide / 2 : x;
  return [left, y - size * 0.7, left + wide, y + size * 0.2];
}
const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function pathBox(shapes: FigureLayer["shapes"]): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const shape of shapes)
    if (shape.kind === "path")
      for (const [, ...numbers] of shape.d) numbers.forEach((value, at) => void (at % 2 === 0 ? xs : ys).push(value));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** What must hold of every sheet: all inside, nothing over anything, nothing too small to read. */
function expectWellSet(sheet: Sheet, what: string): void {
  const { width, height, layers } = sheet.figure;
  const texts = textsOf(layers.filter(({ id }) => printed.has(id)));
  const frame = layers.find(({ id }) => id === "frame");
  const code = layers.find(({ id }) => id === "code");
  const blocks = [frame, code].flatMap((each) => (each ? [pathBox(each.shapes)] : []));
  const faults: string[] = [];
  const boxes = texts.map(boxOf);
  texts.forEach(({ text, size }, at) => {
    const box = boxes[at] as Box;
    if (size < leastSize) faults.push(`${text}: smaller than may be`);
    if (box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height) faults.push(`${text}: not inside`);
    if (blocks.some((block) => overlap(box, block))) faults.push(`${text}: over the picture or code`);
    for (let next = at + 1; next < texts.length; next++)
      if (overlap(box, boxes[next] as Box)) faults.push(`“${text}” over “${texts[next]?.text}”`);
  });
  for (const { id, clip, shapes } of layers) {
    if (shapes.length === 0) faults.push(`the layer ${id} is empty`);
    const [left, top, right, bottom] = clip
      ? [clip[0], clip[1], clip[0] + clip[2], clip[1] + clip[3]]
      : pathBox(shapes);
    if (Number.isFinite(left) && (left < 0 || top < 0 || right > width || bottom > height))
      faults.push(`${id}: not inside`);
  }
  expect(faults, what).toEqual([]);
}

const views = [
  "?answer=depth",
  "?view=globe&time=2019",
  "?select=country:JPN",
  "?answer=promises",
  "?answer=without&without=system:MEDUSA",
  "?families=none&layers=countries,cables,labels#map=5/38/15",
];

describe.each(sheetFormats)("a sheet in the format %s", (format) => {
  it.each(languages.flatMap((language) => themeNames.map((theme) => [language, theme] as const)))(
    "is well set in %s, %s",
    async (language, theme) => {
      // Each language and theme with its own view, so that all views meet all formats; the usual one, which is the dearest, where letters are smallest and where words and letters are longest.
      const other = languages.indexOf(language) * themeNames.length + themeNames.indexOf(theme);
      const usual = `${language} ${theme}` === "en light" || `${language} ${theme}` === "it projector";
      for (const address of [...(usual ? [""] : []), views[other] ?? ""]) {
        const sheet = await one({ pose: posed(address), format, language, theme });
        expectWellSet(sheet, `${format} ${language} ${theme} ${address}`);
        const box = pathBox(layer(sheet, "frame")?.shapes ?? []);
        const share = ((box[2] - box[0]) * (box[3] - box[1])) / (sheet.figure.width * sheet.figure.height);
        expect(share, `${address}: the picture's share`).toBeGreaterThan(0.25);
      }
    },
  );

  it("stays well set with far too long words of the author's", async () => {
    const sheet = await one({
      format,
      title: "A very long title that somebody wrote who had a lot to say about digital partnerships ".repeat(4),
      text: "One sentence follows another, and none of them wants to end before everything has been said. ".repeat(12),
      link: `https://atlas.example/?select=${"x".repeat(700)}`,
    });
    expectWellSet(sheet, format);
  });

  it("prints every source of a story, on as many sheets as that takes", async () => {
    const citations = atlas.sources.map(({ id }) => ({ source: id, locator: "" }));
    const sheets = await sheetsOf(request({ format, kind: "sources", citations, title: "Sources", text: "" }), room);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.flatMap(({ sources }) => sources)).toHaveLength(atlas.sources.length);
    for (const sheet of sheets) {
      expectWellSet(sheet, `${format} sources`);
      // Long words are parted at line ends: compared without spaces.
      const bare = (text: string) => text.replace(/\s+/g, "");
      const text = bare(textIn(sheet, "sources"));
      for (const source of sheet.sources) expect(text).toContain(bare(source));
    }
  });
});

describe("what a sheet says", () => {
  it.each(languages)("prints or counts every source, in %s", async (language) => {
    const sheet = await one({ language });
    const bare = (text: string) => text.replace(/\s+/g, "");
    const text = bare(textIn(sheet, "sources"));
    const there = sheet.sources.filter((source) => text.includes(bare(source))).length;
    const counted = Number(/(?:and|e altre) (\d+) (?:more|nell)/.exec(textIn(sheet, "sources"))?.[1] ?? 0);
    expect(there).toBeGreaterThan(3);
    expect(there + counted).toBe(sheet.sources.length);
  });

  it("cites only what has a shape in the picture", async () => {
    const all = await one();
    const near = await one({ pose: posed("?families=none&layers=cables,labels"), extent: [20, 36, 42, 47] });
    expect(near.sources.length).toBeGreaterThan(0);
    expect(near.sources.length).toBeLessThan(all.sources.length / 4);
  });

  it("keys only what is drawn", async () => {
    const cables = await one({ pose: posed("?families=none&layers=cables") });
    expect(textIn(cables, "legend")).toContain("Submarine cables");
    expect(textIn(cables, "legend")).not.toContain("Kind of tie");
    const ties = await one({ pose: posed("?families=security&layers=ties") });
    expect(textIn(ties, "legend")).toContain("Security and defence");
    expect(textIn(ties, "legend")).not.toContain("Trade and data flows");
    expect(textIn(ties, "legend")).not.toContain("Submarine cables");
    const nothing = await one({ pose: posed("?families=none&layers=graticule") });
    expect(textIn(nothing, "legend")).toBe("Countries and borders Disputed or not recognised by all");
  });

  it("keys an answer's groups instead of the kinds of tie", async () => {
    const sheet = await one({ pose: posed("?answer=promises") });
    expect(textIn(sheet, "title")).toBe("Promise and delivery");
    expect(textIn(sheet, "legend")).toContain("Not part of the answer");
    expect(textIn(sheet, "legend")).not.toContain("Trade and data flows");
  });

  it("says what dashes mean where an answer colours the ties, and not where it dashes them itself", async () => {
    const dates = textIn(await one({ pose: posed("?answer=dates&against=2025-06-05") }), "legend");
    expect(dates).toMatch(/Standing.*Planned/);
    const plain = textIn(await one({ pose: posed("?answer=without&without=system:ELLALINK") }), "legend");
    expect(plain).not.toContain("Standing");
  });
  it("has date, licence, base map, and the link as text and code", async () => {
    const sheet = await one({ pose: posed("?time=2021") });
    const colophon = textIn(sheet, "colophon");
    expect(colophon).toContain("As of the end of 2021");
    expect(colophon).toContain("CC-BY-4.0");
    expect(colophon).toContain("Natural Earth");
    expect(colophon).toContain("atlas.example/?select=country:JPN#map=3/36/138");
    expect(layer(sheet, "code")?.shapes).toHaveLength(2);
    const links = textsOf([layer(sheet, "colophon")]).filter(({ href }) => href === sheet.link);
    expect(links.length).toBeGreaterThan(0);
  });

  it("does without the code where the link is too long for one, and says so", async () => {
    const sheet = await one({ link: `https://atlas.example/?between=${"country:JPN~".repeat(100)}` });
    expect(layer(sheet, "code")).toBeUndefined();
    expect(textIn(sheet, "colophon")).toContain("too long for a code");
  });

  it("draws a shape for every tie and cable of the scene, and names it", async () => {
    const sheet = await one({ extent: [-179, -60, 179, 80] });
    const state = createAtlasState(atlas);
    const { ties } = state.drawn.value;
    const titles = (id: string) =>
      new Set(layer(sheet, id)?.shapes.map((shape) => (shape.kind === "path" ? shape.title : null)));
    const withLines = state.tieLines.value;
    expect(layer(sheet, "ties")?.shapes.length).toBeGreaterThanOrEqual(
      ties.filter(({ id }) => withLines.has(id)).length,
    );
    expect([...titles("ties")].some((title) => title?.includes("Japan"))).toBe(true);
    expect(titles("ties").has(null)).toBe(false);
  });

  it("keeps in the picture what the window of the camera showed", async () => {
    const pose = posed("?families=none&layers=cables#map=5/37/15");
    const small = await one({ pose, window: { width: 400, height: 300 } });
    const large = await one({ pose, window: { width: 1600, height: 1200 } });
    expect(layer(large, "cables")?.shapes.length).toBeGreaterThan(layer(small, "cables")?.shapes.length ?? 0);
  });
});

describe("a sheet as SVG", () => {
  it("is well formed, with real text, named layers and the address", async () => {
    const svg = svgOf(await one({ language: "it" }), []);
    expect(XMLValidator.validate(svg)).toBe(true);
    const read = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(svg) as {
      readonly svg: { readonly g: readonly Readonly<Record<string, string>>[] };
    };
    const groups = read.svg.g;
    expect(groups.map((group) => group["@_id"])).toEqual(expect.arrayContaining(["land", "ties", "title", "legend"]));
    expect(groups.find((group) => group["@_id"] === "ties")?.["@_inkscape:label"]).toBe("Legami");
    expect(svg.match(/<text /g)?.length).toBeGreaterThan(40);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("keeps the colours of its letters where the system has colours of its own: they vanished from pictures saved there", async () => {
    const face = { weight: 400, italic: false, range: "U+0-FF", woff2: new Uint8Array(8) } as const;
    expect(svgOf(await one({}), [face])).toMatch(/<style>[^<]*text\{forced-color-adjust:none\}<\/style>/);
  });

  it("refers to nothing that it does not have", async () => {
    const svg = svgOf(await one({ pose: posed("?view=globe") }), []);
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const asked = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(asked.length).toBeGreaterThan(100);
    for (const id of asked) expect(ids.has(id)).toBe(true);
    expect([...svg.matchAll(/ id="/g)]).toHaveLength(ids.size);
  });
});
