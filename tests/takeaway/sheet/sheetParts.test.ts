import { describe, expect, it } from "vitest";
import type { FigureLayer } from "#model/figure.ts";
import { openAnswer } from "#state/answers/openAnswer.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseFromAddress } from "#state/poseAddress.ts";
import type { SheetRequest } from "#takeaway/contract.ts";
import { sheetLegend, sheetSources } from "#takeaway/sheet/sheetParts.ts";
import { text } from "../../support/figureShapes.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const stateAt = (address: string) => {
  const state = createAtlasState(atlas, poseFromAddress(address, "", atlas).pose);
  state.actions.setPainter(openAnswer(state).paint);
  return state;
};
const picture = (...said: readonly string[]) => {
  const layer: FigureLayer = { id: "words", name: "Words", clip: null, shapes: said.map((words) => text(words, 0, 0)) };
  return { layers: [layer], map: null };
};
const own: Pick<SheetRequest, "citations" | "language"> = { citations: null, language: "en" };

describe("an answer that has the sheet to itself", () => {
  const state = stateAt("?view=answers&answer=between&from=RUS&to=CHN");
  it("cites what its rows rest on, and nothing else", () => {
    const rows = openAnswer(state).rows.value?.rows ?? [];
    const cited = new Set(rows.flatMap(({ sources }) => sources.map(({ source }) => source)));
    expect(cited.size).toBeGreaterThan(2);
    const lines = sheetSources(state, own as SheetRequest, picture());
    expect(lines.length).toBe(cited.size);
    const urls = new Set([...cited].map((id) => atlas.sourceById.get(id)?.url ?? null));
    expect(lines.filter(({ url }) => url !== null && !urls.has(url))).toEqual([]);
  });
  it("has no key of colours that only the map gives it", () => {
    expect(sheetLegend(state, picture())).toEqual([]);
  });
});

it("a timeline's key says what its marks mean, and names the standings that are there", () => {
  const blocks = sheetLegend(stateAt("?view=timeline&families=ai"), picture());
  const rows = blocks.map(({ title, rows }) => [title, ...rows.map((row) => row.text)]);
  expect(rows).toEqual([
    ["Kind of tie", "AI governance"],
    [
      "Key",
      "day known",
      "month known",
      "year known",
      "known by then, beginning not dated",
      "event",
      "a party’s own date",
      "several, counted",
    ],
    ["Standing", "Planned", "Signed", "In force"],
  ]);
});

it("dashes are in the key of the drawings that have them", () => {
  const titles = (drawing: string) =>
    sheetLegend(stateAt(`?view=network&drawing=${drawing}`), picture()).map(({ title }) => title);
  expect(titles("arc")).toEqual(["Kind of tie", "Standing"]);
  expect(titles("chord")).toEqual(["Kind of tie"]);
});

describe("a name with an asterisk", () => {
  const state = stateAt("?view=ladder");
  const names = (...said: readonly string[]) =>
    sheetLegend(state, picture(...said)).find(({ title }) => title === "Names")?.notes ?? [];
  it("stands on no sheet without what the asterisk says, in whatever letters it is set", () => {
    expect(names("Serbia", "KOSOVO*")).toEqual([expect.stringMatching(/^Kosovo\*: .*1244/)]);
    expect(names("Palestine*").length).toBe(1);
  });
  it("that is not there is not explained", () => {
    expect(names("Serbia")).toEqual([]);
  });
});
