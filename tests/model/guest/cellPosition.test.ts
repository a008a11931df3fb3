import { expect, test } from "vitest";
import { cellNumber, cellPosition } from "#model/guest/cellPosition.ts";

test.each([
  ["45.46, 9.19", 9.19, 45.46],
  ["45.46 9.19", 9.19, 45.46],
  ["(45.46; 9.19)", 9.19, 45.46],
  ["45,46; 9,19", 9.19, 45.46],
  ["-33.87,151.21", 151.21, -33.87],
  ["POINT (9.19 45.46)", 9.19, 45.46],
  ["SRID=4326;POINT(9.19 45.46)", 9.19, 45.46],
  ["45°27′N 9°11′E", 9.1833, 45.45],
  ["45° 27' 36\" N, 9° 11' 24\" E", 9.19, 45.46],
  ["33°52′S 151°13′E", 151.2167, -33.8667],
  ["9°11′E 45°27′N", 9.1833, 45.45],
  ["40.7°N 74°W", -74, 40.7],
  ["N 45.46 E 9.19", 9.19, 45.46],
])("%s is a place", (text, lon, lat) => {
  const at = cellPosition(text);
  expect(at?.[0]).toBeCloseTo(lon, 4);
  expect(at?.[1]).toBeCloseTo(lat, 4);
});

test("a letter that is west in Italian and east in German is not read", () => {
  expect(cellPosition("48°08′N 11°34′O")).toBeNull();
});

test("names, dates, single numbers and two latitudes are no places", () => {
  for (const text of [
    "Milan",
    "2023-07-04",
    "45.46",
    "12 34",
    "Route 66, 7",
    "45°N 46°N",
    "",
    "1, 2, 3",
    "x".repeat(500),
  ])
    expect(cellPosition(text), text).toBeNull();
});

test("a number has a decimal comma only where the table has one", () => {
  expect(cellNumber("45,46", ",")).toBe(45.46);
  expect(cellNumber("45,46", ".")).toBeNull();
  expect(cellNumber("45.46", ",")).toBe(45.46);
  expect(cellNumber("−9.5", ".")).toBe(-9.5);
  expect(cellNumber("1.234,5", ",")).toBeNull();
});

test("words, nothing and infinities are no numbers; degrees with a letter are", () => {
  for (const text of ["", "north", "Infinity", "NaN", "0x10", "1e400", "--1"])
    expect(cellNumber(text, "."), text).toBeNull();
  expect(cellNumber("45°30′S", ".")).toBe(-45.5);
});
