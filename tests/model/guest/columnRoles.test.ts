import * as fc from "fast-check";
import { expect, test } from "vitest";
import { columnRoles, roleKey } from "#model/guest/columnRoles.ts";

/** Roles by the names of the columns. */
const named = (header: readonly string[]) => {
  const { rows, columns } = columnRoles(header);
  return { rows, ...Object.fromEntries(Object.entries(columns).map(([role, at]) => [role, header[at]])) };
};

test.each([
  [["Name", "Latitude", "Longitude"], { rows: "points", name: "Name", lat: "Latitude", lon: "Longitude" }],
  [
    ["NOME", "LATITUDINE", "LONGITUDINE", "ANNO INIZIO"],
    { rows: "points", name: "NOME", lat: "LATITUDINE", lon: "LONGITUDINE", since: "ANNO INIZIO" },
  ],
  [["x", "y", "label"], { rows: "points", lon: "x", lat: "y", name: "label" }],
  [["Città", "Paese"], { rows: "points", city: "Città", country: "Paese" }],
  [["Stadt", "Land"], { rows: "points", city: "Stadt", country: "Land" }],
  [["iso_a3", "value"], { rows: "points", country: "iso_a3" }],
  [["countryCode", "title"], { rows: "points", country: "countryCode", name: "title" }],
  [["Source", "Target", "Type", "Weight"], { rows: "ties", from: "Source", to: "Target", type: "Type" }],
  [["from", "to", "source", "url"], { rows: "ties", from: "from", to: "to", source: "source", url: "url" }],
  [
    ["origin_lat", "origin_lng", "dest_lat", "dest_lng"],
    { rows: "ties", fromLat: "origin_lat", fromLon: "origin_lng", toLat: "dest_lat", toLon: "dest_lng" },
  ],
  [["lat1", "lon1", "lat2", "lon2"], { rows: "ties", fromLat: "lat1", fromLon: "lon1", toLat: "lat2", toLon: "lon2" }],
  [
    ["Da", "A", "Dal", "Al", "Stato", "Fonte"],
    { rows: "ties", from: "Da", to: "A", since: "Dal", until: "Al", status: "Stato", source: "Fonte" },
  ],
  [["hub", "partner", "since", "until"], { rows: "ties", from: "hub", to: "partner", since: "since", until: "until" }],
  [
    ["Landing A", "Landing B", "Cable", "RFS"],
    { rows: "ties", from: "Landing A", to: "Landing B", name: "Cable", since: "RFS" },
  ],
  [
    ["from country", "to country", "from date", "to date"],
    { rows: "ties", from: "from country", to: "to country", since: "from date", until: "to date" },
  ],
  [["Longitude (deg)", "Latitude (deg)"], { rows: "points", lon: "Longitude (deg)", lat: "Latitude (deg)" }],
] as const)("%j", (header, roles) => {
  expect(named(header)).toEqual(roles);
});

test("a from and a to of days are no ends", () => {
  const { rows, columns } = columnRoles(["city", "from", "to"], (at) => (at > 0 ? "days" : null));
  expect({ rows, ...columns }).toEqual({ rows: "points", city: 0, since: 1, until: 2 });
});

test("a stato of statuses is no country", () => {
  expect(columnRoles(["lat", "lon", "stato"], (at) => (at === 2 ? "statuses" : null)).columns).toEqual({
    lat: 0,
    lon: 1,
    status: 2,
  });
  expect(columnRoles(["città", "stato"]).columns).toEqual({ city: 0, country: 1 });
});

test("a longitude without a latitude places nothing", () => {
  expect(named(["x", "city"])).toEqual({ rows: "points", city: "city" });
});

test("members of Object.prototype are names like others", () => {
  expect(named(["constructor", "__proto__", "lat", "lon"])).toEqual({ rows: "points", lat: "lat", lon: "lon" });
});

test("the order of the columns, their case and their spacing make no difference", () => {
  const names =
    "name,lat,lon,city,country,from,to,source,target,type,family,since,until,date,status,state,url,link,hub,partner,a,b,x,y,title".split(
      ",",
    );
  fc.assert(
    fc.property(fc.shuffledSubarray(names), fc.shuffledSubarray(names), (header, order) => {
      const other = [...header].sort((a, b) => order.indexOf(a) - order.indexOf(b));
      expect(named(other)).toEqual(named(header));
      const loud = header.map((name) => ` ${name.toUpperCase()}_`);
      expect(columnRoles(loud)).toEqual(columnRoles(header));
    }),
  );
});

test("no column has two roles", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom("from", "to", "source", "lat", "lon", "x", "y", "stato"))),
      (header) => {
        const columns = Object.values(columnRoles(header).columns);
        expect(new Set(columns).size).toBe(columns.length);
      },
    ),
  );
});

test("camel case, underscores and brackets fold", () => {
  expect(["countryCode", "COUNTRY_CODE", " Country  code ", "country-code (ISO)"].map(roleKey)).toEqual(
    Array(4).fill("country code"),
  );
});
