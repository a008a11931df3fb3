import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { collection, point } from "../../support/guest/gated.ts";
import { readAsGuest } from "../../support/readAsGuest.ts";

const ports = strToU8(JSON.stringify(collection(point([1, 2]))));
const shapefile = Uint8Array.of(0, 0, 0x27, 0x0a, 0, 0, 0, 0);

async function unzipped(files: Zippable, change?: (bytes: Uint8Array<ArrayBuffer>) => void) {
  const bytes = new Uint8Array(zipSync(files));
  change?.(bytes);
  return readAsGuest(bytes, { name: "all.zip" });
}
async function code(files: Zippable, change?: (bytes: Uint8Array<ArrayBuffer>) => void): Promise<string | undefined> {
  const [read] = await unzipped(files, change);
  if (read?.kind !== "refused") throw new Error(`not refused: ${read?.kind}`);
  return read.report.findings.find(({ effect }) => effect === "refused")?.code;
}
/** Sets bytes from an offset on in each entry of the central directory. */
function inDirectory(bytes: Uint8Array, offset: number, ...values: number[]): void {
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
      bytes.set(values, at + offset);
}

describe("a zip", () => {
  it("gives a set for each file that can be read, named by both names, with the hash of the whole", async () => {
    const reads = await unzipped({
      "a.geojson": ports,
      "tables/b.csv": strToU8("lon,lat\n1,2\n"),
      "empty/": new Uint8Array(),
    });
    expect(reads.map((read) => [read.kind, read.kind === "atlas" ? read.name : read.file.name])).toEqual([
      ["ready", "all.zip/a.geojson"],
      ["table", "all.zip/tables/b.csv"],
    ]);
    const hashes = new Set(reads.map((read) => (read.kind === "atlas" ? read.hash : read.file.hash)));
    expect(hashes.size).toBe(1);
  });

  it("names what else is in it without a warning; what systems put there is passed over", async () => {
    const [read, ...others] = await unzipped({
      "a.geojson": ports,
      "i.png": strToU8("\x89PNG", true),
      "inner.zip": zipSync({ "b.geojson": ports }),
      "__MACOSX/a.geojson": ports,
      ".hidden.geojson": ports,
    });
    expect(others).toEqual([]);
    expect(read).toMatchObject({
      kind: "ready",
      report: { outcome: "accept", findings: [{ code: "zip-other-files", count: 2 }] },
    });
  });

  it("says so of a table too, where its mapping is shown", async () => {
    const [read] = await unzipped({ "b.csv": strToU8("lon,lat\n1,2\n"), "read.me": strToU8("Dear all.") });
    if (read?.kind !== "table") throw new Error(read?.kind);
    expect(read.proposal.reading.findings.map(({ code: found }) => found)).toContain("zip-other-files");
  });

  it("a broken file beside a good one is refused by itself", async () => {
    const reads = await unzipped({ "a.geojson": ports, "b.geojson": strToU8("{oops") });
    expect(reads.map(({ kind }) => kind)).toEqual(["ready", "refused"]);
  });

  it("a KMZ is one", async () => {
    const kml = "<kml><Placemark><Point><coordinates>1,2</coordinates></Point></Placemark></kml>";
    expect(await unzipped({ "doc.kml": strToU8(kml) })).toMatchObject([{ kind: "ready", file: { format: "kml" } }]);
  });

  it.each([
    ["format-shapefile", { "a.shp": shapefile, "a.dbf": new Uint8Array(5), "a.prj": strToU8('GEOGCS["x"]') }],
    ["format-xlsx", { "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>") }],
    [
      "format-ods",
      { mimetype: strToU8("x"), "content.xml": strToU8("<a/>"), "META-INF/manifest.xml": strToU8("<a/>") },
    ],
    ["zip-nothing-readable", { "read.me": strToU8("Dear all.") }],
    ["zip-empty", { ".DS_Store": new Uint8Array(3) }],
  ])("%s is named", async (expected, files) => {
    expect(await code(files)).toBe(expected);
  });
});

describe("tricks", () => {
  it.each(["../a.geojson", "/etc/a.geojson", "C:\\a.geojson", "x/../../a.geojson", "..\\a.geojson"])(
    "a path such as %j refuses the zip",
    async (name) => {
      expect(await code({ "good.geojson": ports, [name]: ports })).toBe("zip-paths");
    },
  );

  it("a file called a..b is fine", async () => {
    expect(await unzipped({ "a..b.geojson": ports })).toMatchObject([{ kind: "ready" }]);
  });

  it("a symbolic link refuses the zip", async () => {
    expect(await code({ "a.geojson": [ports, { os: 3, attrs: 0o120777 << 16 }] })).toBe("zip-links");
  });

  it("more than is in proportion is refused, whether it says so or lies", async () => {
    const zeros = new Uint8Array(zipSync({ "a.csv": new Uint8Array(4_100_000) }));
    const lying = zeros.slice();
    inDirectory(lying, 24, 1, 0, 0, 0);
    for (const bomb of [zeros, lying])
      expect(await readAsGuest(bomb)).toMatchObject([
        { kind: "refused", report: { findings: [{ code: "zip-swells" }] } },
      ]);
  });

  it("too many files are refused", async () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, new Uint8Array()]));
    expect(await code(many)).toBe("zip-too-many");
  });

  it("a locked file, an unknown packing, a damaged one and a cut zip are told apart", async () => {
    const big = {
      "a.geojson": strToU8(JSON.stringify(collection(...Array.from({ length: 500 }, (_, at) => point([at / 10, 1]))))),
    };
    expect(await code(big, (bytes) => inDirectory(bytes, 8, 1))).toBe("zip-encrypted");
    expect(await code(big, (bytes) => inDirectory(bytes, 10, 99))).toBe("zip-method");
    expect(await code(big, (bytes) => bytes.fill(0xff, 60, 400))).toBe("zip-broken");
    const [cut] = await readAsGuest(new Uint8Array(zipSync(big)).slice(0, 300));
    expect(cut).toMatchObject({ kind: "refused", report: { findings: [{ code: "zip-broken" }] } });
  });
});

describe("an atlas in a zip", () => {
  const files = {
    "atlas.json": strToU8("{}"),
    "stories/x.json": strToU8("[]"),
    "cities.geojson": strToU8("{}"),
    "notes.txt": strToU8("x"),
  };

  it("at the root or in one folder is an atlas, its JSON as text", async () => {
    const expected = { "atlas.json": "{}", "stories/x.json": "[]", "cities.geojson": "{}" };
    const nested = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`data/${name}`, bytes]));
    for (const zip of [files, nested]) {
      const [read] = await unzipped(zip);
      if (read?.kind !== "atlas") throw new Error(read?.kind);
      expect(Object.fromEntries(read.files)).toEqual(expected);
    }
  });

  it("deeper down it is none", async () => {
    expect((await unzipped({ "a/b/atlas.json": strToU8("{}") }))[0]?.kind).toBe("refused");
  });
});
