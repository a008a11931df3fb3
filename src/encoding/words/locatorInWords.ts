// Locators say where in a source a fact stands. Titles of sections stay in the source's language; our own words for places follow the reader's.
import type { Language } from "#model/text.ts";

const italian: Readonly<Record<string, string>> = {
  "AI bullet": "punto sull'IA",
  "China section": "sezione sulla Cina",
  "EEA participation, not checked": "partecipazione del SEE, non verificata",
  "G7 paragraph": "paragrafo sul G7",
  abstract: "sommario",
  anchor: "ancoraggio",
  association: "associazione",
  "check of coordinates": "verifica delle coordinate",
  coordinates: "coordinate",
  "current members paragraph": "paragrafo sui membri attuali",
  date: "data",
  "date of the page": "data della pagina",
  "date or rounds": "data o riunioni",
  designation: "denominazione",
  "elsewhere than note 40": "in luogo diverso dalla nota 40",
  "first paragraph": "primo paragrafo",
  "first paragraphs": "primi paragrafi",
  "first plan": "primo piano",
  "group of five named for the twin initiative": "gruppo di cinque nominato per l'iniziativa gemella",
  "key point 5": "punto chiave 5",
  "last paragraph": "ultimo paragrafo",
  "last paragraphs": "ultimi paragrafi",
  list: "elenco",
  "list of 12 countries": "elenco di 12 paesi",
  "list of attending members": "elenco dei membri presenti",
  "list of countries represented": "elenco dei paesi rappresentati",
  "list of signing institutions": "elenco degli enti firmatari",
  "list of the six": "elenco dei sei",
  "member history": "storia delle adesioni",
  members: "membri",
  "members list": "elenco dei membri",
  "not listed in the strategy": "non citato nella strategia",
  "page of INHOPE, 2023; the page was not noted": "pagina di INHOPE, 2023; la pagina non è stata annotata",
  "paragraph 2": "paragrafo 2",
  "paragraph 4": "paragrafo 4",
  "paragraph listing associated countries": "paragrafo che elenca i paesi associati",
  "paragraph listing associated countries (not the EIC Accelerator fund)":
    "paragrafo che elenca i paesi associati (escluso il fondo dell'Acceleratore CEI)",
  "paragraph on 6G": "paragrafo sul 6G",
  "paragraph on HPC": "paragrafo sul calcolo ad alte prestazioni",
  "paragraph on HPC and cybersecurity": "paragrafo su calcolo ad alte prestazioni e cibersicurezza",
  "paragraph on agreed cooperation": "paragrafo sulla cooperazione concordata",
  "paragraph on extensions": "paragrafo sulle estensioni",
  "paragraph on five countries": "paragrafo sui cinque paesi",
  "paragraph on main outcomes": "paragrafo sui risultati principali",
  "paragraph on margins of the event": "paragrafo sui margini dell'evento",
  "paragraph on online environment": "paragrafo sull'ambiente online",
  "paragraph on semiconductors": "paragrafo sui semiconduttori",
  "paragraphs 1-4": "paragrafi 1-4",
  "part of the list": "parte dell'elenco",
  "part of the six until its 2021 suspension from the Eastern Partnership":
    "uno dei sei fino alla sospensione del 2021 dal Partenariato orientale",
  point: "punto sulla mappa",
  "role of ENISA": "ruolo dell'ENISA",
  seat: "sede",
  "second paragraph": "secondo paragrafo",
  "second paragraph (letter of intent)": "secondo paragrafo (lettera d'intenti)",
  "second paragraph of welcome": "secondo paragrafo del benvenuto",
  "section on association": "sezione sull'associazione",
  suspension: "sospensione",
  territories: "territori",
  text: "testo",
  "the pages on Lum@link differ": "le pagine su Lum@link divergono",
  "third paragraph": "terzo paragrafo",
  "title and recitals": "titolo e considerando",
  "title page": "frontespizio",
  "users of the reserve (inferred from Digital Europe association)":
    "utenti della riserva (dedotto dall'associazione a Europa digitale)",
  "whole article": "intero articolo",
  "whole page": "intera pagina",
  "whole text": "intero testo",
};

const notNoted = "; the page was not noted";

export function locatorInWords(locator: string, language: Language): string {
  if (language !== "it") return locator;
  if (Object.hasOwn(italian, locator)) return italian[locator] ?? locator;
  const row = /^(row|item) (\d+)$/.exec(locator);
  if (row) return `${row[1] === "row" ? "riga" : "elemento"} ${row[2]}`;
  return locator.endsWith(notNoted) ? `${locator.slice(0, -notNoted.length)}; la pagina non è stata annotata` : locator;
}
