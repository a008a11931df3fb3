import type { Language, LocalText } from "#model/text.ts";

type Shape = "point" | "line" | "area" | "several";

export interface GuestCardWords {
  readonly shapes: Readonly<Record<Shape, string>>;
  /** `where`: a file's name and, of a row, its locator. */
  readonly yourFile: string;
  readonly fileSays: string;
  readonly partOf: string;
  readonly about: string;
  readonly near: string;
  readonly distance: (km: string) => string;
  readonly since: string;
  readonly until: string;
  readonly sinceUntil: (since: string, until: string) => string;
  readonly from: (since: string) => string;
  readonly to: (until: string) => string;
  readonly noProperties: string;
  readonly cut: (letters: string) => string;
  readonly ungraded: string;
}

export const guestCardWords: Readonly<Record<Language, GuestCardWords>> = {
  en: {
    shapes: { point: "Point", line: "Line", area: "Area", several: "Several shapes" },
    yourFile: "your file",
    fileSays: "What the file says",
    partOf: "File",
    about: "About",
    near: "Nearest on the map",
    distance: (km) => `${km} km away`,
    since: "Since",
    until: "Until",
    sinceUntil: (since, until) => `From ${since} until ${until}`,
    from: (since) => `Since ${since}`,
    to: (until) => `Until ${until}`,
    noProperties: "The row has no other columns or properties.",
    cut: (letters) => `The first part of ${letters} characters; the file has the rest.`,
    ungraded: "The file does not say how sure this is: a filter by confidence takes it for medium.",
  },
  it: {
    shapes: { point: "Punto", line: "Linea", area: "Area", several: "Più forme" },
    yourFile: "un tuo file",
    fileSays: "Che cosa dice il file",
    partOf: "File",
    about: "Riguarda",
    near: "Più vicini sulla mappa",
    distance: (km) => `a ${km} km`,
    since: "Dal",
    until: "Fino al",
    sinceUntil: (since, until) => `Inizio: ${since}; fine: ${until}`,
    from: (since) => `Inizio: ${since}`,
    to: (until) => `Fine: ${until}`,
    noProperties: "La riga non ha altre colonne o proprietà.",
    cut: (letters) => `L'inizio di ${letters} caratteri; il resto è nel file.`,
    ungraded: "Il file non dice quanto sia certo: un filtro per attendibilità lo tratta come media.",
  },
};

/** "From your file partners.csv, row 12. The sources of this atlas do not say it." */
export function fromFile(file: string, row: string | null): LocalText {
  const [en, it] = row?.split(" ") ?? [];
  const place = en && it ? ([`, ${en} ${it}`, `, ${en === "row" ? "riga" : "elemento"} ${it}`] as const) : ["", ""];
  return {
    en: `From your file ${file}${place[0]}. It is not from the sources of this atlas.`,
    it: `Dal tuo file ${file}${place[1]}. Non viene dalle fonti di questo atlante.`,
  };
}
