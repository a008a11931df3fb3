import { expect, test } from "vitest";
import { type EditionOutcome, editionNote } from "#encoding/editionNote.ts";

const days = { asked: "2025-06-05", today: "2026-11-21" };

test("every note has both days, in both languages", () => {
  for (const outcome of ["earlier", "notKept", "unread", "unfit"] satisfies EditionOutcome[]) {
    const { en, it } = editionNote(outcome, days);
    expect(en).toMatch(/5 June 2025.*21 November 2026/);
    expect(it).toMatch(/5 giugno 2025.*21 novembre 2026/);
  }
});

test("what does not fit is named; an edition whose name says no day has none", () => {
  expect(editionNote("unfit", { ...days, why: "themes.json: must be a list" }).en).toContain(
    "themes.json: must be a list",
  );
  expect(editionNote("notKept", { asked: null, today: days.today })).toEqual({
    en: "The address asks for the data of an edition, which are not kept here. Today's are shown, as of 21 November 2026.",
    it: "L'indirizzo chiede i dati di un'edizione, che qui non sono conservati. Si mostrano quelli di oggi, con data 21 novembre 2026.",
  });
});
