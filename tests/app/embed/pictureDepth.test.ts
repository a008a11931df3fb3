import { describe, expect, it } from "vitest";
import { guessedDepth, isEnough, pictureDepth } from "#app/embed/pictureDepth.ts";
import type { PictureDepth } from "#loading/pictureAtlas.ts";
import { tableColumns } from "#model/tableColumns.ts";
import type { TableKind } from "#model/viewSettings.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseFromAddress } from "#state/poseAddress.ts";
import { tableState } from "#state/tableState.ts";
import { shippedPictureAtlas } from "../../support/pictureAtlases.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const depthOf = (search: string) => pictureDepth(poseFromAddress(search, "", shippedAtlas()).pose);

describe("how much of the data a picture is drawn from", () => {
  it.each<[string, PictureDepth]>([
    ["", "atlas"],
    ["?view=network&drawing=chord", "atlas"],
    ["?view=answers&answer=depth", "atlas"],
    ["?select=source:S004", "cited"],
    ["?answer=dates&against=2022&reading=known", "cited"],
    ["?answer=dates&against=2022", "atlas"],
    ["?answer=lens", "cited"],
    ["?view=answers&answer=lens", "told"],
    ["?view=table", "cited"],
    ["?view=table&rows=cables", "records"],
    ["?view=table&rows=sources&columns=title", "sources"],
    ["?view=table&find=cable", "records"],
    ["?view=table&rows=instruments&columns=name,summary", "records"],
  ])("%s: %s, and so guesses whoever has no atlas yet", (search, depth) => {
    expect(depthOf(search)).toBe(depth);
    expect(guessedDepth(search)).toBe(depth);
  });

  it("guesses too little only where an id alone does not say that it is a source's", () => {
    expect(guessedDepth("?select=S004")).toBe("atlas");
    expect(depthOf("?select=S004")).toBe("cited");
    expect(isEnough("atlas", "cited")).toBe(false);
    expect(isEnough("cited", "atlas")).toBe(true);
    expect(isEnough("records", "told")).toBe(true);
    expect(isEnough("records", "sources")).toBe(false);
    expect(isEnough("records", "cited")).toBe(false); // what is for tables has no lines for a map
  });

  const cells = (atlas: ReturnType<typeof shippedAtlas>, kind: TableKind, columns: readonly string[]) => {
    const state = createAtlasState(atlas, poseFromAddress(`?view=table&rows=${kind}`, "", atlas).pose);
    const inEnglish = (key: string, value: unknown): unknown => (key === "it" ? undefined : value);
    return tableState(state).rowsOf[kind].value.map((row) =>
      JSON.stringify(
        columns.map((id) => row.cells.get(id)),
        inEnglish,
      ),
    );
  };
  // No frame has what readers bring.
  const kinds = (Object.keys(tableColumns) as TableKind[]).filter((kind) => kind !== "features");

  it.each(kinds)("has in the usual columns of %s all that the whole data have", (kind) => {
    const usual = tableColumns[kind].filter((column) => column.usual).map(({ id }) => id);
    const whole = cells(shippedAtlas(), kind, usual);
    expect(whole.length).toBeGreaterThan(8);
    expect(cells(shippedPictureAtlas("en", depthOf(`?view=table&rows=${kind}`)), kind, usual)).toEqual(whole);
  });

  it.each(kinds)("has in all columns of %s all that the whole data have, once more of them are asked for", (kind) => {
    const all = tableColumns[kind].map(({ id }) => id);
    const depth = depthOf(`?view=table&rows=${kind}&columns=${all.join()}`);
    expect(cells(shippedPictureAtlas("en", depth), kind, all)).toEqual(cells(shippedAtlas(), kind, all));
  });
});
