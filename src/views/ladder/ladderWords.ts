// The words of the ladder, in each language of the interface.
import type { Actor } from "#model/atlas.ts";
import type { Language } from "#model/text.ts";
import type { LadderColumns, LadderRank } from "#model/viewSettings.ts";

type Kind = Actor["kind"];

export interface LadderWords {
  /** `ofHub`: "of the European Union". */
  readonly title: (ofHub: string, columns: LadderColumns) => string;
  readonly columns: string;
  readonly columnKinds: Readonly<Record<LadderColumns, string>>;
  readonly order: string;
  readonly ranks: Readonly<Record<LadderRank, string>>;
  readonly byRegion: string;
  readonly partner: string;
  readonly depth: string;
  readonly depthTitle: string;
  /** On a heading: what pressing it does. */
  readonly putFirst: string;
  readonly unsort: string;
  readonly noTheme: string;
  readonly noRegion: string;
  /** "28 partners" */
  readonly partners: (n: number) => string;
  readonly kinds: (n: number) => string;
  readonly ties: (n: number) => string;
  readonly noTie: string;
  readonly through: (blocs: string) => string;
  /** "7 of 9 peers have one" */
  readonly peersHave: (have: number, of: number) => string;
  /** In a cell, when there is room: "7 of 9". */
  readonly ofPeers: (have: number, of: number) => string;
  readonly peersShort: string;
  readonly comparePeers: (name: string) => string;
  readonly allPartners: string;
  readonly peersHeading: string;
  /** "Norway has 2 kinds of tie with the European Union." `plain` names bear the article a sentence asks for. */
  readonly depthSentence: (
    actor: { readonly name: string; readonly plain: string },
    kinds: string,
    hub: { readonly plain: string },
  ) => string;
  /** `items` name a rung and how many peers have it; there is at least one. */
  readonly lacks: (items: readonly { readonly name: string; readonly have: number }[], of: number) => string;
  readonly lacksMore: (n: number) => string;
  readonly lacksNothing: string;
  readonly rare: (items: readonly { readonly name: string; readonly have: number }[], of: number) => string;
  readonly whoIsPeer: (kind: Kind, n: number, depths: string, widened: boolean) => string;
  readonly noPeers: (kind: Kind) => string;
  readonly range: (least: number, most: number) => string;
  readonly nothingToCompare: (name: string) => string;
  readonly empty: string;
  readonly key: string;
  readonly throughBloc: string;
  readonly none: string;
  readonly severalFamilies: string;
  readonly manyThemes: string;
  readonly close: string;
  readonly more: (n: number) => string;
  readonly howTo: string;
}

const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const joined = (items: readonly string[], and: string) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items.at(-1)}`;

const englishKinds: Readonly<Record<Kind, readonly [string, string]>> = {
  country: ["country", "countries"],
  city: ["city", "cities"],
  bloc: ["bloc or region", "blocs and regions"],
  organisation: ["organisation", "organisations"],
};

const en: LadderWords = {
  title: (ofHub, columns) =>
    `Partners ${ofHub} by ${{ family: "kind of tie", type: "type of instrument", theme: "theme" }[columns]}`,
  columns: "Columns",
  columnKinds: { family: "Kinds", type: "Instruments", theme: "Themes" },
  order: "Order",
  ranks: { depth: "Depth", name: "Name" },
  byRegion: "Regions",
  partner: "Partner",
  depth: "Depth",
  depthTitle: "Number of kinds of tie of its own",
  putFirst: "Press to put those who have it first",
  unsort: "Press for the usual order",
  noTheme: "No theme named",
  noRegion: "Elsewhere",
  partners: (n) => plural(n, "partner", "partners"),
  kinds: (n) => plural(n, "kind of tie", "kinds of tie"),
  ties: (n) => plural(n, "tie", "ties"),
  noTie: "no tie",
  through: (blocs) => `no tie of its own, one through ${blocs}`,
  peersHave: (have, of) => `${have} of ${of} peers have one`,
  ofPeers: (have, of) => `${have} of ${of}`,
  peersShort: "Peers",
  comparePeers: (name) => `Compare ${name} with its peers`,
  allPartners: "All partners",
  peersHeading: "Peers",
  depthSentence: ({ plain }, kinds, hub) =>
    `${plain.charAt(0).toUpperCase()}${plain.slice(1)} has ${kinds} of its own with ${hub.plain}.`,
  lacks: ([first, ...rest], of) => {
    const peers = of === 1 ? "1 peer" : `${of} peers`;
    const lead = `It lacks ${first?.name}, which ${first?.have} of its ${peers} ${first?.have === 1 ? "has" : "have"}`;
    const others = rest.map(({ name, have }) => `${name} (${have})`);
    if (others.length === 0) return `${lead}.`;
    return others.length === 1 ? `${lead}, and ${others[0]}.` : `${lead}, ${joined(others, "and")}.`;
  },
  lacksMore: (n) =>
    `${plural(n, "other rung", "other rungs")} that some peers have ${n === 1 ? "is" : "are"} marked in its row.`,
  lacksNothing: "It lacks nothing that a peer has.",
  rare: (items, of) =>
    `It has ${joined(
      items.map(({ name, have }) => `${name} (${have} of ${of})`),
      "and",
    )}, which most of them lack.`,
  whoIsPeer: (kind, n, depths, widened) =>
    widened
      ? `Peers: the ${n} other ${englishKinds[kind][n === 1 ? 0 : 1]} nearest in depth, with ${depths} of tie.`
      : `Peers: the ${n} other ${englishKinds[kind][n === 1 ? 0 : 1]} with ${depths} of tie, at most one more or one fewer.`,
  noPeers: (kind) => `No other ${englishKinds[kind][0]} has a visible tie to compare with.`,
  range: (least, most) => (least === most ? plural(least, "kind", "kinds") : `${least} to ${most} kinds`),
  nothingToCompare: (name) =>
    `${name} has no visible tie of its own here, so there is nothing to compare. Widen the filter or move the date on.`,
  empty: "No partner has a visible tie. Widen the filter or move the date on.",
  key: "Key",
  throughBloc: "through a bloc only",
  none: "none",
  severalFamilies: "grey: several kinds",
  manyThemes: "A tie with several themes counts in each.",
  close: "Close",
  more: (n) => `and ${n} more`,
  howTo: "Arrow keys move from cell to cell; Enter opens what is there; on a heading it puts those who have it first.",
};

const italianKinds: Readonly<Record<Kind, readonly [one: string, many: (n: number) => string]>> = {
  country: ["un altro paese", (n) => `altri ${n} paesi`],
  city: ["un’altra città", (n) => `altre ${n} città`],
  bloc: ["un altro blocco o regione", (n) => `altri ${n} blocchi e regioni`],
  organisation: ["un’altra organizzazione", (n) => `altre ${n} organizzazioni`],
};
const italianNobody: Readonly<Record<Kind, string>> = {
  country: "Nessun altro paese",
  city: "Nessun’altra città",
  bloc: "Nessun altro blocco o regione",
  organisation: "Nessun’altra organizzazione",
};

const italianHave = (have: number, of: number) =>
  of === 1 ? "l’unico partner simile ne ha" : `${have} dei ${of} partner simili ne ${have === 1 ? "ha" : "hanno"}`;

const italianIn = (have: number, of: number) =>
  of === 1 ? "presente nell’unico partner simile" : `presente in ${have} dei ${of} partner simili`;

const it: LadderWords = {
  title: (ofHub, columns) =>
    `Partner ${ofHub} per ${{ family: "tipo di legame", type: "tipo di strumento", theme: "tema" }[columns]}`,
  columns: "Colonne",
  columnKinds: { family: "Tipi", type: "Strumenti", theme: "Temi" },
  order: "Ordine",
  ranks: { depth: "Profondità", name: "Nome" },
  byRegion: "Regioni",
  partner: "Partner",
  depth: "Profondità",
  depthTitle: "Numero di tipi di legame propri",
  putFirst: "Premi per mettere prima chi ce l’ha",
  unsort: "Premi per tornare all’ordine consueto",
  noTheme: "Nessun tema indicato",
  noRegion: "Altrove",
  partners: (n) => plural(n, "partner", "partner"),
  kinds: (n) => plural(n, "tipo di legame", "tipi di legame"),
  ties: (n) => plural(n, "legame", "legami"),
  noTie: "nessun legame",
  through: (blocs) => `nessun legame proprio, uno tramite ${blocs}`,
  peersHave: (have, of) => italianHave(have, of),
  ofPeers: (have, of) => `${have} su ${of}`,
  peersShort: "Simili",
  comparePeers: (name) => `Confronta ${name} con partner simili`,
  allPartners: "Tutti i partner",
  peersHeading: "Partner simili",
  depthSentence: ({ name }, kinds, hub) =>
    `${name}: ${kinds} ${kinds.startsWith("1 ") ? "proprio" : "propri"} con ${hub.plain}.`,
  lacks: (items, of) =>
    items.length === 1
      ? `Manca ${items[0]?.name}, ${italianIn(items[0]?.have ?? 0, of)}.`
      : `Mancano ${joined(
          items.map(({ name, have }, at) => (at === 0 ? `${name} (${italianIn(have, of)})` : `${name} (${have})`)),
          "e",
        )}.`,
  lacksMore: (n) =>
    n === 1
      ? "Nella riga è segnato 1 altro gradino che alcuni simili hanno."
      : `Nella riga sono segnati altri ${n} gradini che alcuni simili hanno.`,
  lacksNothing: "Non manca nulla di ciò che hanno i partner simili.",
  rare: (items, of) =>
    `Ha invece ${joined(
      items.map(({ name, have }) => `${name} (${have} su ${of})`),
      "e",
    )}, che ai più manca.`,
  whoIsPeer: (kind, n, depths, widened) => {
    const [one, many] = italianKinds[kind];
    const who = n === 1 ? one : many(n);
    return widened
      ? `Simili: ${who}, il gruppo più vicino per profondità (${depths} di legame).`
      : `Simili: ${who} con ${depths} di legame, al più uno di differenza.`;
  },
  noPeers: (kind) => `${italianNobody[kind]} ha legami visibili con cui confrontarsi.`,
  range: (least, most) => (least === most ? plural(least, "tipo", "tipi") : `${least}–${most} tipi`),
  nothingToCompare: (name) =>
    `${name} non ha qui legami propri visibili: non c’è nulla da confrontare. Allarga il filtro o sposta avanti la data.`,
  empty: "Nessun partner ha legami visibili. Allarga il filtro o sposta avanti la data.",
  key: "Segni",
  throughBloc: "solo tramite un blocco",
  none: "assente",
  severalFamilies: "grigio: più tipi",
  manyThemes: "Un legame con più temi conta in ciascuno.",
  close: "Chiudi",
  more: (n) => `e altri ${n}`,
  howTo:
    "Le frecce passano da una cella all’altra; Invio apre ciò che c’è; su un’intestazione mette prima chi ce l’ha.",
};

export const ladderWords: Readonly<Record<Language, LadderWords>> = { en, it };
