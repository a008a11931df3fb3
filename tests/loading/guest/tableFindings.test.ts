import { expect, test } from "vitest";
import type { TableMapping } from "#model/guest/guestTable.ts";
import { tableFindings } from "#model/guest/tableFindings.ts";
import { codesOf, drawnTable } from "../../support/tableTools.ts";

interface Case {
  readonly code: string;
  readonly text: string;
  readonly usable: number;
  readonly dropped: number;
  readonly row: number | null;
  readonly path?: string;
  readonly change?: Partial<TableMapping>;
}

const good = "name,lat,lon,since,status,confidence,url\nGood,45,9,2023,signed,high,https://example.org/\n";
const tie = "from,to,type,since\nItaly,Japan,MoU,2023\n";
const noted = "lat,lon,note\n";

const cases: readonly Case[] = [
  { code: "no-place", text: `${good}Bad,,,,,,\n`, usable: 1, dropped: 1, row: 3, path: "" },
  { code: "coordinate-not-a-number", text: `${good}Bad,north,9,,,,\n`, usable: 1, dropped: 1, row: 3, path: "lat" },
  { code: "coordinate-not-a-number", text: `${good}Bad,45,,,,,\n`, usable: 1, dropped: 1, row: 3, path: "lon" },
  {
    code: "latitude-out-of-range",
    text: `${good}Bad,500000,4000000,,,,\n`,
    usable: 1,
    dropped: 1,
    row: 3,
    path: "lat",
  },
  { code: "longitude-out-of-range", text: `${good}Bad,45,999,,,,\n`, usable: 1, dropped: 1, row: 3, path: "lon" },
  { code: "longitude-wrapped", text: `${good}Far,45,190,,,,\n`, usable: 2, dropped: 0, row: 3, path: "lon" },
  { code: "name-not-found", text: "place\nMilan\nXyzzyville\n", usable: 1, dropped: 1, row: 3, path: "place" },
  {
    code: "name-left-out",
    text: "place\nMilan\nTokyo\n",
    usable: 1,
    dropped: 1,
    row: 3,
    path: "place",
    change: { names: { tokyo: "" } },
  },
  { code: "name-without-place", text: "place\nMilan\nITU\n", usable: 1, dropped: 1, row: 3, path: "place" },
  { code: "name-ambiguous", text: "place\nMilan\nValencia\n", usable: 2, dropped: 0, row: 3, path: "place" },
  { code: "coordinates-in-one-cell", text: 'place\nMilan\n"45, 9"\n', usable: 2, dropped: 0, row: 3, path: "place" },
  { code: "tie-end-missing", text: `${tie}Italy,,,\n`, usable: 1, dropped: 1, row: 3, path: "to" },
  {
    code: "end-kept-without-place",
    text: `${tie}Italy,Xyzzy,,\n`,
    usable: 2,
    dropped: 0,
    row: 3,
    path: "to",
    change: { names: { xyzzy: "new:" } },
  },
  { code: "tie-to-itself", text: `${tie}Italy,IT,,\n`, usable: 1, dropped: 1, row: 3, path: "to" },
  { code: "tie-repeated", text: `${tie}ITA,JPN,MoU,2023\n`, usable: 1, dropped: 1, row: 3, path: "" },
  { code: "day-unclear", text: `${good}Bad,45,9,03/04/2024,,,\n`, usable: 2, dropped: 0, row: 3, path: "since" },
  { code: "date-impossible", text: `${good}Bad,45,9,2023-02-30,,,\n`, usable: 2, dropped: 0, row: 3, path: "since" },
  { code: "date-not-read", text: `${good}Bad,45,9,soon,,,\n`, usable: 2, dropped: 0, row: 3, path: "since" },
  {
    code: "end-before-start",
    text: "lat,lon,since,until\n1,2,2023,2020\n",
    usable: 1,
    dropped: 0,
    row: 2,
    path: "until",
  },
  { code: "status-unknown", text: `${good}Bad,45,9,,perhaps,,\n`, usable: 2, dropped: 0, row: 3, path: "status" },
  {
    code: "confidence-unknown",
    text: `${good}Bad,45,9,,,perhaps,\n`,
    usable: 2,
    dropped: 0,
    row: 3,
    path: "confidence",
  },
  {
    code: "link-not-followed",
    text: `${good}Bad,45,9,,,,javascript:alert(1)\n`,
    usable: 2,
    dropped: 0,
    row: 3,
    path: "url",
  },
  { code: "text-cut", text: `${noted}1,2,${"x".repeat(100_001)}\n`, usable: 1, dropped: 0, row: 2, path: "" },
  { code: "row-with-few-cells", text: `${noted}1,2\n1,3,x\n`, usable: 2, dropped: 0, row: 2, path: "" },
  { code: "row-with-many-cells", text: `${noted}1,2,x\n1,3,x,y\n`, usable: 1, dropped: 1, row: 3, path: "" },
  { code: "quote-not-closed", text: `${noted}1,2,"x\n1,3,y\n`, usable: 1, dropped: 1, row: 2, path: "" },
  { code: "quote-within-value", text: `${noted}1,2,"x "y" z"\n`, usable: 1, dropped: 0, row: 2, path: "" },
  { code: "no-place-column", text: "what,else\nx,y\nz,w\n", usable: 0, dropped: 2, row: null },
  {
    code: "columns-look-swapped",
    text: "lat,lon,country\n12.5,41.9,Italy\n2.35,48.85,France\n139.7,35.7,Japan\n",
    usable: 2,
    dropped: 1,
    row: 2,
    path: "",
  },
];

test.each(cases)(
  "$code: $usable drawn, $dropped left out",
  async ({ code, text, usable, dropped, row, path, change }) => {
    const { report, features, ties, proposal } = await drawnTable(text, change);
    const finding = report.findings.find((one) => one.code === code);
    expect(codesOf(report)).toContain(code);
    expect(features.length + ties.length).toBe(usable);
    expect(report).toMatchObject({ usable, dropped });
    if (path === undefined) expect(finding?.places).toEqual([]);
    else expect(finding?.places[0]).toMatchObject({ row, path });
    if (!change) expect(proposal.outlook.usable).toBe(usable);
  },
);

test("every finding of rows has its case, with words and a remedy in both languages", () => {
  expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(Object.values(tableFindings).map(({ code }) => code)));
  for (const { message, remedy } of Object.values(tableFindings))
    for (const words of [message.en, message.it, remedy.en, remedy.it]) expect(words).toMatch(/^\p{Lu}.*\.$/u);
});

test("latitudes beyond 90 that would do as longitudes offer the exchange, and the exchange draws them", async () => {
  const text = "lat,lon\n139.7,35.7\n103.8,1.3\n";
  const asIs = await drawnTable(text);
  expect(asIs.proposal.outlook.findings[0]).toMatchObject({
    code: "latitude-out-of-range",
    count: 2,
    fixes: [{ kind: "swap-coordinates" }],
  });
  expect(asIs.features).toEqual([]);
  const swapped = await drawnTable(text, { swap: true });
  expect(swapped.features.map(({ shapes }) => shapes)).toEqual([
    [{ type: "point", at: [139.7, 35.7] }],
    [{ type: "point", at: [103.8, 1.3] }],
  ]);
});

test("a longitude beyond 180 is brought back to the same meridian", async () => {
  const { features } = await drawnTable("lat,lon\n45,190\n45,-190\n45,540\n");
  expect(features.flatMap(({ shapes }) => shapes)).toEqual(
    [-170, 170, 180].map((lon) => ({ type: "point", at: [lon, 45] })),
  );
});

test("metres of a projection offer no exchange", async () => {
  const { report } = await drawnTable("x,y\n1000000,5000000\n");
  expect(report.findings.find(({ code }) => code === "latitude-out-of-range")?.fixes).toEqual([]);
});

test("points far from the countries they name offer the exchange; points in them do not", async () => {
  const far = await drawnTable("lat,lon,country\n12.5,41.9,Italy\n2.35,48.85,France\n");
  expect(far.report.findings.find(({ code }) => code === "columns-look-swapped")).toMatchObject({
    count: 2,
    places: [{ row: 2 }],
    fixes: [{ kind: "swap-coordinates" }],
  });
  const near = await drawnTable("lat,lon,country\n41.9,12.5,Italy\n48.85,2.35,France\n");
  expect(codesOf(near.report)).toEqual([]);
});

test("a name that is not found offers near names, keeping it as new (at ends), and leaving it out; a choice draws its rows", async () => {
  const text = "from,to\nItaly,Japna\nFrance,Japna\n";
  const asked = await drawnTable(text);
  expect(asked.proposal.mustAsk).toBe(true);
  const [finding] = asked.proposal.outlook.findings;
  expect(finding).toMatchObject({
    code: "name-not-found",
    count: 2,
    places: [{ row: 2, path: "to", value: "Japna" }, { row: 3 }],
  });
  expect(finding?.fixes).toHaveLength(1);
  expect(finding?.fixes[0]).toMatchObject({
    kind: "choose-name",
    name: "Japna",
    choices: [{ id: "JPN", label: { en: "Japan", it: "Giappone" } }, { id: "new:" }, { id: "" }],
  });
  const chosen = await drawnTable(text, { names: { japna: "JPN" } });
  expect(chosen.ties.map(({ to }) => to)).toEqual([{ actor: "JPN" }, { actor: "JPN" }]);
  const kept = await drawnTable(text, { names: { japna: "new:" } });
  expect(kept.ties[0]?.to).toEqual({ actor: null, name: "Japna", kind: "organisation", at: null, country: null });
  const points = await drawnTable("place\nJapna\n");
  expect(points.report.findings[0]?.fixes[0]).toMatchObject({ choices: [{ id: "JPN" }, { id: "" }] });
});

test("an ambiguous name can be chosen otherwise, told with its country", async () => {
  const text = "place\nValencia\n";
  const told = await drawnTable(text);
  expect(told.features[0]?.shapes).toEqual([{ type: "point", at: [-68, 10.16] }]);
  expect(told.report.findings[0]).toMatchObject({
    effect: "told",
    fixes: [{ choices: [{ id: "geonames:2" }, { id: "geonames:1" }, { id: "" }] }],
  });
  const chosen = await drawnTable(text, { names: { valencia: "geonames:1" } });
  expect(chosen.features[0]?.shapes).toEqual([{ type: "point", at: [-0.38, 39.47] }]);
});

test("a place that is no actor keeps its first spelling at all ends, and codes give way to a name", async () => {
  const { ties } = await drawnTable("from,to\nItaly,Marsiglia\nJapan,Marseille\n");
  expect(ties.map(({ to }) => to.actor ?? ("name" in to ? to.name : ""))).toEqual(["Marsiglia", "Marsiglia"]);
});

test("ties of one pair that differ in kind, beginning or name are not repeated", async () => {
  const { ties, report } = await drawnTable(
    `${tie}Italy,Japan,MoU,2024\nItaly,Japan,Treaty,2023\nJapan,Italy,MoU,2023\n`,
  );
  expect(ties).toHaveLength(4);
  expect(report.outcome).toBe("accept");
});

test("formulas, markup and keys of prototypes are text", async () => {
  const { features } = await drawnTable(
    'lat,lon,name,__proto__\n1,2,"=HYPERLINK(""http://x"")",<img src=x onerror=alert(1)>\n',
  );
  expect(features[0]).toMatchObject({ name: '=HYPERLINK("http://x")' });
  expect(features[0]?.properties).toContainEqual(["__proto__", "<img src=x onerror=alert(1)>"]);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("a source that is an address is the link; other addresses are no links", async () => {
  const { features } = await drawnTable(
    "lat,lon,source,url\n1,2,https://example.org/a b,\n1,2,https://example.org/a,\n1,2,MAECI,http://example.org\n1,2,,ftp://x\n",
  );
  expect(features.map(({ source, url }) => [source, url])).toEqual([
    ["https://example.org/a b", null],
    ["https://example.org/a", "https://example.org/a"],
    ["MAECI", "http://example.org/"],
    [null, null],
  ]);
});

test("the order of days is taken from days over twelve, and only where none speaks against it", async () => {
  const order = async (...days: string[]) =>
    (await drawnTable(`lat,lon,date\n${days.map((day) => `1,2,${day}\n`).join("")}`)).proposal;
  expect((await order("25/12/2023", "03/04/2024")).mapping.dayOrder).toBe("dmy");
  expect((await order("12/25/2023", "03/04/2024")).mapping.dayOrder).toBe("mdy");
  const both = await order("12/25/2023", "25/12/2023", "03/04/2024");
  expect([both.mapping.dayOrder, both.mustAsk]).toEqual([null, true]);
});
