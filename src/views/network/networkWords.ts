// The words that the network’s drawings and their controls share, in each language of the interface.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Language } from "#model/text.ts";
import type {
  ChordGrouping,
  NetworkDrawing,
  NetworkOrder,
  NodeColour,
  NodeSize,
  PartyMode,
} from "#model/viewSettings.ts";

type Labels<Of extends string> = Readonly<Record<Of, string>>;

export interface NetworkWords {
  readonly title: string;
  readonly drawing: string;
  readonly drawings: Labels<NetworkDrawing>;
  readonly order: string;
  readonly orders: Labels<NetworkOrder>;
  readonly parties: string;
  readonly modes: Labels<PartyMode>;
  /** What the present choice does with instruments of three or more parties; their number. */
  readonly explained: Readonly<Record<PartyMode, (many: number) => string>>;
  readonly size: string;
  readonly sizes: Labels<NodeSize>;
  readonly colour: string;
  readonly colours: Labels<NodeColour>;
  readonly ring: string;
  readonly groups: Labels<ChordGrouping>;
  readonly more: string;
  readonly empty: string;
  /** Of actors that belong to no region. */
  readonly noRegion: string;
  readonly groupOf: (number: number, members: readonly string[]) => string;
  /** Groups that share the grey. */
  readonly furtherGroups: (count: number) => string;
  readonly keyOf: Labels<Exclude<NodeColour, "plain">>;
  /** Of a class in the key: "2 to 5 partners". */
  readonly figureRange: (figure: "degree" | "weight" | "betweenness", from: number, to: number) => string;
  /** "14 ties in 6 kinds with 9 partners"; between pairs an instrument counts once with each other. */
  readonly links: (ties: number, kinds: number, others: number, mode: PartyMode) => string;
  readonly betweenness: (share: number) => string;
  readonly group: (number: number) => string;
  /** Of an actor that only the answer draws: its ties have ended or not yet begun. */
  readonly noTies: string;
  readonly answerKey: string;
  readonly moreInAnswer: (groups: number) => string;
  readonly chordWithoutAnswer: string;
  readonly party: (count: number) => string;
  readonly instruments: (count: number) => string;
}

const plural = (language: Language, count: number, one: string, many: string) =>
  `${wordsOf(language).number(count)} ${count === 1 ? one : many}`;

const nouns = {
  en: { degree: ["partner", "partners"], weight: ["tie", "ties"], betweenness: ["", ""] },
  it: { degree: ["partner", "partner"], weight: ["legame", "legami"], betweenness: ["", ""] },
} as const;

/** "2 to 5 partners", "1 partner", "0.012 to 0.3" */
function range(
  language: Language,
  to: string,
  [one, many]: readonly [string, string],
  low: number,
  high: number,
): string {
  const { number } = wordsOf(language);
  const span = low === high ? number(low) : `${number(low)} ${to} ${number(high)}`;
  return `${span} ${low === high && low === 1 ? one : many}`.trim();
}

const hundredths = (language: Language, share: number) => wordsOf(language).number(Math.round(share * 100) / 100);

const en: NetworkWords = {
  title: "Who is tied to whom",
  drawing: "Drawing",
  drawings: { arc: "Arcs", chord: "Chords", force: "Force" },
  order: "Order",
  orders: {
    region: "by region",
    depth: "by depth of ties",
    degree: "by partners",
    weight: "by ties",
    betweenness: "by betweenness",
    community: "by group",
    date: "by first tie",
    crossings: "fewest crossings",
  },
  parties: "Many parties",
  modes: { spokes: "spokes", clique: "pairs", two_mode: "nodes" },
  explained: {
    spokes: (many) =>
      `${plural("en", many, "instrument of three or more parties is drawn as lines", "instruments of three or more parties are drawn as lines")} from the hub to each other party.`,
    clique: (many) =>
      `${plural("en", many, "instrument of three or more parties is drawn as a line", "instruments of three or more parties are drawn as lines")} between every two parties; a line may stand for several.`,
    two_mode: (many) =>
      `${plural("en", many, "instrument of three or more parties is drawn as a node", "instruments of three or more parties are drawn as nodes")} to which each party is tied.`,
  },
  size: "Size",
  sizes: { degree: "partners", weight: "ties", betweenness: "betweenness", same: "all the same" },
  colour: "Colour",
  colours: {
    plain: "plain",
    region: "region",
    community: "group",
    degree: "partners",
    weight: "ties",
    betweenness: "betweenness",
  },
  ring: "Ring",
  groups: { region: "regions", bloc: "blocs", hub: "hubs" },
  more: "More",
  empty: "No tie is visible. Widen the filter or move the date on.",
  noRegion: "Elsewhere",
  groupOf: (number, members) => [`Group ${number}`, ...(members.length > 0 ? [members.join(", ")] : [])].join(" · "),
  furtherGroups: (count) => `${count} smaller groups`,
  keyOf: {
    region: "Regions",
    community: "Groups tied more closely among themselves",
    degree: "Number of partners",
    weight: "Number of ties",
    betweenness: "Betweenness",
  },
  figureRange: (figure, from, to) => range("en", "to", nouns.en[figure], from, to),
  links: (ties, kinds, others, mode) =>
    `${plural("en", ties, mode === "clique" ? "pairwise tie" : "tie", mode === "clique" ? "pairwise ties" : "ties")} in ${plural("en", kinds, "kind", "kinds")} with ${plural("en", others, "partner", "partners")}`,
  betweenness: (share) =>
    share > 0 && share < 0.005 ? "betweenness under 0.01" : `betweenness ${hundredths("en", share)}`,
  group: (number) => `group ${number}`,
  noTies: "no tie at this date",
  answerKey: "Colours of the answer",
  moreInAnswer: (groups) => `${wordsOf("en").number(groups)} more in the answer`,
  chordWithoutAnswer: "Chords do not show the answer; arcs and force do.",
  party: (count) => plural("en", count, "party", "parties"),
  instruments: (count) => plural("en", count, "instrument", "instruments"),
};

const it: NetworkWords = {
  title: "Chi è legato a chi",
  drawing: "Disegno",
  drawings: { arc: "Archi", chord: "Corde", force: "Forze" },
  order: "Ordine",
  orders: {
    region: "per regione",
    depth: "per profondità dei legami",
    degree: "per partner",
    weight: "per legami",
    betweenness: "per intermediazione",
    community: "per gruppo",
    date: "per primo legame",
    crossings: "meno incroci",
  },
  parties: "Più parti",
  modes: { spokes: "raggi", clique: "coppie", two_mode: "nodi" },
  explained: {
    spokes: (many) =>
      `${plural("it", many, "strumento con tre o più parti è disegnato con linee", "strumenti con tre o più parti sono disegnati con linee")} dal centro a ogni altra parte.`,
    clique: (many) =>
      `${plural("it", many, "strumento con tre o più parti è disegnato con una linea", "strumenti con tre o più parti sono disegnati con linee")} tra ogni coppia di parti; una linea può valere per più strumenti.`,
    two_mode: (many) =>
      `${plural("it", many, "strumento con tre o più parti è disegnato come nodo", "strumenti con tre o più parti sono disegnati come nodi")} cui è legata ogni parte.`,
  },
  size: "Dimensione",
  sizes: { degree: "partner", weight: "legami", betweenness: "intermediazione", same: "uguale per tutti" },
  colour: "Colore",
  colours: {
    plain: "unico",
    region: "regione",
    community: "gruppo",
    degree: "partner",
    weight: "legami",
    betweenness: "intermediazione",
  },
  ring: "Anello",
  groups: { region: "regioni", bloc: "blocchi", hub: "centri" },
  more: "Altro",
  empty: "Nessun legame visibile. Allarga il filtro o sposta avanti la data.",
  noRegion: "Altrove",
  groupOf: (number, members) => [`Gruppo ${number}`, ...(members.length > 0 ? [members.join(", ")] : [])].join(" · "),
  furtherGroups: (count) => `${count} gruppi più piccoli`,
  keyOf: {
    region: "Regioni",
    community: "Gruppi più legati al proprio interno",
    degree: "Numero di partner",
    weight: "Numero di legami",
    betweenness: "Intermediazione",
  },
  figureRange: (figure, from, to) => range("it", "a", nouns.it[figure], from, to),
  links: (ties, kinds, others, mode) =>
    `${plural("it", ties, mode === "clique" ? "legame a coppie" : "legame", mode === "clique" ? "legami a coppie" : "legami")} di ${plural("it", kinds, "tipo", "tipi")} con ${plural("it", others, "partner", "partner")}`,
  betweenness: (share) =>
    share > 0 && share < 0.005 ? "intermediazione sotto 0,01" : `intermediazione ${hundredths("it", share)}`,
  group: (number) => `gruppo ${number}`,
  noTies: "nessun legame a questa data",
  answerKey: "Colori della risposta",
  moreInAnswer: (groups) => `${groups === 1 ? "1 altro" : `altri ${wordsOf("it").number(groups)}`} nella risposta`,
  chordWithoutAnswer: "Le corde non mostrano la risposta; archi e forze sì.",
  party: (count) => plural("it", count, "parte", "parti"),
  instruments: (count) => plural("it", count, "strumento", "strumenti"),
};

export const networkWords: Readonly<Record<Language, NetworkWords>> = { en, it };
