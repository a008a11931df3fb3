import { expect, test } from "vitest";
import { drawTable } from "#loading/guest/drawTable.ts";
import { proposeTable } from "#loading/guest/proposeTable.ts";
import { readTable } from "#loading/guest/readTable.ts";
import { readAsGuest } from "../../support/readAsGuest.ts";
import { codesOf, drawnTable, smallGazetteer, tableFile, tableTools } from "../../support/tableTools.ts";

test("an Italian export of Excel: semicolons, decimal commas, capitals and accents", async () => {
  const { proposal, features, report } = await drawnTable(
    "sep=;\r\nNOME;LATITUDINE;LONGITUDINE;DATA INIZIO;STATO;FONTE\r\nMilano;45,464;9,19;25/03/2023;In vigore;Ministero\r\nCittà di Castello;43,46;12,24;01/04/2023;firmato;\r\n",
  );
  expect(proposal.reading).toMatchObject({
    delimiter: ";",
    decimal: ",",
    rows: 2,
    hasHeader: true,
    quotedLines: false,
  });
  expect(proposal.mapping).toMatchObject({ rows: "points", dayOrder: "dmy" });
  expect(proposal.mustAsk).toBe(false);
  expect(
    features.map(({ row, name, since, status, source, shapes }) => [row, name, since, status, source, shapes]),
  ).toEqual([
    [2, "Milano", "2023-03-25", "in_force", "Ministero", [{ type: "point", at: [9.19, 45.464] }]],
    [3, "Città di Castello", "2023-04-01", "signed", null, [{ type: "point", at: [12.24, 43.46] }]],
  ]);
  expect(report).toMatchObject({ outcome: "accept", usable: 2, dropped: 0 });
  expect(report.findings.find(({ code }) => code === "table-read-as")?.message).toEqual({
    en: "Read as UTF-8, columns separated by semicolons (the file says so), decimal commas.",
    it: "Letto come UTF-8, colonne separate da punti e virgola (lo dice il file), virgola decimale.",
  });
});

test("edges of Gephi: Source and Target are the ends", async () => {
  const { ties, proposal } = await drawnTable(
    "Source,Target,Type,Id,Label,Weight\nItaly,JPN,Undirected,0,MoU,1\nMilan,Tokyo,Undirected,1,,2\n",
  );
  expect(proposal.mapping).toMatchObject({ rows: "ties", columns: { from: 0, to: 1, type: 2, name: 4 } });
  expect(ties.map(({ from, to, name }) => [from, to, name])).toEqual([
    [{ actor: "ITA" }, { actor: "JPN" }, "MoU"],
    [{ actor: "milan" }, { actor: null, name: "Tokyo", kind: "city", at: [139.69, 35.69], country: "JPN" }, null],
  ]);
});

test("origins and destinations of kepler.gl: ends by coordinates", async () => {
  const { ties, proposal } = await drawnTable(
    "origin_lat,origin_lng,dest_lat,dest_lng,trip\n45.46,9.19,35.69,139.69,7\n",
  );
  expect(proposal.mustAsk).toBe(false);
  expect(ties[0]).toMatchObject({
    from: { actor: null, name: "45.46, 9.19", at: [9.19, 45.46] },
    to: { actor: null, name: "35.69, 139.69", at: [139.69, 35.69] },
  });
});

test("ends with names and coordinates are the actor where it stands there, else what the file says", async () => {
  const { ties } = await drawnTable("from,from_lat,from_lon,to,to_lat,to_lon\nMilan,45.5,9.2,Italy,44.4,8.9\n");
  expect(ties[0]?.from).toEqual({ actor: "milan" });
  expect(ties[0]?.to).toMatchObject({ actor: null, name: "Italy", at: [8.9, 44.4] });
});

test("tabs, and cells of several lines", async () => {
  const { proposal, features } = await drawnTable(
    'title\tplace\tnote\nOffice\tMilan\t"one\ntwo"\nHub\tTokyo, Japan\t\n',
  );
  expect(proposal.reading).toMatchObject({ delimiter: "\t", quotedLines: true, rows: 2 });
  expect(features.map(({ actor, name }) => [actor, name])).toEqual([
    ["milan", "Office"],
    [null, "Hub"],
  ]);
  expect(features[0]?.properties).toEqual([
    ["title", "Office"],
    ["place", "Milan"],
    ["note", "one\ntwo"],
  ]);
});

test("a table without a header: columns A, B, C, told, and the reader is asked", async () => {
  const { proposal, features } = await drawnTable("Office,45.46,139.19\nHub,35.69,9.69\n");
  expect(proposal.reading).toMatchObject({ hasHeader: false, header: ["A", "B", "C"], rows: 2 });
  expect(codesOf(proposal.reading)).toEqual(["no-header"]);
  expect(proposal.mustAsk).toBe(true);
  expect(proposal.mapping.columns).toEqual({ lat: 1, lon: 2 });
  expect(features[0]).toMatchObject({ row: 1, shapes: [{ at: [139.19, 45.46] }] });
});

test("which of two columns of small numbers is the longitude is not guessed", async () => {
  const { proposal } = await drawnTable("Office,45.46,9.19\nHub,35.69,12.5\n");
  expect(proposal.mapping.columns).toEqual({});
  expect(proposal.outlook).toMatchObject({ usable: 0, findings: [{ code: "no-place-column", count: 2 }] });
  expect(proposal.mustAsk).toBe(true);
});

test("two columns of which either could be the longitude are not guessed either", async () => {
  const { proposal } = await drawnTable("Office,145.46,139.19\nHub,35.69,9.69\n");
  expect(proposal.mapping.columns).toEqual({});
  expect(proposal.mustAsk).toBe(true);
});

test("columns without telling names are known by what stands in them, and the reader is asked", async () => {
  const cities = await drawnTable("alpha,beta\nMilan,Italy\nTokyo,Japan\n");
  expect(cities.proposal).toMatchObject({
    mapping: { rows: "points", columns: { city: 0, country: 1 } },
    mustAsk: true,
  });
  const pairs = await drawnTable("ITA;JPN;2020\nFRA;USA;2021\n");
  expect(pairs.proposal).toMatchObject({
    mapping: { rows: "ties", columns: { from: 0, to: 1, since: 2 } },
    mustAsk: true,
  });
  const cells = await drawnTable('what,where is it\nA,"45.46, 9.19"\nB,45°27′N 9°11′E\n');
  expect(cells.proposal.mapping.columns).toEqual({ place: 1 });
  expect(cells.features).toHaveLength(2);
  expect(codesOf(cells.report)).toEqual(["coordinates-in-one-cell"]);
});

test("a column with the country says which city of the name is meant, and a country that is not known leaves its row out", async () => {
  const { features, report } = await drawnTable(
    "city,country\nValencia,Spagna\nValencia,VEN\nValencia,Atlantis\nTokyo,Italy\n",
  );
  expect(features.map(({ row, shapes }) => [row, shapes])).toEqual([[2, [{ type: "point", at: [-0.38, 39.47] }]]]);
  const [finding] = report.findings;
  expect(finding).toMatchObject({
    code: "name-not-found",
    count: 3,
    places: [
      { path: "country", value: "VEN" },
      { path: "country", value: "Atlantis" },
      { path: "city", value: "Tokyo" },
    ],
  });
  expect(finding?.fixes.at(-1)).toMatchObject({
    name: "Tokyo",
    choices: [{ id: "geonames:3", label: { en: "Tokyo, Japan" } }, { id: "" }],
  });
});

test("the table is kept under a key, and a given mapping draws it at once", async () => {
  const lent = tableTools();
  const text = "city\tcountry\nMilan\tItaly\n";
  const asked = await readTable(text, "windows-1252", tableFile, { mapping: null, swap: false }, lent.tools);
  if (asked.kind !== "table") throw new Error(asked.kind);
  expect(lent.kept.get(asked.key)).toEqual({ file: { ...tableFile, format: "tsv" }, text, encoding: "windows-1252" });
  const { mapping } = asked.proposal;
  const drawn = await readTable(text, "windows-1252", tableFile, { mapping, swap: false }, lent.tools);
  expect(drawn).toMatchObject({
    kind: "ready",
    title: "partners",
    file: { format: "tsv" },
    content: { features: [{ actor: "milan" }] },
  });
});

test("the gazetteer is not asked for where coordinates say all", async () => {
  const lent = tableTools();
  await readTable("lat,lon\n1,2\n", "utf-8", tableFile, { mapping: null, swap: false }, lent.tools);
  expect(lent.asked.gazetteer).toBe(0);
});

test("a delimiter that the reader corrects has the columns proposed anew; roles that were given stay", async () => {
  const lent = tableTools();
  const table = { file: tableFile, text: "lat,5;lon,5\n45,1;9,2\n", encoding: "utf-8" } as const;
  const plain = { rows: "points", columns: {}, names: {}, swap: false, dayOrder: null } as const;
  const other = await proposeTable(
    { ...table, text: "lat;lon\n45,1;9,2\n" },
    { ...plain, read: { delimiter: ";" } },
    lent.tools,
  );
  expect(other).toMatchObject({
    mapping: { columns: { lat: 0, lon: 1 }, read: { delimiter: ";" } },
    outlook: { usable: 1 },
  });
  const given = await proposeTable(table, { ...plain, columns: { place: 0 }, read: { delimiter: ";" } }, lent.tools);
  expect(given.mapping.columns).toEqual({ place: 0 });
});

test("a header that the reader takes away is not told as a fault of the file", async () => {
  const plain = { rows: "points", columns: { lat: 0, lon: 1 }, names: {}, swap: false, dayOrder: null } as const;
  const table = { file: tableFile, text: "lat,lon\n45,9\n", encoding: "utf-8" } as const;
  const { reading } = await proposeTable(table, { ...plain, read: { hasHeader: false } }, tableTools().tools);
  expect(reading).toMatchObject({ header: ["A", "B"], rows: 2 });
  expect(codesOf(reading)).toEqual([]);
});

test("bytes of an Italian Excel are read as what they are", async () => {
  const text = "Città;Paese;Dal\r\nMilano;Italia;25/03/2023\r\nForlì;Italia;1/4/2023\r\n";
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const [read] = await readAsGuest(bytes, { name: "export.csv" });
  if (read?.kind !== "table") throw new Error(read?.kind);
  expect(read.proposal.reading).toMatchObject({
    encoding: "windows-1252",
    delimiter: ";",
    header: ["Città", "Paese", "Dal"],
  });
  expect(read.proposal.mapping).toMatchObject({ columns: { city: 0, country: 1, since: 2 }, dayOrder: "dmy" });
  expect(read.proposal.preview[1]).toEqual(["Forlì", "Italia", "1/4/2023"]);
});

test("where the world's cities do not come, that is said, and no fault of the names", async () => {
  const lent = tableTools(
    undefined,
    smallGazetteer.filter(({ actor }) => actor !== null),
  );
  const kept = { file: tableFile, text: "city\nMilan\nTokyo\n", encoding: "utf-8" } as const;
  const { reading, mapping } = await proposeTable(kept, null, lent.tools);
  expect(codesOf(reading)).toEqual(["places-of-the-world-missing"]);
  const drawn = await drawTable(kept, mapping, lent.tools);
  expect(drawn).toMatchObject({ report: { usable: 1, findings: [{ code: "places-of-the-world-missing" }, {}, {}] } });
  const plain = await drawnTable("lat,lon\n1,2\n");
  expect(codesOf(plain.report)).toEqual([]);
});

test("an empty file is refused; only a header draws nothing and says so; nothing usable is refused", async () => {
  const lent = tableTools();
  for (const text of ["", "\uFEFF", " \r\n\n"])
    expect(await readTable(text, "utf-8", tableFile, { mapping: null, swap: false }, lent.tools)).toMatchObject({
      kind: "refused",
      report: { outcome: "reject", findings: [{ code: "empty-file" }] },
    });
  const header = await drawnTable("name,lat,lon\n");
  expect(header.report).toMatchObject({ outcome: "accept_with_warning", usable: 0, dropped: 0 });
  expect(codesOf(header.report)).toEqual(["only-header"]);
  const none = await drawnTable("name,lat,lon\nA,x,y\n");
  expect(none.report).toMatchObject({ outcome: "reject", usable: 0, dropped: 1 });
});

test("an abort ends the reading with its reason, and gives the rows back", async () => {
  const stop = new AbortController();
  const lent = tableTools(stop.signal);
  stop.abort(new Error("enough"));
  const mapping = { rows: "points", columns: { lat: 0, lon: 1 }, names: {}, swap: false, dayOrder: null } as const;
  const table = { file: tableFile, text: "lat,lon\n1,2\n", encoding: "utf-8" } as const;
  await expect(drawTable(table, mapping, lent.tools)).rejects.toThrow("enough");
  expect(lent.asked.dropped).toBe(1);
});

test("names of columns that are missing or twice there are made their own, and said", async () => {
  const { proposal, features } = await drawnTable("lat,lon,,note,note,constructor\n1,2,x,y,z,w\n");
  expect(proposal.reading.header).toEqual(["lat", "lon", "C", "note", "note (2)", "constructor"]);
  expect(codesOf(proposal.reading)).toEqual(["column-without-name", "column-name-repeated"]);
  expect(features[0]?.properties.slice(2)).toEqual([
    ["C", "x"],
    ["note", "y"],
    ["note (2)", "z"],
    ["constructor", "w"],
  ]);
});
