// A table that a reader brings, and what its columns are taken to mean; the reader sees and corrects it before anything is drawn.
import type { LocalText } from "#model/text.ts";
import type { Finding } from "./guestReport.ts";

/** How the text of the table was read; every part is said to the reader. */
export interface TableReading {
  readonly encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1252";
  readonly delimiter: "," | ";" | "\t" | "|";
  readonly decimal: "." | ",";
  /** Lines with data, header and empty ones not counted. */
  readonly rows: number;
  /** Made unique; "A", "B" … where the table has no header or a name is empty. */
  readonly header: readonly string[];
  /** The first line names the columns. */
  readonly hasHeader: boolean;
  /** Some cells hold line ends within quotes. */
  readonly quotedLines: boolean;
  readonly findings: readonly Finding[];
}

export const tableRoles = [
  "lon",
  "lat",
  "place",
  "city",
  "country",
  "from",
  "to",
  "fromLon",
  "fromLat",
  "toLon",
  "toLat",
  "name",
  "type",
  "family",
  "since",
  "until",
  "status",
  "confidence",
  "source",
  "url",
] as const;
/** What a column is read as; a role that no column has is simply not there. */
export type TableRole = (typeof tableRoles)[number];

export interface TableMapping {
  /** points: a row is a thing with a place. ties: a row ties `from` to `to`. */
  readonly rows: "points" | "ties";
  /** Column index of each role. */
  readonly columns: Readonly<Partial<Record<TableRole, number>>>;
  /** A name as the file writes it (folded) → id in the gazetteer that the reader chose for it; "" = leave rows with it out. */
  readonly names: Readonly<Record<string, string>>;
  /** Exchange longitude and latitude. */
  readonly swap: boolean;
  /** How days such as 03/04/2024 are meant; null = such days are left out, and said to be. */
  readonly dayOrder: "dmy" | "mdy" | null;
  /** What the reader corrected in how the text was read; nothing or a member missing = as detected. */
  readonly read?: {
    readonly delimiter?: TableReading["delimiter"];
    readonly decimal?: TableReading["decimal"];
    readonly hasHeader?: boolean;
  };
}

/** What the reader is shown before the table is drawn. */
export interface TableProposal {
  readonly reading: TableReading;
  readonly mapping: TableMapping;
  /** The first rows, cells as text. */
  readonly preview: readonly (readonly string[])[];
  /** With this mapping: how many rows would be drawn, and what is left out or unclear. Names that are not found come as findings with "choose-name" fixes. */
  readonly outlook: { readonly usable: number; readonly findings: readonly Finding[] };
  /** false: nothing is unclear; the step may be passed over where the reader is not there to be asked (`?data=`). */
  readonly mustAsk: boolean;
}

/** What a row may name: an actor of the atlas, or a country or city of the gazetteer. */
export interface GazetteerPlace {
  /** "JPN" for countries, an actor's id for actors, "geonames:<id>" otherwise. */
  readonly id: string;
  /** The actor of the atlas that it is, if it is one. */
  readonly actor: string | null;
  readonly kind: "country" | "city" | "organisation";
  readonly name: LocalText;
  /** Other spellings: ISO codes, aliases, acronyms. */
  readonly also: readonly string[];
  /** [lon, lat] degrees. */
  readonly at: readonly [number, number] | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  /** Of two places of one name the larger is meant first. */
  readonly population: number;
}
