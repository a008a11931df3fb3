import { describe, expect, it } from "vitest";
import { openAnswer } from "#state/answers/openAnswer.ts";
import { createAtlasState } from "#state/createAtlasState.ts";
import { poseFromAddress } from "#state/poseAddress.ts";
import { keyOf } from "#views/legend/keyOf.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

function shown(search: string) {
  const atlas = shippedAtlas();
  const state = createAtlasState(atlas, poseFromAddress(search, "", atlas).pose);
  state.actions.setPainter(openAnswer(state).paint);
  return { state, rows: keyOf(state).value };
}

describe("the key of a scene", () => {
  it("names each family of which a tie is drawn, and no other", () => {
    const { state, rows } = shown("?families=trade,cities");
    const families = [...state.visible.value.counts.byFamily]
      .filter(([, counted]) => counted.shown > 0)
      .map(([id]) => id);
    expect(rows.filter(({ mark }) => mark.kind === "family").map(({ id }) => id)).toEqual(families);
    expect(families.toSorted()).toEqual(["cities", "trade"]);
  });

  it("says nothing of layers that are off", () => {
    expect(shown("?layers=labels").rows).toEqual([]);
    const cables = shown("?layers=cables").rows;
    expect(new Set(cables.map(({ mark }) => mark.kind))).toEqual(new Set(["cable"]));
    expect(cables.map(({ label }) => label)).toContain("Cable: in service");
  });

  it("lets an answer's groups explain what the answer colours", () => {
    const { state, rows } = shown("?answer=depth");
    const groups = state.paint.value?.groups.map(({ label }) => label) ?? [];
    expect(groups.length).toBeGreaterThan(1);
    expect(rows.filter(({ mark }) => mark.kind === "paint").map(({ label }) => label)).toEqual(groups);
    expect(rows.some(({ mark }) => mark.kind === "depth")).toBe(false);
  });

  it("leaves out a group of which the map shows nothing", () => {
    const moved = "?answer=promises&promised=2025-06-05&outcome=moved";
    const labels = (search: string) => shown(search).rows.map(({ label }) => label);
    expect(labels(`${moved}&layers=ties,cables`)).toEqual(
      expect.arrayContaining(["Moved on", "Put off, without a date, or ended"]),
    );
    const withoutCables = labels(`${moved}&layers=ties`);
    expect(withoutCables).toContain("Moved on");
    expect(withoutCables).not.toContain("Put off, without a date, or ended");
  });

  it("puts states that are drawn alike into one row", () => {
    const rows = shown("").rows.filter(({ mark }) => mark.kind === "status");
    expect(rows.map(({ label }) => label)).toContain("In force, signed");
  });

  it("leaves out what only stands behind a choice", () => {
    const labels = (search: string) => shown(search).rows.map(({ label }) => label);
    expect(labels("?layers=cables")).toContain("Cable: in service");
    const chosen = labels("?layers=cables&select=instrument:infra-polar-connect");
    expect(chosen).toContain("Cable: planned");
    expect(chosen).not.toContain("Cable: in service");
  });

  it("says what dashes mean in the network as well, from what is firm to what is planned", () => {
    const states = shown("?view=network&families=trade").rows.filter(({ mark }) => mark.kind === "status");
    expect(states.map(({ label }) => label)).toEqual(["In force, signed", "Concluded", "Negotiating", "Planned"]);
  });

  it("says what broken lines mean where an answer colours cables", () => {
    const labels = shown("?answer=treaties").rows.map(({ label }) => label);
    expect(labels).toContain("EU-backed cables");
    expect(labels).toContain("Cable: planned");
  });

  it("calls a country in the middle by its name: it has no members", () => {
    const labels = shown("?hub=CHN&layers=countries,ties").rows.map(({ label }) => label);
    expect(labels).toContain("China");
    expect(labels).not.toContain("China: members");
  });

  it("says of a table nothing, for it has no colours", () => {
    expect(shown("?view=table").rows).toEqual([]);
  });
});
