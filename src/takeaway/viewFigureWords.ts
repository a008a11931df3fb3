import type { Language } from "#model/text.ts";

interface Words {
  /** Names of layers, for the lists of drawing and slide programs. */
  readonly group: (group: string) => string;
  /** `rows` = 0: something that has no rows goes on. */
  readonly rest: (rows: number) => string;
}

export const viewFigureWords: Readonly<Record<Language, Words>> = {
  en: {
    group: (group) => (group === "drawing" ? "Drawing" : "Words and figures"),
    rest: (rows) =>
      rows === 0
        ? "There is more below than fits on this sheet; the tables (CSV) have all of it."
        : rows === 1
          ? "One more row does not fit on this sheet; the tables (CSV) have all of them."
          : `${rows} more rows do not fit on this sheet; the tables (CSV) have all of them.`,
  },
  it: {
    group: (group) => (group === "drawing" ? "Disegno" : "Testi e cifre"),
    rest: (rows) =>
      rows === 0
        ? "Sotto c'è altro che non entra in questo foglio; nelle tabelle (CSV) c'è tutto."
        : rows === 1
          ? "Un'altra riga non entra in questo foglio; nelle tabelle (CSV) ci sono tutte."
          : `Altre ${rows} righe non entrano in questo foglio; nelle tabelle (CSV) ci sono tutte.`,
  },
};
