import { h } from "preact";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { GuestOutcomeShown } from "#app/guest/guestContract.ts";
import { GuestNotice } from "#app/guest/report/GuestNotice.tsx";
import { ReportPart } from "#app/guest/report/ReportPart.tsx";
import { finding, guestSet, outcomeOf, report, stubDesk } from "../../../support/guestStub.ts";

const markup = (outcome: GuestOutcomeShown, language: "en" | "it" = "en") =>
  render(h(ReportPart, { outcome, actions: stubDesk().actions, language }));
const words = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

const places = Array.from({ length: 7 }, (_, at) => ({ row: at + 2, path: "lat", value: "n/a" }));
const partly = outcomeOf({
  report: report({
    outcome: "accept_with_warning",
    usable: 79,
    dropped: 5,
    findings: [
      finding({ code: "b", effect: "changed", message: { en: "A date was ignored.", it: "" } }),
      finding({ count: 12, places, fixes: [{ kind: "swap-coordinates" }] }),
    ],
  }),
});

test("what was kept and left out, in words; what was left out stands first", () => {
  const said = words(markup(partly));
  expect(said).toContain("79 on the map, 5 left out.");
  expect(said.indexOf("A latitude is beyond 90.")).toBeLessThan(said.indexOf("A date was ignored."));
});

test("the first five places with row, path and value, and how many more there are", () => {
  const said = words(markup(partly));
  expect(said).toContain("row 2 lat n/a");
  expect(said).toContain("row 6 lat n/a");
  expect(said).not.toContain("row 7 lat");
  expect(said).toContain("and 7 more places");
});

test("a file without rows has features", () => {
  const of = { ...partly, file: { ...partly.file, format: "geojson" as const } };
  expect(words(markup(of))).toContain("item 2 lat n/a");
  expect(words(markup(of, "it"))).toContain("elemento 2 lat n/a");
});

test("one press mends what one press can, and near names can be chosen", () => {
  const choices = [{ id: "CHN", label: { en: "China", it: "Cina" } }];
  const named = outcomeOf({
    report: report({ findings: [finding({ fixes: [{ kind: "choose-name", name: "Cinna", choices }] })] }),
  });
  expect(markup(partly)).toContain("Swap longitude and latitude</button>");
  expect(words(markup(named, "it"))).toContain("«Cinna» significa Cina");
});

test("a refused file alarms, says that nothing was touched, and offers to add another", () => {
  const html = markup(outcomeOf({ set: null, report: report({ outcome: "reject", usable: 0 }) }));
  expect(html).toMatch(/role="alert">The file was not used\. What was on the map is untouched\./);
  expect(html).toContain("Add another file");
  expect(html).not.toContain("Look at it on the map");
});

test("a refused atlas tells its problems as data:check does", () => {
  const problems = [{ file: "instruments.json", path: ["instruments", 4], message: "No source.", remedy: "Add one." }];
  const said = words(markup(outcomeOf({ set: null, problems, report: report({ outcome: "reject" }) })));
  expect(said).toContain("1 thing in its files has to be put right");
  expect(said).toContain("instruments.json Where: instruments › 4 No source. What to do: Add one.");
});

test("values of a file stay text", () => {
  const value = '<script>alert(1)</script><a href="javascript:x">';
  const html = markup(
    outcomeOf({ report: report({ findings: [finding({ places: [{ row: 1, path: value, value }] })] }) }),
  );
  expect(html).not.toContain("<script");
  expect(html).not.toContain("<a href");
});

test("the notice says what came of the file, with the first rows left out; a refusal says why, as an alert", () => {
  const desk = stubDesk();
  const notice = () => render(h(GuestNotice, { desk, language: "en" }));
  expect(words(notice()).trim()).toBe("");
  desk.sets.value = [guestSet()];
  desk.latest.value = [partly];
  expect(words(notice())).toContain("partners.csv: 79 on the map, 5 left out (first: row 2, row 3 and row 4).");
  desk.latest.value = [
    outcomeOf({ set: null, report: report({ outcome: "reject", findings: [finding({ effect: "refused" })] }) }),
  ];
  expect(notice()).toMatch(/role="alert"><p>partners\.csv was not used.*A latitude is beyond 90\. Correct it\./);
});

test("of files brought together each is named, refused ones as an alert, and the rest are counted", () => {
  const desk = stubDesk();
  const named = (name: string, outcome: "accept" | "reject") =>
    outcomeOf({
      set: outcome === "reject" ? null : partly.set,
      file: { ...partly.file, name },
      report: report({
        outcome,
        dropped: 0,
        findings: outcome === "reject" ? [finding({ effect: "refused" })] : [],
      }),
    });
  desk.sets.value = [guestSet()];
  desk.latest.value = [
    named("bad.csv", "reject"),
    ...["a", "b", "c", "d", "e"].map((name) => named(`${name}.csv`, "accept")),
  ];
  const html = render(h(GuestNotice, { desk, language: "en" }));
  const [alert = "", status = ""] = html.split('role="status"').map(words);
  expect(alert).toContain("bad.csv was not used.");
  expect(alert).not.toContain("a.csv");
  for (const name of ["a", "b", "c"]) expect(status).toContain(`${name}.csv: `);
  expect(status).toContain("And 2 more files.");
  expect(html.match(/Close notice/g)).toHaveLength(1);
});

test("a refusal for want of anything to draw gives the reason, not only the result", () => {
  const desk = stubDesk();
  const swapped = { message: { en: "They look swapped.", it: "" }, remedy: { en: "Swap them.", it: "" } };
  desk.latest.value = [
    outcomeOf({
      set: null,
      report: report({
        outcome: "reject",
        findings: [finding({ effect: "dropped", count: 9, ...swapped }), finding({ effect: "refused" })],
      }),
    }),
  ];
  expect(words(render(h(GuestNotice, { desk, language: "en" })))).toContain("They look swapped. Swap them.");
});

test("what was removed can be brought back from the notice; its outcome is no longer told", () => {
  const desk = stubDesk();
  desk.latest.value = [partly];
  desk.undoable.value = { kind: "removed", title: "partners" };
  const said = words(render(h(GuestNotice, { desk, language: "en" })));
  expect(said).toContain("partners was removed. Bring back Close notice");
  expect(said).not.toContain("79 on the map");
});

test("while something is asked or read, the last notice waits", () => {
  const desk = stubDesk();
  desk.sets.value = [guestSet()];
  desk.latest.value = [partly];
  desk.task.value = { kind: "reading", name: "b.csv", progress: { stage: "reading", done: 0, rows: 0 } };
  expect(words(render(h(GuestNotice, { desk, language: "en" }))).trim()).toBe("");
});
