import { crc32 } from "node:zlib";
import { XMLParser } from "fast-xml-parser";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import type { Sheet } from "#takeaway/contract.ts";
import { densityChunk, readChunks, textChunk, textsOf, withChunks } from "#takeaway/file/pngChunks.ts";
import { linkIn, linkKeyword } from "#takeaway/linkIn.ts";
import { svgOf } from "#takeaway/svgOf.ts";

const link = "https://atlas.example/somewhere/?select=country:JPN&lang=it&x=%22%3C#map=3.5/36/138";
const parts = { search: "?select=country:JPN&lang=it&x=%22%3C", fragment: "#map=3.5/36/138" };

function picture(): Uint8Array {
  const png = new PNG({ width: 3, height: 2 });
  png.data.fill(200);
  return new Uint8Array(PNG.sync.write(png));
}
const marked = (text = link) => withChunks(picture(), [densityChunk(192), textChunk(linkKeyword, text)]);
const sheet: Sheet = {
  figure: { width: 40, height: 30, background: "#ffffff", layers: [] },
  title: "A <title> & more",
  description: "What is shown",
  notes: null,
  link,
  language: "en",
  sources: ["One & two", "Three"],
  asOf: "As of 2026",
  licence: "CC-BY-4.0",
};
interface Described {
  readonly "rdf:RDF": { readonly "rdf:Description": Readonly<Record<string, string | readonly string[]>> };
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe("the link in a PNG", () => {
  it("is read back, and the picture stays whole for another reader", () => {
    expect(linkIn(marked())).toEqual(parts);
    const read = PNG.sync.read(Buffer.from(marked()), { checkCRC: true });
    expect([read.width, read.height, read.data[0]]).toEqual([3, 2, 200]);
  });

  it("stands in chunks with right lengths and checksums, letters beyond ASCII included", () => {
    const texts = textsOf(readChunks(withChunks(picture(), [textChunk("Title", "Città, Łódź «x»")])) ?? []);
    expect(texts.get("Title")).toBe("Città, Łódź «x»");
    const whole = marked();
    const view = new DataView(whole.buffer);
    let checked = 0;
    for (let at = 8; at < whole.length; checked++) {
      const end = at + 8 + view.getUint32(at);
      expect(view.getUint32(end)).toBe(crc32(whole.subarray(at + 4, end)));
      at = end + 4;
    }
    expect(checked).toBe((readChunks(picture())?.length ?? 0) + 2);
  });

  it("says how dense the picture is", () => {
    const density = readChunks(marked())?.find(({ type }) => type === "pHYs");
    expect(new DataView((density?.data ?? new Uint8Array(9)).slice().buffer).getUint32(0)).toBe(7559);
  });

  it("is not found in a picture without one, nor in one that was cut off anywhere", () => {
    expect(linkIn(picture())).toBeNull();
    const whole = marked();
    for (let length = 0; length < whole.length; length++) expect(linkIn(whole.subarray(0, length))).toBeNull();
  });
});

describe("the link in an SVG", () => {
  it("is read back, as another reader reads it", () => {
    const svg = svgOf(sheet, []);
    expect(linkIn(bytes(svg))).toEqual(parts);
    const read = new XMLParser({ processEntities: true }).parse(svg) as {
      readonly svg: { readonly title: string; readonly metadata: Described };
    };
    const described = read.svg.metadata["rdf:RDF"]["rdf:Description"];
    expect(described["dc:identifier"]).toBe(link);
    expect(described["dc:source"]).toEqual(["One & two", "Three"]);
    expect(read.svg.title).toBe("A <title> & more");
  });

  it("is not taken from an SVG that somebody else made", () => {
    const foreign = svgOf(sheet, []).replace("<dc:creator>Entente</dc:creator>", "<dc:creator>Other</dc:creator>");
    expect(linkIn(bytes(foreign))).toBeNull();
  });
});

describe("a link that is none", () => {
  it.each(["javascript:alert(1)", "data:text/html,x", "not an address", "", `https://a/?${"x".repeat(9000)}`])(
    "is not followed: %s",
    (text) => expect(linkIn(marked(text))).toBeNull(),
  );

  it("gives its query and fragment alone, whatever its host", () => {
    expect(linkIn(marked("https://evil.example/path?select=country:JPN"))).toEqual({
      search: "?select=country:JPN",
      fragment: "",
    });
  });

  it("is not looked for in bytes of any other kind", () => {
    for (const text of ["", "{}", "%PDF-1.7", "<html><dc:identifier>x</dc:identifier></html>"])
      expect(linkIn(bytes(text))).toBeNull();
    expect(linkIn(Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256))).toBeNull();
  });
});
