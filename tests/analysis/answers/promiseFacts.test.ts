import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promiseFacts, usualPromiseDate } from "#analysis/answers/promiseFacts.ts";
import type { Atlas, Status } from "#model/atlas.ts";
import { firstDay, lastDay } from "#model/dates.ts";
import { defaultPose } from "#model/pose.ts";
import { shippedAtlas } from "../../support/shippedAtlas.ts";

const atlas = shippedAtlas();
const { asOf } = atlas.manifest;
const everything = defaultPose.filter;
const at = (since: string, day = asOf, filter = everything) => promiseFacts(atlas, since, day, filter);

/** Read off the research dossier by hand and by a script of its own (instruments.csv, memberships.csv and systems.csv, not data/). */
const strategy = {
  moved: [
    "ctip",
    "eulac-hpc",
    "fta-eu-idn",
    "fta-eu-ind",
    "infra-blue-raman",
    "pact-mediterranean",
    "prog-horizon-europe~CHE",
    "prog-horizon-europe~EGY",
    "prog-horizon-europe~JPN",
    "prog-horizon-europe~KOR",
    "roam-ukr-mda",
    "wsis20",
  ],
  // Polar Connect, one of its cables, has a date from a source of 2026.
  unchanged: ["infra-arctic"],
  unknown: [
    "aa-eu-jpn-subsidy",
    "alliance-smart-africa~BWA",
    "alliance-smart-africa~GMB",
    "coop-esign-dpi",
    "coop-eu-jpn-cyber",
    "coop-eu-jpn-platforms",
    "coop-eudi-wallet",
    "copernicus-mirror-asean~IDN",
    "copernicus-mirror-asean~THA",
    "dsa-regional-events",
    "eu-tech-offer",
    "eudis-ukr",
    "fta-eu-mys",
    "fta-eu-phl",
    "fta-eu-tha",
    "hedi-nor-ukr",
    "infra-black-sea",
    "infra-far-north-fiber",
    "iris2",
    "net-digital-partnerships",
    "open-internet-stack",
    "plan-ai-factories-abroad",
    "plan-cra-mra",
    "plan-new-digital-partnerships",
    "prog-eu-ind-semi-talent",
    "q-eu-can",
    "q-eu-jpn",
    "q-eu-kor",
    "syn-dp-sdp",
  ],
};
const cables = {
  moved: ["2AFRICA", "MEDUSA", "POLAR_CONNECT", "RAMAN", "TRANSCASPIAN"],
  unchanged: ["BELLA2", "BLUE", "MEDUSA_AFRICA"],
  unknown: ["ARCTIC_WAY", "BLACKSEA_DIGITAL", "FAR_NORTH_FIBER", "IEX", "SMW6"],
};
const byOutcome = (items: readonly { readonly id: string; readonly outcome: string }[]) =>
  Object.fromEntries(
    ["moved", "unchanged", "unknown"].map((outcome) => [
      outcome,
      items
        .filter((item) => item.outcome === outcome)
        .map(({ id }) => id)
        .sort(),
    ]),
  );

describe("what was promised by the day of the strategy", () => {
  it("is the atlas's own first question", () => {
    expect(usualPromiseDate(atlas)).toBe("2025-06-05");
    const other: Atlas = { ...atlas, manifest: { ...atlas.manifest, promises: undefined, asOf: "2024-02-29" } };
    expect(usualPromiseDate(other)).toBe("2023-02-28");
  });

  it("has moved, is unchanged or is unknown, item by item as the dossier says", () => {
    expect(byOutcome(at("2025-06-05").ties)).toEqual(strategy);
  });

  it("says of each cable what the dossier says", () => {
    const facts = at("2025-06-05");
    expect(byOutcome(facts.cables)).toEqual(cables);
    const said = facts.cables.map(({ id, was, way, overdue }) => [id, was.text.en, way, overdue].join(": "));
    expect(said.sort()).toMatchInlineSnapshot(`
      [
        "2AFRICA: 2024: partly: false",
        "ARCTIC_WAY: Second quarter of 2028: : false",
        "BELLA2: 48 months from December 2022: : false",
        "BLACKSEA_DIGITAL: When conditions allow; no date: : false",
        "BLUE: 2024 (Google, 2021): : false",
        "FAR_NORTH_FIBER: End of 2026: : false",
        "IEX: 2025 or later: : false",
        "MEDUSA: Fourth quarter of 2025: partly: false",
        "MEDUSA_AFRICA: 2028 (Gabon): : false",
        "POLAR_CONNECT: 2030: later: false",
        "RAMAN: 2024 (Google, 2021): undated: false",
        "SMW6: First quarter of 2025: : true",
        "TRANSCASPIAN: 2025 (first announced): later: false",
      ]
    `);
  });

  it("leaves out what is planned only by inference, and what may have been planned later", () => {
    const { inferred, rough, newest } = at("2025-06-05");
    expect({ inferred, rough, newest }).toEqual({ inferred: 7, rough: 1, newest: "2026-06-22" });
  });

  it("knows a thing that was called planned a year later and is called so still", () => {
    const waico = at("2025-12-31").ties.find(({ id }) => id === "waico");
    expect(waico).toMatchObject({ outcome: "unchanged", reach: "2026-06-22", through: null });
  });
});

const days = fc
  .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
const twoDays = fc.tuple(days, days).map(([a, b]) => [a, b].sort() as [string, string]);
const filters = fc.record({
  families: fc.option(fc.subarray(atlas.families.map(({ id }) => id))),
  statuses: fc.constant(null),
  themes: fc.option(fc.subarray(atlas.themes.map(({ id }) => id))),
  confidences: fc.option(fc.subarray(["high" as const, "medium" as const, "low" as const])),
  span: fc.constant(null),
});

describe("promises at any two days", () => {
  it("agree with a plain reading of the data files", () => {
    fc.assert(
      fc.property(twoDays, ([since, day]) => {
        const found = new Map(at(since, day).ties.map(({ id, outcome }) => [id, outcome]));
        expect(Object.fromEntries(found)).toEqual(plainReading(since, day));
      }),
      { numRuns: 60 },
    );
  });

  it("move or stand only by a source after the first day, and never by one after the second", () => {
    fc.assert(
      fc.property(twoDays, ([since, day]) => {
        for (const { was, now, outcome, reach, way } of at(since, day).ties) {
          expect(lastDay(was.told) <= since || was.date !== null).toBe(true);
          expect(now === null).toBe(outcome === "unknown");
          expect(outcome === "moved").toBe(way !== null);
          if (now) expect(firstDay(now.told) > since || (now.date !== null && firstDay(now.date) > since)).toBe(true);
          else expect(reach).toBe(was.told);
        }
        for (const { later, came, outcome, way } of at(since, day).cables) {
          const heard = [...later.map(({ said }) => said ?? ""), ...came.map(({ date }) => date)];
          expect(heard.every((date) => firstDay(date) > since && firstDay(date) <= day)).toBe(true);
          expect(heard.length === 0).toBe(outcome === "unknown");
          expect(outcome === "moved").toBe(way !== null);
        }
      }),
    );
  });

  it("are the same things whenever one looks back, and less and less is unknown", () => {
    fc.assert(
      fc.property(
        fc.tuple(days, days, days).map((three) => three.sort()),
        ([since, a, b]) => {
          const [early, late] = [at(since as string, a as string), at(since as string, b as string)];
          expect(late.ties.map(({ id }) => id)).toEqual(early.ties.map(({ id }) => id));
          const unknown = new Set(early.ties.filter(({ outcome }) => outcome === "unknown").map(({ id }) => id));
          for (const { id, outcome } of late.ties) if (outcome === "unknown") expect(unknown).toContain(id);
        },
      ),
    );
  });

  it("are only ever fewer under a filter, and what is hidden is counted", () => {
    fc.assert(
      fc.property(twoDays, filters, ([since, day], filter) => {
        const [all, some] = [at(since, day), at(since, day, filter)];
        const ids = new Set(all.ties.map(({ id }) => id));
        expect(some.ties.every(({ id }) => ids.has(id))).toBe(true);
        expect(some.ties.length + some.filteredOut).toBe(all.ties.length);
        expect(some.cables).toEqual(all.cables);
      }),
      { numRuns: 40 },
    );
  });
});

interface PlainState {
  readonly status: Status;
  readonly date: string | null;
  readonly asOf: string;
}
interface PlainInstrument {
  readonly id: string;
  readonly systems?: readonly string[];
  readonly states: readonly PlainState[];
}
interface PlainPart {
  readonly instrument: string;
  readonly actor: string;
  readonly status: Status;
  readonly date: string | null;
  readonly documented?: boolean;
  readonly confidence: string;
  readonly sources: readonly { readonly source: string }[];
}
const read = <T>(name: string, key: string): readonly T[] =>
  (JSON.parse(readFileSync(`data/${name}.json`, "utf8")) as Record<string, readonly T[]>)[key] ?? [];
const instruments = read<PlainInstrument>("instruments", "instruments");
const parts = read<PlainPart>("participations", "participations");
const systems = new Map(
  read<{ id: string; targets?: readonly { said: string | null; says: string }[] }>("systems", "systems").map(
    (system) => [system.id, system.targets ?? []],
  ),
);
const sourceDates = new Map(
  read<{ id: string; date: string | null }>("sources", "sources").map(({ id, date }) => [id, date]),
);

/** Written without a look at the code: for each day the last thing said, and whether anything was said after it. */
function plainReading(since: string, day: string): Record<string, string> {
  const meant = (status: Status) => ["planned", "expected", "negotiating"].includes(status);
  const step = (status: Status) =>
    ({ planned: 1, expected: 1, negotiating: 2, concluded: 3, signed: 4, suspended: 0, ended: 0, delayed: 0.5 })[
      status as string
    ] ?? 5;
  const begins = ({ status, date, asOf: told }: PlainState) => {
    const [happened, heard] = [date === null ? null : firstDay(date), firstDay(told)];
    return happened !== null && (happened < heard || !meant(status)) ? happened : heard;
  };
  const found: Record<string, string> = {};
  for (const { id, systems: own = [], states } of instruments) {
    const inOrder = [...states].sort((a, b) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : 0));
    const by = (limit: string) => inOrder.filter((state) => begins(state) <= limit);
    const seen = by(since).at(-1);
    if (!seen) continue;
    const surely = (state: PlainState) =>
      lastDay(meant(state.status) || state.date === null ? state.asOf : state.date) <= since;
    const sure = inOrder.filter(surely).at(-1);
    if (meant(seen.status)) {
      if (!sure || !meant(sure.status)) continue;
      const after = by(day).filter((state) => begins(state) > since);
      const last = after.at(-1);
      const lists = parts.some(
        ({ instrument, documented, status, date }) =>
          instrument === id && documented && meant(status) && date && firstDay(date) > since && firstDay(date) <= day,
      );
      const dated = own.some((cable) =>
        systems
          .get(cable)
          ?.some(({ said, says }) => says === "date" && said && firstDay(said) > since && firstDay(said) <= day),
      );
      found[id] = last
        ? step(last.status) === step(sure.status)
          ? "unchanged"
          : "moved"
        : lists || dated
          ? "unchanged"
          : "unknown";
      continue;
    }
    if ((sure && meant(sure.status)) || own.length > 0) continue;
    const start = states.map(begins).sort()[0] ?? "";
    const shows = (part: PlainPart) => {
      const date = part.date === null ? start : firstDay(part.date);
      return meant(part.status) && date > start ? start : date;
    };
    const actors = new Set(parts.filter(({ instrument }) => instrument === id).map(({ actor }) => actor));
    for (const actor of actors) {
      const mine = parts.filter((part) => part.instrument === id && part.actor === actor);
      const last = (limit: string) =>
        mine
          .filter((part) => shows(part) <= limit)
          .sort((a, b) => (shows(a) === shows(b) ? step(a.status) - step(b.status) : shows(a) < shows(b) ? -1 : 1))
          .at(-1);
      const then = last(since);
      if (!then || !meant(then.status) || then.confidence === "low") continue;
      const heard = then.sources
        .flatMap(({ source }) => sourceDates.get(source) ?? [])
        .sort()
        .at(-1);
      const told = (then.documented ? then.date : null) ?? heard ?? seen.asOf;
      if (lastDay(told) > since) continue;
      const now = last(day);
      found[`${id}~${actor}`] =
        !now || now === then ? "unknown" : step(now.status) === step(then.status) ? "unchanged" : "moved";
    }
  }
  return found;
}
