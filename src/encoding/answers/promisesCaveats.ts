// What the figure on promises does not say, in whole sentences.
import { lastDay } from "#model/dates.ts";
import type { Filter } from "#model/pose.ts";
import type { PromiseFacts } from "#model/promises.ts";
import type { Language } from "#model/text.ts";
import { promisesDates } from "./promisesDates.ts";

interface Counted {
  readonly until: string;
  readonly newest: string;
  readonly blind: boolean;
  readonly hidden: number;
  readonly inferred: number;
  readonly rough: number;
  readonly through: number;
  readonly overdue: number;
  readonly cables: number;
  readonly filtered: boolean;
}

/** How many of what each caveat speaks of. */
function counted(
  { ties, cables, filteredOut, inferred, rough, newest, day }: PromiseFacts,
  language: Language,
  filter: Filter,
): Counted {
  const dates = promisesDates[language];
  return {
    until: dates.until(day),
    newest: newest === null ? "" : dates.of(newest),
    blind: newest !== null && lastDay(newest) < day,
    hidden: filteredOut,
    inferred,
    rough,
    through: ties.filter(({ through }) => through !== null).length,
    overdue: cables.filter(({ overdue }) => overdue).length,
    cables: cables.length,
    filtered:
      filter.families !== null ||
      filter.themes !== null ||
      filter.confidences !== null ||
      filter.statuses !== null ||
      filter.span !== null,
  };
}

const en = ({ until, newest, blind, hidden, inferred, rough, through, overdue, cables, filtered }: Counted) => [
  blind
    ? `Unknown does not mean that nothing has happened. The newest source on any tie or promised date is ${newest}: from then ${until} this atlas is blind.`
    : "Unknown does not mean that nothing has happened, only that this atlas holds no later source.",
  "Unchanged is only what a later source says still stands. Moved is what changed its state: a first signature or a first grant counts, and need not be the whole of the plan.",
  "Counted is what a source called planned, expected or under negotiation. What had been concluded or signed already, and waited to enter into force, is not.",
  through === 0
    ? ""
    : `${through} of the unchanged ${through === 1 ? "is a plan" : "are plans"} for cables, by a later source that gives a date for the cable.`,
  rough === 0
    ? ""
    : `Not counted: ${rough} whose source is dated only by its year or month, and may be younger than the day asked for.`,
  inferred === 0
    ? ""
    : `Not counted: ${inferred} ${inferred === 1 ? "part that is" : "parts that are"} planned only by inference, with low confidence.`,
  cables === 0
    ? ""
    : "Cable systems are counted apart; a plan for a cable may stand in both lists, where “active” speaks of the project, by a grant or a contract, not of a cable in service. A date whose announcement is not dated counts only from when it must have been made.",
  overdue === 0
    ? ""
    : `The last date promised for ${overdue} ${overdue === 1 ? "cable system" : "cable systems"} has gone by, and no source says that the whole has come.`,
  hidden === 0 ? "" : `The filter hides ${hidden} more.`,
  filtered
    ? "Of the filter, families, themes and confidences hold here, for plans and negotiations; status and years do not, because they are the question itself."
    : "",
];

const it = ({ until, newest, blind, hidden, inferred, rough, through, overdue, cables, filtered }: Counted) => [
  blind
    ? `Non sapere non vuol dire che non sia successo nulla. La fonte più recente su un legame o una data promessa è ${newest}: da allora ${until} questo atlante non vede.`
    : "Non sapere non vuol dire che non sia successo nulla, ma solo che questo atlante non ha fonti successive.",
  "Immutato è solo ciò che una fonte successiva dice ancora valido. Mosso è ciò che ha cambiato stato: basta una prima firma o una prima sovvenzione, che non è per forza tutto il piano.",
  "Si conta ciò che una fonte dava per previsto, atteso o in negoziato. Ciò che era già concluso o firmato e aspettava di entrare in vigore non si conta.",
  through === 0
    ? ""
    : `${through === 1 ? "1 voce immutata è un piano" : `${through} voci immutate sono piani`} per cavi, secondo una fonte successiva che dà una data al cavo.`,
  rough === 0
    ? ""
    : `${rough === 1 ? "Non se ne conta 1, la cui fonte è datata" : `Non se ne contano ${rough}, le cui fonti sono datate`} solo con l’anno o il mese e può essere più recente del giorno richiesto.`,
  inferred === 0
    ? ""
    : `${inferred === 1 ? "Non si conta 1 partecipazione prevista" : `Non si contano ${inferred} partecipazioni previste`} solo per deduzione, con attendibilità bassa.`,
  cables === 0
    ? ""
    : "I cavi si contano a parte; un piano per un cavo può stare in entrambi gli elenchi: «attivo» è detto del progetto, per una sovvenzione o un contratto, non di un cavo in servizio. Una data di cui non si sa quando fu annunciata conta solo da quando deve esserlo stata.",
  overdue === 0
    ? ""
    : `Per ${overdue === 1 ? "1 cavo l’ultima data promessa è passata" : `${overdue} cavi l’ultima data promessa è passata`}, e nessuna fonte dice che sia arrivato per intero.`,
  hidden === 0 ? "" : `Il filtro ne nasconde ${hidden === 1 ? "1 altra" : `altre ${hidden}`}.`,
  filtered
    ? "Del filtro valgono qui famiglie, temi e attendibilità, per piani e negoziati; stato e anni no, perché sono la domanda stessa."
    : "",
];

export function promisesCaveats(facts: PromiseFacts, filter: Filter, language: Language): readonly string[] {
  return { en, it }[language](counted(facts, language, filter)).filter((caveat) => caveat !== "");
}
