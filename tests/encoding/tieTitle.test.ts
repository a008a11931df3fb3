import { describe, expect, it } from "vitest";
import { tieTitle } from "#encoding/tieTitle.ts";
import { council, eu, japan, statusNames, tie } from "../views/network/arc/arcFixture.ts";

const context = { hub: eu.ref, statusNames, language: "en" } as const;
const italian = { ...context, language: "it" } as const;

describe("the line that names a tie", () => {
  it("gives the instrument, the partner, and since when", () => {
    const one = tie("EU-Japan Digital Partnership", eu, japan, { date: "2022-05-12" });
    expect(tieTitle(one, context)).toBe("EU-Japan Digital Partnership · Japan · in force since 12 May 2022");
    expect(tieTitle(one, italian)).toBe("EU-Japan Digital Partnership · Giappone · in vigore dal 12 maggio 2022");
  });

  it("names both sides when the hub is neither", () => {
    expect(tieTitle(tie("Treaty", council, japan), context)).toBe(
      "Treaty · Council of Europe – Japan · in force, date not given",
    );
  });

  it("does not say since when if a source only documents it", () => {
    const one = tie("Initiative", eu, japan, { status: "active", date: "2025-06-05" });
    const states = [
      { status: "active", date: null, asOf: "2025-06-05", summary: { en: "", it: "" }, sources: [] },
    ] as const;
    const undated = { ...one, instrument: { ...one.instrument, states: [...states] } } as unknown as typeof one;
    expect(tieTitle(undated, context)).toBe("Initiative · Japan · active, as of 5 June 2025");
  });

  it("is as precise as the source, no more", () => {
    const dated = (date: string) => tieTitle(tie("Dialogue", eu, japan, { status: "signed", date }), context);
    expect(dated("2023")).toBe("Dialogue · Japan · signed, 2023");
    expect(dated("2023-07")).toBe("Dialogue · Japan · signed, July 2023");
  });
});
