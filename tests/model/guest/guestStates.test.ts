import { describe, expect, it } from "vitest";
import { atlasAt } from "#analysis/atlasAt.ts";
import { visibleAtlas } from "#analysis/visibleAtlas.ts";
import type { Status } from "#model/gradings.ts";
import { joinGuests } from "#model/guest/joinGuests.ts";
import { noFilter } from "#model/pose.ts";
import { guestSet, guestTie } from "../../support/guestSets.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const base = shippedAtlas();
const asOf = base.manifest.asOf;

/** What is drawn of a tie with these dates and this word, on a day; null = nothing. */
function drawn(
  since: string | null,
  until: string | null,
  status: Status | null,
  day = asOf,
): { status: Status; began: string | null } | null {
  const tie = guestTie(2, { actor: "JPN" }, { actor: "FRA" }, { since, until, status });
  const atlas = joinGuests(base, [guestSet("mine", { ties: [tie] })]);
  const focus = { hub: "EU", pairs: [], chosen: null };
  const found = visibleAtlas(atlas, atlasAt(atlas, day), noFilter, focus).ties.find(({ id }) => id.startsWith("mine."));
  return found ? { status: found.status, began: found.date } : null;
}

describe("how a reader's tie stands", () => {
  it("is active where nothing is said, from the day to which the sources were read", () => {
    expect(drawn(null, null, null)).toEqual({ status: "active", began: null });
    expect(drawn(null, null, null, "2020-12-31")).toBeNull();
  });

  it("is active since its beginning, or as its own word says", () => {
    expect(drawn("2010", null, null)).toEqual({ status: "active", began: "2010" });
    expect(drawn("2010", null, "signed")).toEqual({ status: "signed", began: "2010" });
    expect(drawn("2010", null, null, "2009-12-31")).toBeNull();
  });

  it("has ended by its end, and began when it began", () => {
    expect(drawn("2010", "2020-05", null)).toEqual({ status: "ended", began: "2010" });
    expect(drawn("2010", "2020-05", null, "2020-04-30")).toEqual({ status: "active", began: "2010" });
    expect(drawn(null, "2020", null)).toEqual({ status: "ended", began: null });
    expect(drawn("2010", null, "suspended")).toEqual({ status: "suspended", began: "2010" });
    expect(drawn("2010", "2020", "suspended")).toEqual({ status: "suspended", began: "2010" });
    expect(drawn("2010", null, "ended", "2015-01-01")).toEqual({ status: "active", began: "2010" });
    expect(drawn(null, null, "ended")).toEqual({ status: "ended", began: null });
  });

  it("has not ended before its end", () => {
    expect(drawn("2010", "2099", null)).toEqual({ status: "active", began: "2010" });
    expect(drawn(null, "2099", null)).toEqual({ status: "active", began: null });
  });

  it("is planned while its beginning is to come; a firmer word of the file holds today all the same", () => {
    expect(drawn("2099", null, null)?.status).toBe("planned");
    expect(drawn("2099", null, "negotiating")?.status).toBe("negotiating");
    expect(drawn("2099", null, "signed")).toEqual({ status: "signed", began: null });
  });

  it("is drawn though its end is before its beginning", () => {
    expect(drawn("2020", "2010", null)).not.toBeNull();
  });
});
