import { describe, expect, it } from "vitest";
import type { GuestRead } from "#loading/guest/guestRead.ts";
import { collection, point } from "../../support/guest/gated.ts";
import { plainTools, readAsGuest } from "../../support/readAsGuest.ts";

const rome = point([12.5, 41.9], { name: "Rome" });
const romeText = JSON.stringify(collection(rome));

async function one(data: string | Uint8Array<ArrayBuffer>, name = "file"): Promise<GuestRead> {
  const [read, ...others] = await readAsGuest(data, { name });
  if (!read || others.length > 0) throw new Error(`${others.length + 1} reads`);
  return read;
}
async function ready(data: string | Uint8Array<ArrayBuffer>, name?: string) {
  const read = await one(data, name);
  if (read.kind !== "ready") throw new Error(JSON.stringify(read));
  return { ...read, codes: read.report.findings.map(({ code }) => code) };
}
async function refusal(data: string | Uint8Array<ArrayBuffer>) {
  const read = await one(data, "x.geojson");
  if (read.kind !== "refused") throw new Error(`not refused: ${read.kind}`);
  const finding = read.report.findings.find(({ effect }) => effect === "refused");
  return { code: finding?.code, message: finding?.message.en, remedy: finding?.remedy.en };
}
const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0)).reduce(
    (all, code, at) => {
      all[at * 2 + (isLittle ? 0 : 1)] = code;
      return all;
    },
    new Uint8Array(text.length * 2),
  );

describe("the report", () => {
  it("keeps every place of what is wrong, so that all of them can be saved; choices each once", async () => {
    const bad = Array.from({ length: 300 }, (_, at) => point([100 + at / 10, 95]));
    const { report } = await ready(JSON.stringify(collection(rome, ...bad)));
    const places = report.findings.find(({ code }) => code === "latitude-out-of-range")?.places ?? [];
    expect(places.map(({ row }) => row)).toEqual(Array.from({ length: 300 }, (_, at) => at + 2));
    expect(report.findings.every(({ fixes }) => fixes.length <= 1)).toBe(true);
  });
});

describe("the content decides, not the name", () => {
  it("GeoJSON called anything is GeoJSON, with its title from its name and the hash of its bytes", async () => {
    const { file, title, content } = await ready(romeText, "my ports.csv");
    expect(file).toEqual({
      name: "my ports.csv",
      format: "geojson",
      bytes: romeText.length,
      url: null,
      hash: file.hash,
    });
    expect(file.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(title).toBe("my ports");
    expect(content.features.map(({ name }) => name)).toEqual(["Rome"]);
  });

  it("a table goes to its mapping, by whatever it is delimited", async () => {
    for (const text of [
      "name,lon,lat\nRome,12.5,41.9\n",
      "name;lon;lat\nRome;12,5;41,9\n",
      "name\tlon\tlat\nRome\t12.5\t41.9\n",
      "country\nItaly\nFrance\n",
    ])
      expect(await one(text)).toMatchObject({ kind: "table" });
  });

  it("one object to a line, and records after U+001E, are sequences; a bad line is left out", async () => {
    const line = JSON.stringify(rome);
    for (const text of [
      `${line}\n{oops}\n${line}\n`,
      `\u001e${line}\n\u001e{oops}\n\u001e${line}\n`,
      `${line}\r\n\r\n${line}\r\n{oops}`,
    ]) {
      const { file, report } = await ready(text);
      expect(file.format).toBe("geojsonseq");
      expect([report.outcome, report.usable, report.dropped]).toEqual(["accept_with_warning", 2, 1]);
    }
  });

  it("objects on many lines one after the other are no sequence, nor are two on one line", async () => {
    expect(await refusal(`${romeText}${romeText}`)).toMatchObject({ code: "not-json" });
  });

  it.each([
    ["format-geopackage", latin(`SQLite format 3\0${" ".repeat(52)}GPKG`)],
    ["format-mbtiles", latin(`SQLite format 3\0${" ".repeat(52)}MPBX`)],
    ["format-sqlite", latin(`SQLite format 3\0${" ".repeat(56)}`)],
    ["format-parquet", latin("PAR1\x15\x04")],
    ["format-arrow", latin("ARROW1\0\0")],
    ["format-flatgeobuf", latin("fgb\x03fgb\0")],
    ["format-shapefile", bytes(0, 0, 0x27, 0x0a, 0, 0, 0, 0)],
    ["format-dbf", bytes(3, 124, 5, 6, 1, 0, 0, 0, 97, 0, 20, 0, ...Array.from({ length: 40 }, () => 0))],
    ["format-xls", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ["format-gzip", bytes(0x1f, 0x8b, 8, 0)],
    ["format-archive", latin("Rar!\x1a\x07\x00")],
    ["format-image", latin("\x89PNG\r\n\x1a\n")],
    ["format-tiff", latin("II*\0")],
    ["format-pdf", latin("%PDF-1.7")],
    ["format-unknown-binary", bytes(1, 2, 3, 0, 5, 6)],
    ["format-html", latin("<!DOCTYPE html><title>404</title>")],
    ["format-gml", latin('<wfs:FeatureCollection xmlns:wfs="u" xmlns:gml="http://www.opengis.net/gml">')],
    ["format-service-error", latin('<?xml version="1.0"?><ServiceExceptionReport/>')],
    ["format-network", latin("<graphml/>")],
    ["format-wkt", latin("SRID=4326;POINT (12 41)")],
    ["format-javascript", latin(`var data = ${romeText};`)],
    ["format-data-uri", latin("data:application/json;base64,e30=")],
    ["format-dxf", latin("  0\r\nSECTION\r\n")],
    ["format-plain-text", latin("Dear all. Here it is.")],
    ["empty-file", bytes()],
    ["empty-file", latin(" \n ")],
    ["encoding-not-said", utf16(romeText, true)],
    ["encoding-not-said", utf16(romeText, false)],
  ])("%s is named, with a way out", async (code, data) => {
    const found = await refusal(data);
    expect(found.code).toBe(code);
    expect(found.remedy).toMatch(/^[A-Z].{10,}\.$/s);
  });
});

describe("encodings", () => {
  it("a mark of UTF-8 is passed over; UTF-16 with its mark is read with a word", async () => {
    expect((await ready(`\uFEFF${romeText}`)).codes).toEqual([]);
    const marked = Uint8Array.of(0xff, 0xfe, ...utf16(romeText, true));
    expect((await ready(marked)).codes).toEqual(["utf-16"]);
  });

  it("bytes that are no UTF-8 are said, and stand as U+FFFD", async () => {
    const { content, codes } = await ready(latin(romeText.replace("Rome", "Fo\xe8")));
    expect(content.features[0]?.name).toBe("Fo\uFFFD");
    expect(codes).toEqual(["not-utf-8"]);
  });

  it("a table in Windows-1252 is decoded as such", async () => {
    const read = await one(latin("name,lon,lat\nM\xfcnchen,11.5,48.1\n"));
    if (read.kind !== "table") throw new Error(read.kind);
    expect(read.proposal.reading.encoding).toBe("windows-1252");
    expect(read.proposal.preview[0]?.[0]).toBe("München");
  });
});

describe("JSON", () => {
  it("is refused by line, column and what stands there", async () => {
    const found = await refusal('{\n  "type": "FeatureCollection",\n  "features": [],\n}');
    expect(found).toMatchObject({
      code: "not-json",
      message: expect.stringMatching(/line 4, column 1, a comma/) as unknown,
    });
  });

  it("that is something else is refused by what it seems to be", async () => {
    expect(await refusal('{"dependencies":{}}')).toMatchObject({ code: "not-geojson" });
    expect(await refusal("[1,2]")).toMatchObject({ code: "not-geojson" });
  });

  it("features that belong to something else than a collection are none", async () => {
    const { content, codes } = await ready(JSON.stringify({ features: [rome, rome], ...point([1, 2]) }));
    expect(content.features).toHaveLength(1);
    expect(codes).toEqual(["other-kind-of-member"]);
  });
});

describe("TopoJSON", () => {
  const topology = {
    type: "Topology",
    transform: { scale: [0.5, 0.5], translate: [10, 40] },
    arcs: [
      [
        [0, 0],
        [2, 2],
        [2, 0],
      ],
    ],
    objects: {
      lines: {
        type: "GeometryCollection",
        geometries: [
          { type: "LineString", arcs: [0], id: "a", properties: { name: "A" } },
          { type: "LineString", arcs: [7] },
          { type: "LineString", arcs: [~0] },
          { type: null },
        ],
      },
      city: { type: "Point", coordinates: [4, 2] },
    },
  };

  it("gives each geometry of each object; a missing arc costs only those that need it", async () => {
    const { content, report, file } = await ready(JSON.stringify(topology));
    expect(file.format).toBe("topojson");
    expect(content.features.map(({ shapes: [shape] }) => shape)).toEqual([
      {
        type: "line",
        line: [
          [10, 40],
          [11, 41],
          [12, 41],
        ],
      },
      {
        type: "line",
        line: [
          [12, 41],
          [11, 41],
          [10, 40],
        ],
      },
      { type: "point", at: [12, 41] },
    ]);
    expect(content.features[0]).toMatchObject({ id: "a", name: "A" });
    expect(report.dropped).toBe(2);
  });

  it("without its arcs, or with a transform that is none, is refused", async () => {
    expect(await refusal(JSON.stringify({ ...topology, arcs: undefined }))).toMatchObject({
      code: "topojson-incomplete",
    });
    expect(
      await refusal(JSON.stringify({ ...topology, transform: { scale: ["a", 1], translate: [0, 0] } })),
    ).toMatchObject({ code: "topojson-incomplete" });
  });

  it("a feature with a property type: Topology is still a feature", async () => {
    expect((await ready(JSON.stringify(point([1, 2], { type: "Topology" })))).file.format).toBe("geojson");
  });
});

it("swapped coordinates are read so when asked", async () => {
  const [read] = await readAsGuest(JSON.stringify(collection(point([35.7, 139.7]))), { swap: true });
  expect(read).toMatchObject({
    kind: "ready",
    content: { features: [{ shapes: [{ type: "point", at: [139.7, 35.7] }] }] },
  });
});

it("stops with the signal's reason, and tells its progress", async () => {
  const stop = new AbortController();
  const reason = new Error("enough");
  const seen: number[] = [];
  const text = JSON.stringify(collection(...Array.from({ length: 8000 }, () => rome)));
  const tools = {
    ...plainTools(stop.signal),
    onProgress: ({ done }: { done: number }) => {
      seen.push(done);
      stop.abort(reason);
    },
  };
  await expect(readAsGuest(text, {}, tools)).rejects.toBe(reason);
  expect(seen).toHaveLength(1);
});
