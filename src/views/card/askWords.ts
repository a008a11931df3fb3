import type { Language } from "#model/text.ts";

export interface AskWords {
  readonly ask: string;
  readonly without: string;
  readonly depth: string;
  readonly between: string;
}

export const askWords: Readonly<Record<Language, AskWords>> = {
  en: {
    ask: "Ask",
    without: "What if it were gone?",
    depth: "Which ties do its peers have that it lacks?",
    between: "What joins it to …?",
  },
  it: {
    ask: "Domande",
    without: "Che cosa succede se manca?",
    depth: "Quali legami hanno i suoi pari che gli mancano?",
    between: "Che cosa lo unisce a …?",
  },
};
