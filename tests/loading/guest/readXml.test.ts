import { describe, expect, it } from "vitest";
import type { GuestRead } from "#loading/guest/guestRead.ts";
import { readAsGuest } from "../../support/readAsGuest.ts";

async function read(text: string): Promise<GuestRead> {
  const [first] = await readAsGuest(text);
  if (!first) throw new Error("nothing");
  return first;
}
async function ready(text: string) {
  const found = await read(text);
  if (found.kind !== "ready") throw new Error(JSON.stringify(found));
  const codes = Object.fromEntries(found.report.findings.map(({ code, count }) => [code, count]));
  return { ...found, features: found.content.features, codes };
}
const kml = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>My places</name>${inside}</Document></kml>`;
const gpx = (inside: string) => `<gpx version="1.1" creator="x">${inside}</gpx>`;
const mark = (inside: string) => `<Placemark><name>P</name>${inside}</Placemark>`;
const pointAt = "<Point><coordinates>12.5, 41.9, 30</coordinates></Point>";

describe("KML", () => {
  it("gives points, lines, areas with holes and tracks, also several in one placemark", async () => {
    const ring = (at: number) =>
      `<LinearRing><coordinates>${at},0 ${at + 5},0 ${at + 5},5 ${at},0</coordinates></LinearRing>`;
    const { features, file, title, codes } = await ready(
      kml(
        mark(pointAt) +
          mark("<LineString><coordinates>\n 1,2,0\n 3,4,0\n</coordinates></LineString>") +
          mark(
            `<Polygon><innerBoundaryIs>${ring(1)}</innerBoundaryIs><outerBoundaryIs>${ring(0)}</outerBoundaryIs></Polygon>`,
          ) +
          mark("<gx:Track><gx:coord>1 2 3</gx:coord><gx:coord>4 5 6</gx:coord></gx:Track>") +
          mark(`<MultiGeometry>${pointAt}<MultiGeometry>${pointAt}</MultiGeometry></MultiGeometry>`),
      ),
    );
    expect([file.format, title, codes]).toEqual(["kml", "My places", {}]);
    expect(features.map(({ shapes }) => shapes)).toEqual([
      [{ type: "point", at: [12.5, 41.9] }],
      [
        {
          type: "line",
          line: [
            [1, 2],
            [3, 4],
          ],
        },
      ],
      [
        {
          type: "area",
          rings: [
            [
              [0, 0],
              [5, 0],
              [5, 5],
              [0, 0],
            ],
            [
              [1, 0],
              [6, 0],
              [6, 5],
              [1, 0],
            ],
          ],
        },
      ],
      [
        {
          type: "line",
          line: [
            [1, 2],
            [4, 5],
          ],
        },
      ],
      [
        { type: "point", at: [12.5, 41.9] },
        { type: "point", at: [12.5, 41.9] },
      ],
    ]);
  });

  it("reads names, data under any name, and time spans; markup stays text", async () => {
    const { features } = await ready(
      kml(
        `<Placemark id="p"><name>A &amp; B</name><description><![CDATA[<b>x</b></Placemark>]]></description>${pointAt}
        <TimeSpan><begin>2020-01</begin><end>2021-06-01T00:00:00Z</end></TimeSpan>
        <ExtendedData><Data name="__proto__"><value>1</value></Data><SchemaData><SimpleData name="constructor">c</SimpleData></SchemaData></ExtendedData></Placemark>`,
      ),
    );
    expect(features[0]).toMatchObject({ id: "p", name: "A & B", since: "2020-01", until: "2021-06-01" });
    expect(features[0]?.properties).toEqual([
      ["name", "A & B"],
      ["description", "<b>x</b></Placemark>"],
      ["begin", "2020-01"],
      ["end", "2021-06-01T00:00:00Z"],
      ["__proto__", "1"],
      ["constructor", "c"],
    ]);
  });

  it("styles become simplestyle: shared, by map, and a placemark's own over them; icons are not fetched", async () => {
    const { features } = await ready(
      kml(
        `<Style id="a"><LineStyle><color>7f0000ff</color><width>3</width></LineStyle><PolyStyle><fill>0</fill></PolyStyle><IconStyle><Icon><href>https://canary.invalid/i.png</href></Icon></IconStyle></Style>
        <StyleMap id="m"><Pair><key>normal</key><styleUrl>#a</styleUrl></Pair></StyleMap>` +
          mark(`<styleUrl>#m</styleUrl><Style><LineStyle><color>ff112233</color></LineStyle></Style>${pointAt}`),
      ),
    );
    expect(features[0]?.style).toEqual({ stroke: "#332211", strokeOpacity: 1, strokeWidth: 3, fillOpacity: 0 });
    expect(features[0]?.properties).toEqual([["name", "P"]]);
  });

  it("a placemark with a bad position, without any, or with broken tags costs only itself", async () => {
    const { features, report, codes } = await ready(
      kml(
        mark(pointAt) +
          mark("<LineString><coordinates>1,2 0x10,4 5,6</coordinates></LineString>") +
          mark("") +
          mark("<Point></b></Point>"),
      ),
    );
    expect(features).toHaveLength(1);
    expect(report.dropped).toBe(3);
    expect(codes).toEqual({ "position-not-numbers": 1, "no-place": 1, "record-not-xml": 1 });
  });

  it("links to other files and pictures on the ground are said, and not followed", async () => {
    const link = "<NetworkLink><Link><href>https://canary.invalid/a.kml</href></Link></NetworkLink><GroundOverlay/>";
    expect((await ready(kml(mark(pointAt) + link))).codes).toEqual({ "points-elsewhere": 2 });
  });

  it("with the prefix kml: everywhere is read as well", async () => {
    const text =
      '<kml:kml xmlns:kml="http://www.opengis.net/kml/2.2"><kml:Placemark><kml:Point><kml:coordinates>1,2</kml:coordinates></kml:Point></kml:Placemark></kml:kml>';
    expect((await ready(text)).features).toHaveLength(1);
  });

  it("in another encoding that it names is decoded so", async () => {
    const text = kml(mark(pointAt)).replace("UTF-8", "ISO-8859-1").replace("<name>P", "<name>\xe8");
    const [found] = await readAsGuest(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    expect(found).toMatchObject({
      kind: "ready",
      content: { features: [{ name: "è" }] },
      report: { outcome: "accept" },
    });
  });

  it.each([
    ['<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', "xml-doctype"],
    ['<!DOCTYPE kml SYSTEM "file:///etc/passwd">', "xml-doctype"],
  ])("with %s is refused before anything is parsed", async (doctype, code) => {
    const found = await read(`<?xml version="1.0"?>${doctype}<kml>${mark(pointAt)}</kml>`);
    expect(found).toMatchObject({ kind: "refused", report: { findings: [{ code }] } });
  });

  it("cut off in the middle is refused, and says so", async () => {
    const found = await read(kml(mark(pointAt) + mark(pointAt)).slice(0, -70));
    expect(found.kind === "refused" && found.report.findings[0]?.message.en).toMatch(/ends in the middle/);
  });
});

describe("GPX", () => {
  it("gives waypoints, routes and tracks with their times", async () => {
    const track =
      '<trkseg><trkpt lat="1" lon="2"><time>2020-05-01T10:00:00Z</time></trkpt><trkpt lat="3" lon="4"><time>2020-05-02T10:00:00Z</time></trkpt></trkseg>';
    const { features, title, codes } = await ready(
      gpx(
        `<metadata><name>Trip</name></metadata><wpt lat="41.9" lon="12.5"><name>W</name><time>2021-01-01T00:00:00Z</time></wpt>
        <rte><rtept lat="1" lon="2"/><rtept lat="3" lon="4"/></rte><trk><name>T</name>${track}${track}</trk>`,
      ),
    );
    expect([title, codes]).toEqual(["Trip", {}]);
    expect(features).toMatchObject([
      { name: "W", since: "2021-01-01", shapes: [{ type: "point", at: [12.5, 41.9] }] },
      {
        shapes: [
          {
            type: "line",
            line: [
              [2, 1],
              [4, 3],
            ],
          },
        ],
      },
      { name: "T", since: "2020-05-01", until: "2020-05-02", shapes: [{ type: "line" }, { type: "line" }] },
    ]);
  });

  it("a position that is no number costs its waypoint; a segment of one point is left away with a word", async () => {
    const { features, codes } = await ready(
      gpx(
        '<wpt lat="4a" lon="1"/><wpt lon="1"/><trk><trkseg><trkpt lat="1" lon="2"/></trkseg><trkseg><trkpt lat="1" lon="2"/><trkpt lat="1" lon="3"/></trkseg></trk>',
      ),
    );
    expect(features).toHaveLength(1);
    expect(codes).toEqual({ "position-not-numbers": 2, "single-point-segments": 1 });
  });
});
