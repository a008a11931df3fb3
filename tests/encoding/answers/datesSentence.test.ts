import { describe, expect, it } from "vitest";
import { datesSentence, dayInWords } from "#encoding/answers/datesSentence.ts";
import type { ChangeCounts } from "#model/dateDifference.ts";

const none: ChangeCounts = { added: 0, removed: 0, changed: 0, same: 0 };
const two = (
  ties: Partial<ChangeCounts>,
  instruments: Partial<ChangeCounts>,
  more: { ended?: number; cables?: number } = {},
) =>
  ({
    kind: "two",
    from: "2025-06-08",
    to: "2026-11-21",
    counts: {
      ties: { ...none, ...ties },
      instruments: { ...none, ...instruments },
      byFamily: [],
      ended: more.ended ?? 0,
    },
    cables: more.cables ?? 0,
    filtered: false,
    reading: "happened",
  }) as const;

describe("the sentence of two dates", () => {
  it("is right for one of everything", () => {
    const one = two(
      { added: 1, removed: 1, changed: 1, same: 1 },
      { added: 1, removed: 1, changed: 1 },
      { ended: 1, cables: 1 },
    );
    expect(datesSentence(one, "en")).toBe(
      "Between 8 June 2025 and 21 November 2026: 1 tie added, 1 removed, 1 in another state (1 ended or suspended), 1 as before. Instruments: 1 added, 1 removed, 1 in another state. 1 stretch of cable came into service.",
    );
    expect(datesSentence(one, "it")).toBe(
      "Tra l’8 giugno 2025 e il 21 novembre 2026: 1 legame aggiunto, 1 venuto meno, 1 in un altro stato (1 terminato o sospeso), 1 come prima. Strumenti: 1 aggiunto, 1 venuto meno, 1 in un altro stato. 1 tratto di cavo è entrato in servizio.",
    );
  });

  it("is right for several, and groups thousands", () => {
    const many = two({ added: 1200, removed: 2, changed: 3, same: 4 }, { same: 2 }, { ended: 2, cables: 2 });
    expect(datesSentence(many, "en")).toBe(
      "Between 8 June 2025 and 21 November 2026: 1,200 ties added, 2 removed, 3 in another state (2 ended or suspended), 4 as before. Instruments: 2 as before. 2 stretches of cable came into service.",
    );
    expect(datesSentence(many, "it")).toBe(
      "Tra l’8 giugno 2025 e il 21 novembre 2026: 1.200 legami aggiunti, 2 venuti meno, 3 in un altro stato (2 terminati o sospesi), 4 come prima. Strumenti: 2 come prima. 2 tratti di cavo sono entrati in servizio.",
    );
  });

  it("says that the filters hold, and that there is nothing", () => {
    expect(datesSentence({ ...two({ same: 1 }, {}), filtered: true }, "en")).toMatch(
      /Only what passes the filters is counted\.$/,
    );
    expect(datesSentence({ ...two({}, {}), filtered: true }, "en")).toBe(
      "Between 8 June 2025 and 21 November 2026: no tie in the data at either date that passes the filters.",
    );
    expect(datesSentence({ ...two({}, {}), filtered: true }, "it")).toBe(
      "Tra l’8 giugno 2025 e il 21 novembre 2026: nessun legame nei dati a nessuna delle due date che superi i filtri.",
    );
  });

  it("names the day that a month or a year stands for", () => {
    expect(["2025-06-01", "2025-06", "2025"].map((date) => dayInWords(date, "en"))).toEqual([
      "1 June 2025",
      "the end of June 2025",
      "the end of 2025",
    ]);
    expect(["2025-06-11", "2025-06", "2025"].map((date) => dayInWords(date, "it"))).toEqual([
      "l’11 giugno 2025",
      "la fine di giugno 2025",
      "la fine del 2025",
    ]);
  });
});
