import type { WithoutDictionary } from "./withoutDictionary.ts";

export const withoutIt: WithoutDictionary = {
  network: "Rete",
  cables: "Cavi",
  ties: "Legami",
  built: "Cavi che contano",
  builtScope: { in_service: "In servizio", building: "+ in costruzione", all: "+ previsti" },
  builtTitle: {
    in_service: "Solo i segmenti che una fonte dice in servizio",
    building: "Anche i segmenti in costruzione o in ritardo",
    all: "Anche i segmenti solo previsti o non confermati",
  },
  backed: "Solo cavi sostenuti dall’UE",
  inland: "Unisci via terra gli approdi di uno stesso paese",
  away: "Tolti",
  searchLabel: "Togli",
  searchHint: { cables: "cavo, approdo, paese …", ties: "paese, blocco, strumento …" },
  nothingFound: "Nulla con questo nome si può togliere.",
  found: (count) => `${count} trovati`,
  takeChosen: (name) => `Togli ciò che è scelto: ${name}`,
  take: (name) => `Togli: ${name}`,
  giveBack: (name) => `Rimetti: ${name}`,
  restoreAll: "Rimetti tutto",
  full: (most) => `Si possono togliere al massimo ${most} cose insieme.`,
  kind: {
    system: "cavo",
    segment: "segmento",
    landing: "approdo",
    country: "paese",
    instrument: "strumento",
    bloc: "blocco",
    organisation: "organizzazione",
    city: "città",
  },

  notice: "Questo non è Internet.",
  cablesNotice: ({ segments, systems }) =>
    `L’atlante disegna ${segments} segmenti di ${systems} sistemi di cavi. Centinaia di altri cavi sottomarini, e quasi tutte le reti terrestri, non sono nei suoi dati: chi qui resta separato può benissimo essere collegato da quelli.`,
  tiesNotice: (hub) =>
    `Questi sono i legami che le fonti dell’atlante nominano; al suo centro sta ${hub}. Chi qui resta senza legami può averne altri che l’atlante non contiene.`,

  examples: "Prova",
  example: (name) => `Senza ${name}`,
  planned: (name) => `Come previsto, senza ${name}`,
  weakParts: ({ bridges, points }) =>
    `Tratti di cavo che sono ponti: ${bridges}. Approdi, nodi e unità di diramazione che sono punti di articolazione: ${points}.`,
  weak: "Che cosa è debole così com’è",
  weakNow: "Che cosa è debole adesso",
  weakKind: {
    system: "Cavi",
    country: "Paesi",
    segment: "Segmenti",
    landing: "Approdi",
    actor: "Attori",
    instrument: "Strumenti",
  },
  noWeak: "Nessuno di questi, tolto da solo, separa altri nei dati.",
  weakFigure: (pairs, one) => (one ? `${pairs} coppia separata` : `${pairs} coppie separate`),
  weakLost: (names) => `soli: ${names}`,
  moreWeak: (count) => (count === "1" ? "un altro" : `altri ${count}`),

  networksNow: "Reti nei dati",
  networks: "Reti nei dati, prima e dopo",
  networksLabel:
    "Ogni barra è una rete dei dati, larga quanti sono i suoi membri: sopra com’era, sotto che cosa ne resta.",
  before: "Prima",
  after: "Dopo",
  joinedNow: (count) => `${count} uniti tra loro`,
  joinedStill: (count) => `${count} ancora uniti`,
  nobody: (count) => `${count} senza più nessuno`,
  takenAway: (count, one) => `${count} ${one ? "tolto" : "tolti"}`,
  andMore: (count) => (count === "1" ? "e un altro" : `e altri ${count}`),
  detours: "Vie più lunghe",
  detoursOf: (shown, all) => `le ${shown} deviazioni più lunghe di ${all}`,
  fromTo: (before, after) => `da ${before} a ${after}`,
  detour: ({ pair, before, after, more, ms }) =>
    `${pair}: ${before} prima, ${after} dopo, ${more} e ${ms} in più in un senso`,

  groups: {
    gone: "Tolti",
    broken: "Tolti in parte",
    cut: "Nessuna via nei dati",
    parted: "Separati da alcuni",
    strained: "Vie più lunghe, e chi le porta",
    bridge: "Senza una seconda via nei dati",
    same: "Come prima",
    fewer: "Meno legami",
  },
  joinOnLand: "Unione via terra: un’ipotesi, nei dati non c’è alcuna linea",

  columns: {
    pair: "Coppia",
    outcome: "Nei dati",
    kmBefore: "Prima, km",
    kmAfter: "Dopo, km",
    kmMore: "Deviazione, km",
    msMore: "Deviazione, ms in un senso",
    routesBefore: "Vie distinte prima",
    routesAfter: "Vie distinte dopo",
    what: "Punto debole",
    kind: "Tipo",
    pairs: "Coppie separate se manca",
    alone: "Soli se manca",
    bridges: "Tratti che sono ponti",
    km: "Lunghezza, km",
    status: "Stato",
    actor: "Attore",
    tiesBefore: "Legami prima",
    tiesAfter: "Legami dopo",
    families: "Famiglie perse",
    cutFrom: "Separato da",
  },
  outcomes: { cut: "separati", longer: "via più lunga", alone: "nessun legame", fewer: "meno legami" },
  pair: (a, b) => `${a} – ${b}`,

  caveat: {
    own: (pairs, one) =>
      one
        ? `La coppia (${pairs}) con un paese che è esso stesso tolto non è contata.`
        : `Le ${pairs} coppie con un paese che è esso stesso tolto non sono contate.`,
    asOf: (date) => `I segmenti contano secondo il loro stato nelle fonti al ${date}.`,
    onDay: ({ date, undated }) =>
      `Contano i segmenti in servizio al ${date} secondo le fonti datate; per ${undated} di quelli oggi in servizio nessuna fonte dà una data, e contano anch’essi.`,
    scopeNow: (date) =>
      `Ciò che è in costruzione o previsto conta com’è registrato al ${date}, qualunque data mostri l’atlante.`,
    filters: "I filtri per famiglia, stato, tema e attendibilità riguardano i legami e non cambiano questa risposta.",
    inlandOn:
      "Gli approdi di un paese sulla stessa terra contano come uniti via terra, in linea retta: è un’ipotesi, perché le reti terrestri non sono nei dati. I confini non si passano mai così, neppure tra vicini come il Portogallo e la Spagna.",
    inlandOff: "Gli approdi contano come uniti solo dai cavi nei dati, o se sono in uno stesso luogo (entro 25 km).",
    lengths: (speed) =>
      `Le lunghezze sono quelle delle linee schematiche dell’atlante; quelle pubblicate sono diverse. I millisecondi sono il tempo della luce nella fibra a ${speed} km/s (indice di gruppo 1,4682 della fibra monomodale standard a 1.550 nm), in un senso, senza apparati.`,
    routes:
      "Due vie sono distinte se nei dati non hanno in comune alcun tratto di cavo; possono comunque condividere una stazione o uno scavo. Capacità, contratti e tempi di riparazione non contano.",
    whole:
      "Un segmento si toglie intero, un approdo con tutto ciò che vi termina o vi passa, un paese con tutti i suoi approdi.",
    glass:
      "La via di BELLA attraverso l’Atlantico è spettro sulla fibra di EllaLink: è lo stesso vetro, contato una volta.",
    landingsOnly: (systems) =>
      `Di ${systems} i dati contengono gli approdi ma nessun segmento: qui non uniscono nulla.`,
    idle: (things, one) => `${one ? "Tolto" : "Tolti"} senza alcun effetto su ciò che qui si conta: ${things}.`,
    spokes:
      "Uno strumento con più parti conta come legami dal suo promotore a ciascuna, come lo disegna l’atlante: senza il promotore contano come slegate, anche se possono continuare a incontrarsi.",
    blocs:
      "Ciò che raggiunge un attore solo attraverso il suo blocco non conta; togliere un paese lascia i suoi blocchi come sono.",
    tieFilters: "Qui valgono la data e i filtri dell’atlante.",
  },
  countPlanned: "Conta anche i cavi previsti",
  clearFilter: "Togli i filtri",
};
