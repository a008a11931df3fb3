import type { Language } from "#model/text.ts";

type Text = (value: string) => string;

export interface BetweenWords {
  readonly from: string;
  readonly to: string;
  readonly swap: string;
  readonly use: Text;
  readonly via: string;
  readonly vias: Readonly<
    Record<"ties" | "instruments" | "groups", { readonly label: string; readonly title: string }>
  >;
  readonly inService: string;
  readonly inland: string;
  readonly showBoth: string;
  readonly none: string;
  readonly one: Text;
  readonly same: Text;
  readonly examples: string;
  readonly pair: (a: string, b: string) => string;
  readonly clearFilter: string;
  readonly allCables: string;
  readonly laterCables: string;
  readonly withLand: string;
  readonly moreLinks: string;

  readonly sharedTitle: string;
  readonly nothingShared: string;
  readonly readStrands: string;
  readonly readChains: string;
  readonly bothIn: string;
  readonly bothBelong: string;
  readonly belongs: string;
  readonly themesTitle: string;
  readonly themeSaid: (theme: string, together: string, a: string, b: string) => string;
  readonly together: Text;
  readonly apart: string;

  readonly chainsTitle: Text;
  readonly roundTitle: Text;
  readonly manyChains: Text;
  readonly someShown: Text;
  readonly links: (kind: "ties" | "links", n: number, said: string) => string;
  readonly chainsNone: string;
  readonly besides: string;
  readonly noChain: string;
  readonly noRound: string;
  readonly hubs: Text;
  readonly inChains: (chains: string, of: string) => string;
  readonly oneOf: Text;

  readonly cablesTitle: string;
  readonly total: string;
  readonly ms: Text;
  readonly published: Text;
  readonly inlandHop: string;
  readonly samePlace: string;
  readonly unit: string;
  readonly keys: string;

  readonly groups: Readonly<Record<"shared" | "chain" | "cable" | "inland", string>>;
  readonly columns: Readonly<
    Record<
      "name" | "part" | "between" | "family" | "status" | "date" | "km" | "published" | "confidence" | "ways",
      string
    >
  >;
  readonly parts: Readonly<Record<"tie" | "instrument" | "group" | "belongs" | "cable" | "inland", string>>;
  readonly step: (step: string, of: string) => string;
  readonly caveats: {
    readonly hubs: string;
    readonly holds: string;
    readonly rank: string;
    readonly lengths: (speed: string, index: string) => string;
    readonly cables: (systems: string, date: string) => string;
    readonly cablesThen: (systems: string, date: string, undated: string) => string;
    readonly inland: string;
    readonly members: Text;
    readonly otherMembers: (group: string, member: string) => string;
    readonly country: (city: string, country: string) => string;
    readonly placeless: (names: string, many: boolean) => string;
  };
}

const en: BetweenWords = {
  from: "Between",
  to: "and",
  swap: "Swap the two",
  use: (name) => `Use what is chosen: ${name}`,
  via: "Chains by way of",
  vias: {
    ties: { label: "ties", title: "Only ties link two actors" },
    instruments: { label: "+ instruments", title: "Taking part in the same instrument links two actors too" },
    groups: { label: "+ forums", title: "Belonging to the same bloc or forum links two actors too" },
  },
  inService: "Only cables in service",
  inland: "Joins on land within a country",
  showBoth: "Show both on the map",
  none: "Choose two actors to see what joins them.",
  one: (name) => `Choose a second actor: what joins it with ${name}?`,
  same: (name) => `${name} is chosen twice: choose another actor for one of the two.`,
  examples: "For example",
  pair: (a, b) => `${a} and ${b}`,
  clearFilter: "Show all ties",
  allCables: "Planned cables too",
  laterCables: "Later and planned cables too",
  withLand: "With joins on land",
  moreLinks: "By way of instruments and forums too",

  sharedTitle: "What they share",
  nothingShared: "Nothing in what is shown.",
  readStrands: "Each line is a tie; one with a mark in the middle is a membership. Point at one to read it.",
  readChains: "The more ties a link has, the broader it is. Point at one to read it.",
  bothIn: "Both take part",
  bothBelong: "Both belong to",
  belongs: "One belongs to the other",
  themesTitle: "Themes in common",
  themeSaid: (theme, together, a, b) => `${theme}: ${together} together; ${a} and ${b} in all`,
  together: (count) => `${count} together`,
  apart: "only apart",

  chainsTitle: (links) => `Shortest chain: ${links}`,
  roundTitle: (links) => `Shortest chain besides their own: ${links}`,
  manyChains: (count) => `There are ${count} such chains.`,
  someShown: (count) => `The first ${count} of them are drawn.`,
  links: (kind, n, said) => `${said} ${kind === "ties" ? (n === 1 ? "tie" : "ties") : n === 1 ? "link" : "links"}`,
  chainsNone: "Shortest chain",
  besides: "Besides their own ties",
  noChain: "No chain of links in what is shown leads from one to the other.",
  noRound: "No other chain in what is shown leads from one to the other.",
  hubs: (names) => `All of them pass through ${names}.`,
  inChains: (chains, of) => `in ${chains} of ${of} chains`,
  oneOf: (count) => `and ${count} more`,

  cablesTitle: "The way along cables",
  total: "In all",
  ms: (ms) => `${ms} ms one way`,
  published: (km) => `published for the whole segment: ${km}`,
  inlandHop: "inland, not in the data",
  samePlace: "in the same place",
  unit: "Branching unit",
  keys: "Arrow keys move through the picture.",

  groups: {
    shared: "Ties and memberships of both",
    chain: "On the shortest chains",
    cable: "The way along cables",
    inland: "Inland, not in the data",
  },
  columns: {
    name: "What",
    part: "Part",
    between: "Between",
    family: "Family or system",
    status: "Status",
    date: "Since",
    km: "Length (km)",
    published: "Published length",
    confidence: "Confidence",
    ways: "Ties of the link",
  },
  parts: {
    tie: "Tie",
    instrument: "Both take part",
    group: "Both belong",
    belongs: "Membership",
    cable: "Cable",
    inland: "Join on land",
  },
  step: (step, of) => `Chain, link ${step} of ${of}`,
  caveats: {
    hubs: "An instrument of many parties ties each of them to its hub, not to one another. What two parties have in common counts as a link only where that is chosen above.",
    holds: "The date and the filters of the page hold for ties, memberships and chains.",
    rank: "Of equally short chains those of firmer ties come first (in force before signed, signed before negotiated or planned), then those better supported, then those with more ties to a link.",
    lengths: (speed, index) =>
      `Lengths are those of the atlas’s own schematic lines. Milliseconds are the least that light needs in fibre (${speed} km/s, group index ${index}); equipment and real routes add to them.`,
    cables: (systems, date) =>
      `The data holds ${systems} cable systems, as they stood on ${date}, whatever the filters of the page. Other cables and the networks on land are not in it: this is not the whole Internet.`,
    cablesThen: (systems, date, undated) =>
      `The data holds ${systems} cable systems. What is in service is so as of ${date}, as far as sources date it; ${undated} stretches in service today that no source dates count as well. Of the others it is not recorded what was planned or being laid then, so without “Only cables in service” those of today are all looked at. The filters of the page do not hold for cables. Other cables and the networks on land are not in the data: this is not the whole Internet.`,
    inland:
      "That landings of one country are joined on land is assumed; the lines between them are straight and no route.",
    members: (group) => `For ${group} the landings of its members count.`,
    otherMembers: (group, member) => `For ${group} the landings of its members count, without ${member}.`,
    country: (city, country) => `For ${city} the landings of its country count: ${country}.`,
    placeless: (names, many) =>
      `${names} ${many ? "have" : "has"} no place on the map: ${many ? "their" : "its"} ties show in the network and in the rows.`,
  },
};

const it: BetweenWords = {
  from: "Tra",
  to: "e",
  swap: "Scambia i due",
  use: (name) => `Usa ciò che è scelto: ${name}`,
  via: "Catene per mezzo di",
  vias: {
    ties: { label: "legami", title: "Solo i legami uniscono due attori" },
    instruments: { label: "+ strumenti", title: "Anche partecipare allo stesso strumento unisce due attori" },
    groups: { label: "+ forum", title: "Anche appartenere allo stesso blocco o forum unisce due attori" },
  },
  inService: "Solo cavi in servizio",
  inland: "Raccordi a terra entro un paese",
  showBoth: "Mostra entrambi sulla mappa",
  none: "Scegli due attori per vedere che cosa li unisce.",
  one: (name) => `Scegli un secondo attore: che cosa lo unisce a ${name}?`,
  same: (name) => `${name}: scelto due volte. Scegli un altro attore per uno dei due.`,
  examples: "Per esempio",
  pair: (a, b) => `${a} e ${b}`,
  clearFilter: "Mostra tutti i legami",
  allCables: "Anche i cavi previsti",
  laterCables: "Anche i cavi successivi e previsti",
  withLand: "Con i raccordi a terra",
  moreLinks: "Anche per mezzo di strumenti e forum",

  sharedTitle: "Che cosa condividono",
  nothingShared: "Nulla tra quanto è mostrato.",
  readStrands: "Ogni linea è un legame; quella con un segno al centro è un’appartenenza. Indicane una per leggerla.",
  readChains: "Più legami ha un passo, più è largo. Indicane uno per leggerlo.",
  bothIn: "Partecipano entrambi",
  bothBelong: "Appartengono entrambi a",
  belongs: "Uno fa parte dell’altro",
  themesTitle: "Temi comuni",
  themeSaid: (theme, together, a, b) => `${theme}: ${together} insieme; ${a} e ${b} in tutto`,
  together: (count) => `${count} insieme`,
  apart: "solo separatamente",

  chainsTitle: (links) => `Catena più breve: ${links}`,
  roundTitle: (links) => `Catena più breve oltre ai legami propri: ${links}`,
  manyChains: (count) => `Le catene di questa lunghezza sono ${count}.`,
  someShown: (count) => `Ne sono disegnate le prime ${count}.`,
  links: (kind, n, said) =>
    `${said} ${kind === "ties" ? (n === 1 ? "legame" : "legami") : n === 1 ? "passo" : "passi"}`,
  chainsNone: "Catena più breve",
  besides: "Oltre ai legami propri",
  noChain: "Nessuna catena tra quanto è mostrato porta dall’uno all’altro.",
  noRound: "Nessun’altra catena tra quanto è mostrato porta dall’uno all’altro.",
  hubs: (names) => `Passano tutte per ${names}.`,
  inChains: (chains, of) => `in ${chains} catene su ${of}`,
  oneOf: (count) => `e altri ${count}`,

  cablesTitle: "La via lungo i cavi",
  total: "In tutto",
  ms: (ms) => `${ms} ms in una direzione`,
  published: (km) => `pubblicati per il tratto intero: ${km}`,
  inlandHop: "a terra, non nei dati",
  samePlace: "nello stesso luogo",
  unit: "Unità di diramazione",
  keys: "I tasti freccia percorrono la figura.",

  groups: {
    shared: "Legami e appartenenze di entrambi",
    chain: "Sulle catene più brevi",
    cable: "La via lungo i cavi",
    inland: "A terra, non nei dati",
  },
  columns: {
    name: "Che cosa",
    part: "Parte",
    between: "Tra",
    family: "Famiglia o sistema",
    status: "Stato",
    date: "Dal",
    km: "Lunghezza (km)",
    published: "Lunghezza pubblicata",
    confidence: "Affidabilità",
    ways: "Legami del passo",
  },
  parts: {
    tie: "Legame",
    instrument: "Partecipano entrambi",
    group: "Appartengono entrambi",
    belongs: "Appartenenza",
    cable: "Cavo",
    inland: "Raccordo a terra",
  },
  step: (step, of) => `Catena, passo ${step} di ${of}`,
  caveats: {
    hubs: "Uno strumento con molte parti lega ciascuna di esse al suo centro, non l’una all’altra. Ciò che due parti hanno in comune conta come passo solo dove lo si è scelto qui sopra.",
    holds: "La data e i filtri della pagina valgono per legami, appartenenze e catene.",
    rank: "Tra catene di pari lunghezza vengono prima quelle con legami più saldi (in vigore prima di firmato, firmato prima di negoziato o previsto), poi le meglio documentate, poi quelle con più legami a passo.",
    lengths: (speed, index) =>
      `Le lunghezze sono quelle delle linee schematiche dell’atlante. I millisecondi sono il minimo che occorre alla luce nella fibra (${speed} km/s, indice di gruppo ${index}); apparati e percorsi reali ne aggiungono.`,
    cables: (systems, date) =>
      `I dati contengono ${systems} sistemi di cavi, com’erano al ${date}, qualunque siano i filtri della pagina. Altri cavi e le reti a terra non vi sono: questa non è tutta Internet.`,
    cablesThen: (systems, date, undated) =>
      `I dati contengono ${systems} sistemi di cavi. In servizio è ciò che lo era al ${date}, per quanto le fonti lo datano; contano anche ${undated} tratti oggi in servizio che nessuna fonte data. Degli altri non è registrato che cosa fosse allora previsto o in posa: senza «Solo cavi in servizio» si guardano perciò tutti quelli di oggi. I filtri della pagina non valgono per i cavi. Altri cavi e le reti a terra non sono nei dati: questa non è tutta Internet.`,
    inland:
      "Che gli approdi di un paese siano collegati a terra è un’ipotesi; le linee tra loro sono rette e non un percorso.",
    members: (group) => `Per ${group} contano gli approdi dei suoi membri.`,
    otherMembers: (group, member) => `Per ${group} contano gli approdi dei suoi membri, senza ${member}.`,
    country: (city, country) => `Per ${city} contano gli approdi del suo paese: ${country}.`,
    placeless: (names, many) =>
      `${names} non ${many ? "hanno" : "ha"} un luogo sulla mappa: i suoi legami si vedono nella rete e nelle righe.`.replace(
        "i suoi",
        many ? "i loro" : "i suoi",
      ),
  },
};

export const betweenWords: Readonly<Record<Language, BetweenWords>> = { en, it };
