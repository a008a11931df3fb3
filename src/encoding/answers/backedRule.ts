import type { Language } from "#model/text.ts";

/** What counts as backed by the EU. */
export const backedRule: Readonly<Record<Language, string>> = {
  en: "EU-backed is a system that the EU’s strategy names (links across the Black Sea among them, though no cable), or for which the data tell of EU money, were it only for a study.",
  it: "Sostenuto dall’UE è un sistema che la strategia dell’UE nomina (anche i collegamenti attraverso il Mar Nero, dei quali però non nomina alcun cavo), o per il quale i dati parlano di fondi dell’UE, fosse anche solo per uno studio.",
};
