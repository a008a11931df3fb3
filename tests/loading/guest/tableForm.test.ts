import { expect, test } from "vitest";
import { tableForm } from "#loading/guest/tableForm.ts";
import { columnLetter } from "#loading/guest/tableHeader.ts";

test.each([
  ["name,lat,lon\nA,45.1,9.2\n", ",", "."],
  ["name;lat;lon\nA;45,1;9,2\nB;46,1;9,3\n", ";", ","],
  ["name\tlat\tlon\nA, b\t45.1\t9.2\n", "\t", "."],
  ["name|lat|lon\nA|45.1|9.2\n", "|", "."],
  ['name;note\nA;"one, two, three"\nB;four, five\n', ";", "."],
  ["country\nItaly\nJapan\n", ",", "."],
  ["nome;lat;lon;valore\nA;45,1;9,2;1.234\n", ";", ","],
])("%j is read by %j, with %j in its numbers", (text, delimiter, decimal) => {
  expect(tableForm(text)).toMatchObject({ delimiter, decimal, hasHeader: true });
});

test("a byte order mark and Excel's sep= are no part of the table", () => {
  const form = tableForm("\uFEFFsep=;\r\nname;lat,x;lon\r\nA;1;2\r\n");
  expect(form).toMatchObject({ delimiter: ";", saidDelimiter: true });
  expect(form.sample[0]).toMatchObject({ row: 1, cells: ["name", "lat,x", "lon"] });
});

test("a first line of data is no header", () => {
  expect(tableForm("Milan,45.46,9.19\nRome,41.9,12.5\n").hasHeader).toBe(false);
  expect(tableForm("ITA;JPN\nFRA;DEU\n").hasHeader).toBe(false);
  expect(tableForm("Accord,2023-07-04,https://example.org\nOther,2022,https://example.org\n").hasHeader).toBe(false);
});

test("years above a series, and codes above words, are a header", () => {
  expect(tableForm("country,2019,2020\nItaly,1,2\n").hasHeader).toBe(true);
  expect(tableForm("ABC,DEF\nItaly,Japan\n").hasHeader).toBe(true);
});

test("what the reader corrected holds", () => {
  expect(tableForm("a;b,c\n1;2,3\n", { delimiter: ",", decimal: ",", hasHeader: false })).toMatchObject({
    delimiter: ",",
    decimal: ",",
    hasHeader: false,
  });
});

test("columns are lettered as in a spreadsheet", () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});
