import { italianPhrases } from "#encoding/sentences/italianPhrases.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { capitalised, degreesOf, lettersOf } from "./overlapParts.ts";
import type { OverlapSaid, OverlapWords, SetNaming } from "./overlapPhrases.ts";

const words = wordsOf("it");
const nouns = {
  countries: ["paese", "paesi"],
  cities: ["città", "città"],
  actors: ["attore", "attori"],
} as const;
const totals = { countries: "paesi e territori", cities: "città", actors: "attori" } as const;
const no = { countries: "nessun paese è", cities: "nessuna città è", actors: "nessun attore è" } as const;
const none = { countries: "nessun paese", cities: "nessuna città", actors: "nessun attore" } as const;
const numerals = ["", "", "due", "tre", "quattro", "cinque", "sei"];
const count = (n: number, one: string, many: string) => `${words.number(n)} ${n === 1 ? one : many}`;
const quoted = (name: string) => `«${name}»`;

function phrase({ kind, name, nodes, only }: SetNaming): string {
  const base = {
    partners: `i partner ${name.of}`,
    members: `i membri ${name.of}`,
    landings: `i paesi ${nodes ? "con nodi" : "di approdo"} di ${name.plain}`,
    theme: `chi ha legami sul tema ${quoted(name.plain)}`,
    family: `chi ha legami del tipo ${quoted(name.plain)}`,
    instrument: `le parti nominate in ${quoted(name.plain)}`,
  }[kind];
  if (only === "city") return `i paesi con una città tra ${base}`;
  return only === "country" ? `le città di paesi tra ${base}` : base;
}

const counted: OverlapWords["counted"] = (n, unit) => count(n, nouns[unit][0], nouns[unit][1]);
const thereIs = (n: number, unit: OverlapSaid["unit"]) =>
  n === 0 ? no[unit] : `${counted(n, unit)} ${n === 1 ? "è" : "sono"}`;

function body({ unit, sets, counts, total }: OverlapSaid): string {
  const [first, second] = sets;
  const of = (key: string) => counts.get(key) ?? 0;
  const all = `su ${words.number(total)} ${totals[unit]}`;
  if (!first) return overlapIt.noSets;
  const a = phrase(first);
  if (!second) {
    const n = of("1");
    return `${words.number(n)} ${all} ${n === 1 ? "è" : "sono"} tra ${a}. Scegli un secondo insieme con cui confrontarlo.`;
  }
  const inAll = of("1".repeat(sets.length));
  const inNone = of("0".repeat(sets.length));
  if (sets.length === 2)
    return `${thereIs(inAll, unit)} sia tra ${a} sia tra ${phrase(second)}; ${words.number(of("10"))} solo nel primo insieme, ${words.number(of("01"))} solo nel secondo, ${words.number(inNone)} ${all} in nessuno dei due.`;
  const parts = degreesOf(counts, sets.length).map(
    ({ degree, n }) =>
      `${words.number(n)} ${degree === 1 ? "in uno solo" : `in ${numerals[degree] ?? degree} esattamente`}`,
  );
  return `${thereIs(inAll, unit)} in tutti e ${numerals[sets.length]} gli insiemi: ${words.list(sets.map(phrase))}; ${[...parts, `${words.number(inNone)} ${all} in nessuno`].join(", ")}.`;
}

export const overlapIt: OverlapWords = {
  unit: "Confronta",
  units: { countries: "Paesi", cities: "Città", actors: "Tutti gli attori" },
  blocs: "Un blocco conta per i suoi membri",
  order: "Colonne",
  orders: { size: "Prima le più grandi", degree: "Prima chi è in più insiemi" },
  kinds: {
    partners: "Partner di …",
    members: "Membri di …",
    landings: "Dove approda un cavo",
    theme: "Tema di un legame",
    family: "Tipo di legame",
    instrument: "Parti nominate in …",
  },
  add: "Aggiungi un insieme",
  addHint: "Partner, membri, cavi, temi …",
  addFull: (most) => `Si possono confrontare al massimo ${most} insiemi. Togline uno per aggiungerne un altro.`,
  noneFound: (text) => `Nessun insieme si chiama ${quoted(text)}.`,
  more: (n) => `e altri ${words.number(n)}: scrivi per trovarli`,
  chosen: "Insiemi confrontati",
  remove: (set) => `Togli: ${set}`,
  forward: (set) => `Sposta avanti: ${set}`,
  examples: "Oppure comincia da",
  plot: "Combinazioni degli insiemi. Le frecce vanno di colonna in colonna, Invio ne mostra una da sola.",
  allColumns: (n) => `Mostra tutte le ${words.number(n)} combinazioni`,
  fewerColumns: "Mostra meno combinazioni",
  clearCombo: "Mostra di nuovo tutte le combinazioni",
  setSize: (set, n) => `${set}: ${n}`,
  pairs: "Che cosa hanno in comune a due a due, qualunque altro insieme li contenga",
  pair: (a, b, n) => `${a} e ${b}: ${n}`,

  set: ({ kind, name, nodes, only }) =>
    `${
      {
        partners: `Partner ${name.of}`,
        members: `Membri ${name.of}`,
        landings: `Paesi ${nodes ? "con nodi" : "di approdo"} di ${name.plain}`,
        theme: `Tema: ${name.plain}`,
        family: `Tipo di legame: ${name.plain}`,
        instrument: name.plain,
      }[kind]
    }${only === "city" ? " (paesi delle città)" : only === "country" ? " (città dei paesi)" : ""}`,
  counted,
  combination: (key, sets) => {
    const inside = sets.filter((_, at) => key[at] === "1");
    if (inside.length === 0) return sets.length === 2 ? "In nessuno dei due" : "In nessun insieme";
    if (sets.length === 1) return inside[0] ?? "";
    if (inside.length === 1) return `Solo in ${lettersOf(key)[0]}: ${inside[0]}`;
    if (inside.length === sets.length) return sets.length === 2 ? "In entrambi" : `In tutti e ${numerals[sets.length]}`;
    return `Solo in ${words.list(lettersOf(key))}`;
  },
  otherCombinations: "Altre combinazioni",
  sentence: (said) => {
    const when = said.date ? `${italianPhrases.at(said.date)}, ` : "";
    const shown =
      said.combo === null
        ? ""
        : ` In evidenza: ${overlapIt.combination(said.combo, said.sets.map(overlapIt.set))} (${words.number(said.counts.get(said.combo) ?? 0)}).`;
    return said.sets.length === 0 ? overlapIt.noSets : capitalised(when + body(said)) + shown;
  },
  noSets: "Nessun insieme è ancora scelto. Scegline due o più e vedi chi è in entrambi, in uno solo o in nessuno.",
  emptySet: (set, unit) =>
    `${quoted(set)} qui non contiene ${none[unit]}: a questa data e con questo filtro i dati non vi mettono nessuno.`,
  takeOut: (set) => `Togli ${quoted(set)}`,
  clearFilter: "Togli il filtro",
  toLatest: "Torna alla data più recente",
  compareActors: "Confronta tutti gli attori",

  columns: {
    name: { countries: "Paese o territorio", cities: "Città", actors: "Attore" },
    combination: "Combinazione",
    kind: "Genere",
    region: "Regione",
    why: (letter) => `Perché ${letter}`,
  },
  yes: "sì",
  actorKinds: { country: "paese", city: "città", bloc: "blocco o regione", organisation: "organizzazione" },
  through: (name, grounds) => `attraverso ${name}: ${grounds}`,
  andMore: (n) => (n === 1 ? "e un altro" : `e altri ${words.number(n)}`),
  listed: (instrument, standing) => `${instrument} (${standing})`,

  caveats: {
    neither: (total, unit) =>
      `«In nessuno» vuol dire: niente nei dati lo mette in un insieme, non che non ci sia alcun legame. Si contano ${unit === "cities" ? "le" : unit === "actors" ? "gli" : "i"} ${total} ${totals[unit]} di questo atlante, non tutt${unit === "cities" ? "e quelle" : "i quelli"} che esistono.`,
    direct: "Un legame o un seggio di un blocco non conta per i suoi membri, a meno che non lo si attivi qui sopra.",
    throughBlocs:
      "Un blocco conta per i membri per i quali parla, non per quelli sospesi né per i territori che le fonti tengono distinti. Le righe nominano il blocco.",
    standings:
      "Contano i legami in ogni stato che il filtro lascia passare: anche quelli previsti, in negoziato, finiti o sospesi. «Attivo», per un cavo, è detto del progetto, non di un cavo in servizio.",
    lists: "Elenchi di membri e approdi non sono legami: i filtri per tipo, tema o stato non li cambiano.",
    undated: (groups, asOf) =>
      `${groups.length === 1 ? "L’elenco" : "Gli elenchi"} ${words.list(groups.map((group) => group.of))} non ${groups.length === 1 ? "data" : "datano"} ogni voce: quelle senza data valgono com’erano lette ${italianPhrases.at(asOf)}, qualunque data si scelga.`,
    landings: (asOf) =>
      `Gli approdi sono quelli noti ${italianPhrases.at(asOf)}, anche previsti e incompiuti, qualunque data si scelga.`,
    cityForCountry:
      "Una città conta per il suo paese; le righe nominano la città. Il paese stesso può non partecipare.",
    countryForCity:
      "Un paese conta per le città di questo atlante che vi si trovano; la città stessa può non partecipare.",
    ownMembers: (hub, members) =>
      `${words.list(members)} ${members.length === 1 ? "è membro" : "sono membri"} ${hub.of} e ${members.length === 1 ? "è nominato" : "sono nominati"} nei suoi strumenti: per questi ${members.length === 1 ? "conta" : "contano"} qui tra i suoi partner, e non in «Profondità e gradini mancanti» né in «Cavi e trattati».`,
    leftOut: (set, parts) => `${quoted(set)} contiene anche ${words.list(parts)}, che questo confronto non conta.`,
    leftOutKind: {
      country: (n) => count(n, "paese senza città nell’atlante", "paesi senza città nell’atlante"),
      city: (n) => count(n, "città", "città"),
      bloc: (n) => count(n, "blocco o regione", "blocchi o regioni"),
      organisation: (n) => count(n, "organizzazione", "organizzazioni"),
    },
    homeless: (cities) =>
      `${cities.length === 1 ? "Non contata, perché il suo" : "Non contate, perché il loro"} paese non è tra quelli dell’atlante: ${words.list(cities)}.`,
    outside: (set, countries) =>
      `${quoted(set)}: ${words.list(countries)} non ${countries.length === 1 ? "è" : "sono"} tra i paesi e territori di questo atlante e quindi non ${countries.length === 1 ? "conta" : "contano"}.`,
    onLand: (system, countries) =>
      `${system} raggiunge ${words.list(countries)} solo via terra: non è un approdo e non conta.`,
  },
};
