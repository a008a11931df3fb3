import { h } from "preact";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import { MappingPart } from "#app/guest/mapping/MappingPart.tsx";
import { chosenName, rolesByColumn, withColumn, withName } from "#app/guest/mapping/remapped.ts";
import type { TableProposal } from "#model/guest/guestTable.ts";
import { finding, guestSet, proposalOf, stubDesk } from "../../../support/guestStub.ts";

const markup = (proposal: TableProposal, language: "en" | "it" = "en", checking = false) =>
  render(
    h(MappingPart, {
      task: { kind: "mapping", file: guestSet().file, proposal, checking },
      actions: stubDesk().actions,
      language,
    }),
  );
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
const days = (cell: string) => proposalOf({ preview: [["Italia", "Giappone", cell]] });

test("what was understood, in one sentence", () => {
  expect(markup(proposalOf())).toContain(
    "84 rows, columns separated by semicolons, decimal comma, Windows-1252; each row ties two actors.",
  );
  const { mapping } = proposalOf();
  expect(markup(proposalOf({ mapping: { ...mapping, rows: "points" } }), "it")).toContain(
    "84 righe, colonne separate da punti e virgola, virgola decimale, Windows-1252; ogni riga è una cosa con un luogo.",
  );
});

test("what would come of it stands beside Draw", () => {
  expect(words(markup(proposalOf()))).toContain("Draw Cancel 79 rows will be drawn, 5 left out.");
  expect(words(markup(proposalOf({ outlook: { usable: 84, findings: [] } })))).toContain("nothing is left out.");
});

test("where nothing would be drawn, Draw is out and says why", () => {
  const html = markup(proposalOf({ outlook: { usable: 0, findings: [] } }));
  expect(html).toMatch(/aria-disabled="true"[^>]*>Draw/);
  expect(html).toContain("choose the columns that say where");
  expect(markup(proposalOf())).toMatch(/aria-disabled="false"[^>]*>Draw/);
});

test("above each column in use stands what it is taken to say", () => {
  expect(words(markup(proposalOf()))).toContain("From To Since Paese Partner Dal Italia Giappone 2024-04-03");
});

test("a role offers every column and none", () => {
  const html = markup(proposalOf());
  const select = /<span class="choice-label">To<\/span>(<select.*?<\/select>)/.exec(html)?.[1] ?? "";
  expect(words(select).trim()).toBe("no column Paese Partner Dal");
  expect(select).toMatch(/<option[^>]*selected[^>]*>Partner/);
});

test("the order of day and month is asked for only where a day may stand either way", () => {
  expect(markup(days("2024-04-03"))).not.toContain("Days such as");
  expect(markup(days("25/04/2024"))).not.toContain("Days such as");
  expect(markup(days("03/04/2024"))).toContain("Days such as");
});

test("a name that means nobody offers near ones; one that was settled before can be chosen anew", () => {
  const choices = [
    { id: "CHN", label: { en: "China", it: "Cina" } },
    { id: "", label: { en: "Leave these rows out", it: "" } },
  ];
  const fixes = [{ kind: "choose-name" as const, name: "Cinna", choices }];
  const { mapping } = proposalOf();
  const said = words(
    markup(
      proposalOf({
        mapping: { ...mapping, names: { atlantide: "new:" } },
        outlook: { usable: 3, findings: [finding({ fixes })] },
      }),
    ),
  );
  expect(said).toContain("“Cinna” means Nothing known: rows left out China Leave these rows out");
  expect(said).toContain("“atlantide” means Choose anew As chosen before");
});

test("a name of several meanings says which is taken", () => {
  const choices = [{ id: "geonames:1", label: { en: "Paris, France", it: "Parigi" } }];
  const fixes = [{ kind: "choose-name" as const, name: "Paris", choices }];
  const html = markup(proposalOf({ outlook: { usable: 3, findings: [finding({ effect: "told", fixes })] } }));
  expect(html).toContain("Paris, France, as nothing else is said");
});

test("cells and names of columns stay text", () => {
  const evil = "<img src=x onerror=alert(1)>";
  const { reading } = proposalOf();
  const html = markup(proposalOf({ reading: { ...reading, header: [evil, "b", "c"] }, preview: [[evil, "", ""]] }));
  expect(html).not.toContain("<img");
});

test("a correction leaves the rest of the mapping as it was", () => {
  const { mapping } = proposalOf();
  expect(withColumn(mapping, "to", 2).columns).toEqual({ from: 0, to: 2, since: 2 });
  expect(withColumn(mapping, "since", null).columns).toEqual({ from: 0, to: 1 });
  expect(mapping.columns).toEqual({ from: 0, to: 1, since: 2 });
});

test("names of a file are keys like any other", () => {
  const { mapping } = proposalOf();
  const named = withName(withName(mapping, "__proto__", "CHN"), "constructor", "");
  expect(chosenName(named, "__proto__")).toBe("CHN");
  expect(chosenName(named, "constructor")).toBe("");
  expect(chosenName(mapping, "constructor")).toBeNull();
  expect(chosenName(withName(named, "__proto__", null), "__proto__")).toBeNull();
  expect(Object.getPrototypeOf(named.names)).toBe(Object.prototype);
});

test("a role that rows of this kind do not have is no column's", () => {
  const { mapping } = proposalOf();
  expect([...rolesByColumn({ ...mapping, rows: "points" })]).toEqual([[2, ["since"]]]);
});
