import { h } from "preact";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { AddPart } from "#app/guest/add/AddPart.tsx";
import { guestSet, outcomeOf, report, stubDesk } from "../../../support/guestStub.ts";

const markup = (desk = stubDesk(), language: "en" | "it" = "en") =>
  render(h(AddPart, { desk, language, theme: "light" }));

test("without data it tells what is read, what is not and the way out, and that nothing leaves", () => {
  const html = markup();
  for (const word of ["GeoJSON", "TopoJSON", "KML", "GPX", "PMTiles", "zip", "Shapefile", "Excel", "QGIS"])
    expect(html).toContain(word);
  expect(html).toContain("Nothing leaves this browser");
  expect(html).toContain("300 MB and 2,000,000 rows");
  expect(html).toContain("Nothing of yours yet.");
  expect(html).toContain('href="examples/partners.csv"');
  expect(html).toContain('href="examples/places.geojson"');
});

test("a set is listed with its counts, what was left out, and all that can be done to it", () => {
  const desk = stubDesk();
  desk.sets.value = [guestSet({ report: report({ dropped: 5 }) })];
  desk.outcomes.value = [outcomeOf()];
  const html = markup(desk);
  expect(html).toContain("5 left out");
  for (const act of ["Zoom to", "Report", "Edit columns", "Save CSV", "Save GeoJSON", "Remove"])
    expect(html).toContain(`aria-label="${act}: partners"`);
  expect(html).not.toContain("Rows: partners");
});

test("columns are edited of tables alone, rows shown of large sets alone, an archive is not saved", () => {
  const desk = stubDesk();
  const tiles = {
    key: "k",
    counts: { points: 1_000_000, lines: 0, areas: 0, ties: 0 },
    extent: null,
    minZoom: 0,
    maxZoom: 12,
    layers: [],
    attribution: null,
    columns: [],
  };
  const file = { ...guestSet().file, format: "pmtiles" as const };
  desk.sets.value = [
    guestSet({ title: "large", tiles: { ...tiles, of: "rows" } }),
    guestSet({ id: "g2", title: "archive", file, tiles: { ...tiles, of: "tiles" } }),
  ];
  const html = markup(desk, "it");
  expect(html).toContain("1.000.000 di punti");
  expect(html).toContain("Righe: large");
  expect(html).not.toContain("Righe: archive");
  expect(html).not.toContain("Modifica colonne: archive");
  expect(html).not.toContain("Salva CSV: archive");
});

test("a title is text, whatever it holds", () => {
  const desk = stubDesk();
  desk.sets.value = [guestSet({ title: '<img src=x onerror="alert(1)">' })];
  expect(markup(desk)).not.toContain("<img");
});

test("a brought atlas is named, with the way back", () => {
  const desk = stubDesk();
  expect(markup(desk)).not.toContain("Back to this site");
  desk.foreignAtlas.value = { name: "baltic.zip", title: "Baltic" };
  expect(markup(desk)).toContain("“Baltic” is open in place of this site’s atlas.");
});

test("what undo would take back is said, and how many files are kept", () => {
  const desk = stubDesk();
  desk.undoable.value = { kind: "removed", title: "places" };
  desk.kept.value = 1;
  const html = markup(desk, "it");
  expect(html).toContain("Rimetti places");
  expect(html).toContain("conserva 1 file, perché un link lo ritrovi");
});
