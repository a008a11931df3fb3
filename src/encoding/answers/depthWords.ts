import { withArticle } from "#encoding/sentences/withArticle.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Actor } from "#model/atlas.ts";
import type { Language } from "#model/text.ts";

type Kind = Actor["kind"];

export interface DepthWords {
  readonly hub: string;
  readonly of: string;
  readonly peers: string;
  readonly byDepth: string;
  readonly byRegion: string;
  readonly clear: string;
  readonly usualHub: (name: string) => string;
  readonly clearFilter: string;
  readonly latest: string;
  readonly comparePlace: string;
  /** "3 kinds of tie" */
  readonly kinds: (n: number) => string;
  readonly kindsOrMore: (n: number) => string;
  readonly throughOnly: string;
  // the picture
  readonly picture: (hub: Actor) => string;
  readonly axis: string;
  readonly noRegion: string;
  readonly ownMark: string;
  readonly moreMark: string;
  readonly throughMark: string;
  readonly groupMark: string;
  readonly markTitle: (name: string, own: number, through: number) => string;
  // the comparison
  readonly rungs: string;
  readonly family: string;
  readonly ofPeers: (peers: number) => string;
  readonly state: Readonly<Record<"own" | "through" | "none", string>>;
  readonly missing: string;
  readonly rare: string;
  readonly haveIt: (have: number, peers: number) => string;
  readonly whoHas: string;
  readonly elsewhere: (name: string) => string;
  readonly elsewhereNone: string;
  readonly measureWith: (name: string) => string;
  readonly others: (n: number) => string;
  // the key of the map
  readonly itself: string;
  readonly peersWith: string;
  readonly peersWithout: string;
  readonly allPeers: string;
  readonly compareThis: (name: string) => string;
  // the rows
  readonly columns: Readonly<
    Record<"actor" | "depth" | "own" | "none" | "through" | "region" | "peer" | "lacked", string>
  >;
  readonly isPeer: string;
  readonly isIt: string;
  // what to keep in mind
  readonly caveats: {
    readonly kinds: string;
    readonly none: string;
    readonly members: (hub: Actor, names: readonly string[]) => string;
    readonly through: string;
    readonly filter: string;
    readonly peersByDepth: (kind: Kind, widened: boolean) => string;
    readonly peersByRegion: (kind: Kind, without: number, hub: Actor) => string;
  };
}

const enKinds: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  country: ["country", "countries"],
  city: ["city", "cities"],
  bloc: ["bloc", "blocs"],
  organisation: ["organisation", "organisations"],
};
const itKinds: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  country: ["paese", "paesi"],
  city: ["città", "città"],
  bloc: ["blocco", "blocchi"],
  organisation: ["organizzazione", "organizzazioni"],
};

/** "11 countries", "1 paese" */
export function kindInWords(kind: Kind, n: number, language: Language): string {
  const kinds = language === "it" ? itKinds : enKinds;
  return `${wordsOf(language).number(n)} ${kinds[kind][n === 1 ? 0 : 1]}`;
}

const speakEn = wordsOf("en");
const speakIt = wordsOf("it");
const enTie = (n: number) => `${speakEn.number(n)} ${n === 1 ? "kind" : "kinds"} of tie`;
const itTie = (n: number) => `${speakIt.number(n)} ${n === 1 ? "tipo" : "tipi"} di legame`;

const en: DepthWords = {
  hub: "Ties with",
  of: "Compare",
  peers: "with peers",
  byDepth: "of its depth",
  byRegion: "of its region",
  clear: "All partners",
  usualHub: (name) => `Ties with ${name}`,
  clearFilter: "Show everything again",
  latest: "Go to the latest date",
  comparePlace: "Compare with its region",
  kinds: enTie,
  kindsOrMore: (n) => `${speakEn.number(n)} kinds of tie or more`,
  throughOnly: "only through a bloc",
  picture: (hub) => `Partners by how many kinds of tie they have with ${withArticle(hub, "en").plain}, by region`,
  axis: "kinds of tie of their own",
  noRegion: "No region",
  ownMark: "ties of its own",
  moreMark: "its own, and further kinds through a bloc",
  throughMark: "only through a bloc",
  groupMark: "a square: a bloc or an organisation",
  markTitle: (name, own, through) =>
    `${name}: ${own === 0 ? "no kind of tie of its own in the data" : enTie(own)}${through > 0 ? `, ${speakEn.number(through)} more through a bloc` : ""}`,
  rungs: "Kinds of tie, next to its peers",
  family: "Kind of tie",
  ofPeers: (peers) => `of ${speakEn.number(peers)} ${peers === 1 ? "peer" : "peers"}`,
  state: { own: "yes", through: "through a bloc", none: "none in the data" },
  missing: "missing rung",
  rare: "few peers have it",
  haveIt: (have, peers) => `${speakEn.number(have)} of ${speakEn.number(peers)}`,
  whoHas: "Who has it",
  elsewhere: (name) => `${name}: ties of its own with others`,
  elsewhereNone: "None with anyone else in the data, at this date and with this filter.",
  measureWith: (name) => `Measure depth with ${name}`,
  others: (n) => `and ${speakEn.number(n)} more`,
  itself: "the one compared",
  peersWith: "peers with a rung that it lacks",
  peersWithout: "other peers",
  allPeers: "its peers",
  compareThis: (name) => `Compare ${name} with its peers`,
  columns: {
    actor: "Partner",
    depth: "Kinds of tie",
    own: "Of its own",
    none: "None in the data",
    through: "Only through a bloc",
    region: "Region",
    peer: "Part",
    lacked: "Has of what is missing",
  },
  isPeer: "peer",
  isIt: "compared",
  caveats: {
    kinds: "Depth counts kinds of tie, not ties: ten dialogues are one kind.",
    none: "A missing rung is one of which the data hold nothing at this date and with this filter. It does not say that there is no such tie.",
    members: (hub, names) =>
      `Members of ${withArticle(hub, "en").plain} are inside it and are no partners.${names.length > 0 ? ` Not counted for that reason, although some ties name them beside it: ${speakEn.list(names)}.` : ""}`,
    through:
      "A tie with a bloc reaches its members, but is not a tie of their own: it is shown apart and does not add to depth.",
    filter: "A filter is on: only ties that it lets through are counted.",
    peersByDepth: (kind, widened) =>
      widened
        ? `Peers are the ${enKinds[kind][1]} whose depth lies nearest: fewer than five stand within one kind of tie.`
        : `Peers are the ${enKinds[kind][1]} with as many kinds of tie, one more or one fewer.`,
    peersByRegion: (kind, without, hub) =>
      `Peers are the ${enKinds[kind][1]} of its region that have ties of their own with ${withArticle(hub, "en").plain}.${without > 0 ? ` ${without === 1 ? "One more of the region is in the atlas and has" : `${speakEn.number(without)} more of the region are in the atlas and have`} none of ${without === 1 ? "its" : "their"} own in the data.` : ""}`,
  },
};

const it: DepthWords = {
  hub: "Legami con",
  of: "Confronta",
  peers: "con i pari",
  byDepth: "per profondità",
  byRegion: "della regione",
  clear: "Tutti i partner",
  usualHub: (name) => `Legami con ${name}`,
  clearFilter: "Mostra di nuovo tutto",
  latest: "Vai alla data più recente",
  comparePlace: "Confronta con la sua regione",
  kinds: itTie,
  kindsOrMore: (n) => `${speakIt.number(n)} tipi di legame o più`,
  throughOnly: "solo tramite un blocco",
  picture: (hub) => `Partner per numero di tipi di legame con ${withArticle(hub, "it").plain}, per regione`,
  axis: "tipi di legame propri",
  noRegion: "Senza regione",
  ownMark: "legami propri",
  moreMark: "propri, e altri tipi tramite un blocco",
  throughMark: "solo tramite un blocco",
  groupMark: "quadrato: un blocco o un’organizzazione",
  markTitle: (name, own, through) =>
    `${name}: ${own === 0 ? "nessun tipo di legame proprio nei dati" : itTie(own)}${through > 0 ? `, ${through === 1 ? "un altro" : `altri ${speakIt.number(through)}`} tramite un blocco` : ""}`,
  rungs: "Tipi di legame, accanto ai pari",
  family: "Tipo di legame",
  ofPeers: (peers) => `su ${speakIt.number(peers)} pari`,
  state: { own: "sì", through: "tramite un blocco", none: "nessuno nei dati" },
  missing: "gradino mancante",
  rare: "pochi pari lo hanno",
  haveIt: (have, peers) => `${speakIt.number(have)} su ${speakIt.number(peers)}`,
  whoHas: "Chi lo ha",
  elsewhere: (name) => `${name}: legami propri con altri`,
  elsewhereNone: "Nessuno con altri nei dati, a questa data e con questo filtro.",
  measureWith: (name) => `Misura la profondità con ${name}`,
  others: (n) => (n === 1 ? "e un altro" : `e altri ${speakIt.number(n)}`),
  itself: "l’attore confrontato",
  peersWith: "pari con un gradino che gli manca",
  peersWithout: "altri pari",
  allPeers: "i suoi pari",
  compareThis: (name) => `Confronta ${name} con i suoi pari`,
  columns: {
    actor: "Partner",
    depth: "Tipi di legame",
    own: "Propri",
    none: "Nessuno nei dati",
    through: "Solo tramite un blocco",
    region: "Regione",
    peer: "Ruolo",
    lacked: "Ha, di ciò che manca",
  },
  isPeer: "pari",
  isIt: "confrontato",
  caveats: {
    kinds: "La profondità conta i tipi di legame, non i legami: dieci dialoghi sono un tipo solo.",
    none: "Un gradino mancante è un tipo di legame di cui i dati non contengono nulla a questa data e con questo filtro. Non vuol dire che il legame non esista.",
    members: (hub, names) =>
      `I membri ${withArticle(hub, "it").of} ne fanno parte e non sono partner.${names.length > 0 ? ` Per questo non sono contati, benché alcuni legami li nominino accanto: ${speakIt.list(names)}.` : ""}`,
    through:
      "Un legame con un blocco raggiunge i suoi membri, ma non è un legame loro: è mostrato a parte e non accresce la profondità.",
    filter: "Un filtro è attivo: si contano solo i legami che lascia passare.",
    peersByDepth: (kind, widened) => {
      const those = kind === "city" || kind === "organisation" ? "le" : "i";
      return widened
        ? `I pari sono ${those} ${itKinds[kind][1]} di profondità più vicina: meno di cinque stanno entro un tipo di legame di differenza.`
        : `I pari sono ${those} ${itKinds[kind][1]} con altrettanti tipi di legame, uno in più o uno in meno.`;
    },
    peersByRegion: (kind, without, hub) => {
      const those = kind === "city" || kind === "organisation" ? "le" : "i";
      return `I pari sono ${those} ${itKinds[kind][1]} della sua regione con legami propri con ${withArticle(hub, "it").plain}.${without > 0 ? ` ${without === 1 ? "Un’altra voce della regione è nell’atlante senza legami propri" : `Altre ${speakIt.number(without)} voci della regione sono nell’atlante senza legami propri`} nei dati.` : ""}`;
    },
  },
};

export const depthWords: Readonly<Record<Language, DepthWords>> = { en, it };
