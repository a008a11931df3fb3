import type { Language } from "#model/text.ts";

const en = {
  landing: "Landing",
  cable: (state: string) => `Cable: ${state}`,
  inland: "Cable: on land",
  members: (of: string) => `${of}: members`,
  bloc: "Bloc",
  institution: "Institution",
  event: "Event",
  cityBoth: "City in both networks",
  cityFounder: "Founding city",
};

const it: typeof en = {
  landing: "Approdo",
  cable: (state) => `Cavo: ${state}`,
  inland: "Cavo: via terra",
  members: (of) => `${of}: membri`,
  bloc: "Blocco",
  institution: "Istituzione",
  event: "Evento",
  cityBoth: "Città in entrambe le reti",
  cityFounder: "Città fondatrice",
};

export type KeyWords = typeof en;
export const keyWords: Readonly<Record<Language, KeyWords>> = { en, it };
