import { expect, it } from "vitest";
import { datesCaveats } from "#encoding/answers/datesCaveats.ts";
import { languages } from "#model/text.ts";

const facts = { states: 195, apart: 68, undated: 85, alike: 42, parts: 898, partsWithoutDatedSource: 135 };
const known = { facts, reading: "happened", added: null, undatedCables: 6, ghosts: 0 } as const;

it("says how far the two readings can be told apart, in both languages", () => {
  for (const language of languages) {
    const said = datesCaveats(known, language).join(" ");
    for (const figure of ["195", "68", "85", "42", "6"]) expect(said).toMatch(new RegExp(`\\b${figure}\\b`));
    expect(said).not.toContain("898");
    expect(datesCaveats({ ...known, reading: "known" }, language).join(" ")).toMatch(/135 .*898|135\b.*\b898/);
  }
});

it("says what has no date of its own, and what is drawn without being there, only where there is some", () => {
  expect(datesCaveats({ ...known, added: [50, 5], ghosts: 1 }, "en").slice(0, 2)).toEqual([
    "1 tie is drawn in short, thick dashes: the atlas does not show it at the date chosen, only at the other.",
    "“Added” is what the data have from then on: 5 of the 50 added ties bear no date of their own and count from the day the source that names them speaks. They may be older.",
  ]);
  for (const language of languages)
    expect(datesCaveats({ ...known, added: [50, 0] }, language)).toEqual(datesCaveats(known, language));
});
