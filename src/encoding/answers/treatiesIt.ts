import { backedRule } from "./backedRule.ts";
import type { TreatiesSentence, TreatiesWords } from "./treatiesPhrases.ts";

const list = new Intl.ListFormat("it", { type: "conjunction" });
const plural = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const numerals = ["nessun", "un", "due", "tre", "quattro"];

const what = ({ cables, laid }: TreatiesSentence["settings"]) => {
  const landing = cables === "eu" ? "un approdo sostenuto dall’UE" : "un approdo di un cavo nei dati";
  return `${landing}${{ any: "", building: " in servizio o in costruzione", service: " in servizio" }[laid]}`;
};
const have = (n: number) => (n === 0 ? "nessuno ha" : n === 1 ? "1 ha" : `${n} hanno`);
const some = (n: number) => (n === 0 ? "nessuno" : String(n));

function sentence({ hub, outside, hasMembers, hubIsCountry, counts, atWork, settings }: TreatiesSentence): string {
  const { atLeast, corner, laid } = settings;
  const kinds = atLeast === 1 ? "un legame proprio" : `${numerals[atLeast]} o più tipi di legame propri`;
  const rest = [
    `${some(counts.cables)} un approdo e ${atLeast === 1 ? "nessun legame" : "meno legami"}`,
    `${some(counts.ties)} i legami e nessun approdo`,
    `${some(counts.neither)} né l’uno né gli altri`,
  ];
  const whose = hasMembers ? `fuori ${hub.of}` : "dell’atlante";
  const whole = `${outside === 1 ? "Dell’unico paese o territorio" : `${hubIsCountry ? "Degli altri" : "Dei"} ${outside} paesi e territori`} ${whose}, ${have(counts.both)} ${what(settings)} e ${kinds} con ${hub.plain}, ${list.format(rest)}.`;
  const landed = counts.both + counts.cables;
  const work =
    laid === "service" || landed === 0
      ? ""
      : landed === 1
        ? ` L’unico con un approdo ${atWork === 1 ? "ne ha uno" : "non ne ha nessuno"} in servizio.`
        : ` Dei ${landed} con un approdo, ${atWork === 0 ? "nessuno ne ha uno" : atWork === 1 ? "1 ne ha uno" : `${atWork} ne hanno uno`} in servizio.`;
  const shown = corner ? ` In vista: ${corners(corner, atLeast).toLowerCase()} (${counts[corner]}).` : "";
  return `${whole}${work}${shown}`;
}

function corners(corner: keyof TreatiesSentence["counts"], atLeast: number): string {
  const few = atLeast === 1;
  return {
    both: "Approdo e legami",
    cables: few ? "Approdo, nessun legame" : "Approdo, pochi legami",
    ties: "Legami, nessun approdo",
    neither: few ? "Né approdo né legami" : "Nessun approdo, pochi legami",
  }[corner];
}

const kinds = (n: number) => plural(n, "tipo di legame", "tipi di legame");

export const treatiesIt: TreatiesWords = {
  cables: "Cavi",
  scopes: { eu: "Sostenuti dall’UE", all: "Tutti nei dati" },
  laid: "Approdi",
  states: { any: "Anche previsti", building: "Anche in costruzione", service: "Solo in servizio" },
  atLeast: "Legami da",
  kinds,
  orMore: (n) => plural(n, "tipo", "tipi"),
  projects: "Conta come legami i progetti stessi dei cavi",
  form: "Figura",
  forms: { scatter: "Ogni paese", matrix: "Quattro angoli" },
  corner: "Mostra",
  allCorners: "Tutti e quattro gli angoli",
  corners,
  cornerMeans: (corner, atLeast) => {
    const landing = corner === "both" || corner === "cables" ? "un approdo" : "nessun approdo";
    const ties = corner === "both" || corner === "ties";
    if (ties) return `${landing}, ${atLeast === 1 ? "1 tipo di legame" : `${atLeast} tipi di legame`} o più`;
    return `${landing}, ${atLeast === 1 ? "nessun legame proprio" : atLeast === 2 ? "1 tipo di legame o nessuno" : `meno di ${atLeast} tipi di legame`}`;
  },
  members: (ofHub) => `Membri ${ofHub}`,
  membersShort: "Membri",
  backed: (scope) => (scope === "eu" ? "Cavi sostenuti dall’UE" : "Cavi nei dati"),
  sentence,
  axes: { depth: (hub) => `Tipi di legame propri con ${hub}`, landings: "Approdi" },
  picture: (hub) => `Paesi per approdi di cavi e per tipi di legame con ${hub}`,
  countries: (n) => plural(n, "paese o territorio", "paesi e territori"),
  landings: (n) => plural(n, "approdo", "approdi"),
  noLanding: "Nessun approdo",
  noTie: "Nessun legame proprio",
  noCoast: "Senza costa",
  nodes: (n) => plural(n, "nodo a terra", "nodi a terra"),
  inside: (ofHub) => `Membro ${ofHub}`,
  through: (families, blocs) => `Solo tramite ${blocs}: ${families}`,
  marks: {
    title: "Segni",
    own: "Con un legame proprio, o senza alcun legame",
    through: "Legato solo tramite un blocco",
    noCoast: "Senza costa",
  },
  correlation: (rho, n, ofHub) =>
    `Correlazione tra i ranghi di approdi e tipi di legame, sui ${n} paesi con costa che non sono membri ${ofHub}: ${rho} (Spearman; 1 = lo stesso ordine, 0 = nessun ordine comune). Descrive questi dati e non dice nulla delle cause.`,
  systems: "Quali cavi contano",
  counted: (n) => `Contati (${n})`,
  notCounted: (n) => `Non contati (${n})`,
  inStrategy: "Nominato nella strategia dell’UE",
  notInStrategy: "Non nominato nella strategia dell’UE",
  funding: "Fondi dell’UE",
  noFunding: "nessuno nei dati",
  nobody: "Qui non c’è nessun paese.",
  showAll: "Mostra tutti e quattro gli angoli",
  more: (n) => (n === "1" ? "e un altro" : `e altri ${n}`),
  wayOut: {
    nothing: (hub) => `Tra quanto è mostrato a questa data nessun paese ha un legame con ${hub}.`,
    usualHub: (hub) => `Legami con ${hub}`,
    clearFilter: "Togli il filtro",
    latest: "Vai alla data più recente",
    allStates: "Conta anche gli approdi previsti",
  },
  column: {
    country: "Paese o territorio",
    corner: "Angolo",
    landings: "Approdi",
    service: "In servizio",
    building: "In costruzione o in ritardo",
    planned: "Previsti",
    unconfirmed: "Non confermati",
    systems: "Sistemi",
    nodes: "Nodi a terra",
    depth: "Tipi di legame",
    families: "Quali tipi",
    through: "Solo tramite un blocco",
    coast: "Costa",
  },
  yes: "sì",
  no: "no",
  caveats: {
    meaning:
      "L’angolo di un paese dice che cosa c’è nei dati: gli approdi dei cavi contati e i tipi di legame propri. Che le due cose vadano insieme non fa dell’una la causa dell’altra, e ciò che manca manca nei dati: l’atlante contiene pochi dei cavi del mondo.",
    rule: (scope, backing) =>
      scope === "eu"
        ? backedRule.it
        : `Contano tutti i sistemi dell’atlante${backing ? ": quelli della strategia o vicini ad essa, e alcuni di contesto" : ""}. Non sono un registro dei cavi del mondo.`,
    laid: {
      any: "Contano anche gli approdi previsti o non confermati, alcuni solo in discussione o su un percorso non pubblicato.",
      building: "Gli approdi soltanto previsti non contano.",
      service: "Contano solo gli approdi in servizio; ciò che è posato ma non ancora attivo non conta.",
    },
    ties: "I filtri valgono solo per i legami. Un legame conta in qualunque stato, anche previsto o terminato, se non lo escludono.",
    past: (day) =>
      `Prima del ${day} contano solo gli approdi già in servizio: se gli altri fossero allora previsti o in costruzione non è registrato. Quelli in servizio che nessuna fonte data contano sempre.`,
    projects: (counted) =>
      counted
        ? "I progetti stessi dei cavi contano come legami del tipo «infrastrutture»: alcuni paesi hanno un legame solo perché è previsto l’approdo di un cavo."
        : "I progetti stessi dei cavi non contano come legami, altrimenti un approdo porterebbe con sé il proprio legame. La profondità può quindi essere inferiore di uno a quella della mappa e della scala.",
    members: (ofHub) => `I membri ${ofHub} ne fanno parte: hanno approdi e nessuna profondità, e stanno a parte.`,
    nodes: (nodes, countries) =>
      `${plural(nodes, "nodo a terra non è un approdo ed è contato", "nodi a terra non sono approdi e sono contati")} a parte (${plural(countries, "paese", "paesi")}).`,
    through:
      "I legami che un paese ha solo tramite un blocco non sono suoi: il suo segno è vuoto finché non ne ha altri.",
    coast:
      "Un paese senza costa (quadrato) non può avere approdi. Quali siano si legge dalla carta di base in scala 1:50 milioni; il Caspio conta come mare.",
    elsewhere: (places) =>
      `Non contati per alcun paese: ${list.format(places.map(({ name, landings }) => `${plural(landings, "approdo", "approdi")} in ${name}`))}, che non ${places.length === 1 ? "è un attore" : "sono attori"} dell’atlante.`,
    dropped: (landings) =>
      `Non ${landings.length === 1 ? "contato" : "contati"}, perché una fonte ${landings.length === 1 ? "lo" : "li"} nomina e altre no: ${list.format(landings)}.`,
  },
};
