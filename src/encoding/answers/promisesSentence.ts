// The answer on promises as sentences: what became of plans, and of the dates of cables.

import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { PartialDate } from "#model/dates.ts";
import type { PromiseOutcome } from "#model/promises.ts";
import type { Language, LocalText } from "#model/text.ts";
import { promisesDates } from "./promisesDates.ts";

type Counts = Readonly<Record<PromiseOutcome, number>>;
export interface PromisesSaid {
  /** As precise as it was asked for. */
  readonly since: PartialDate;
  readonly day: PartialDate;
  /** What happened that day, where the atlas says so. */
  readonly name: LocalText | null;
  readonly ties: Counts;
  readonly cables: Counts;
  /** Of the cables that moved: how many came, wholly or in part. */
  readonly came: number;
  readonly newest: PartialDate | null;
  /** Plans and negotiations that the filter leaves out. */
  readonly hidden: number;
  readonly outcome: PromiseOutcome | null;
}

export function promisesSentence(said: PromisesSaid, language: Language): string {
  return [tieSentence[language](said), cableSentence[language](said), shownSentence[language](said)]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

const sum = ({ moved, unchanged, unknown }: Counts) => moved + unchanged + unknown;
/** With a comma before the last too, because the clauses have commas of their own. */
const clauses = (parts: readonly string[], and: string) =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}, ${and} ${parts.at(-1)}`;
type Say = Readonly<Record<Language, (said: PromisesSaid) => string>>;

const tieSentence: Say = {
  en: ({ ties, since, day, name, newest, hidden }) => {
    const words = wordsOf("en");
    const { on, by, of } = promisesDates.en;
    const when = `${on(since)}${name ? `, the day of ${words.text(name)}` : ""}`;
    const no = `no later source in this atlas says where ${sum(ties) === 1 ? "it stands" : "they stand"}${newest ? ` (its newest is ${of(newest)})` : ""}`;
    if (sum(ties) === 0)
      return hidden > 0
        ? `Nothing that the filter lets through was planned or under negotiation ${on(since)}; it hides ${words.number(hidden)}.`
        : `Nothing in this atlas was planned or under negotiation ${on(since)}.`;
    if (sum(ties) === 1)
      return `One thing was planned or under negotiation ${when}${name ? "," : ""} and ${by(day)} it ${ties.moved ? "has moved" : ties.unchanged ? "is unchanged, as a later source says" : `is unknown: ${no}`}.`;
    const parts = [
      `${ties.moved === 0 ? "none has" : `${words.number(ties.moved)} ${ties.moved === 1 ? "has" : "have"}`} moved ${by(day)}`,
      ties.unchanged === 0
        ? "none is known to be unchanged"
        : `${words.number(ties.unchanged)} ${ties.unchanged === 1 ? "is unchanged, as a later source says" : "are unchanged, as later sources say"}`,
    ];
    const unknown = `${words.number(ties.unknown)} ${ties.unknown === 1 ? "is" : "are"} unknown: ${ties.unknown === 1 ? no.replace("they stand", "it stands") : no}`;
    return `Of ${words.number(sum(ties))} things planned or under negotiation ${when}, ${parts.join(", ")}, and ${ties.unknown === 0 ? "none is unknown" : unknown}.`;
  },
  it: ({ ties, since, day, name, newest, hidden }) => {
    const words = wordsOf("it");
    const { on, by, of } = promisesDates.it;
    const when = `${on(since)}${name ? `, giorno de${joinedToArticle(words.text(name))}` : ""}`;
    const no = (one: boolean) =>
      `nessuna fonte successiva di questo atlante dice a che punto ${one ? "sia" : "siano"}${newest ? ` (la più recente è ${of(newest)})` : ""}`;
    if (sum(ties) === 0)
      return hidden > 0
        ? `Nulla di ciò che il filtro lascia passare era previsto o in negoziato ${on(since)}: ${hidden === 1 ? "ne nasconde 1" : `ne nasconde ${words.number(hidden)}`}.`
        : `In questo atlante nulla era previsto o in negoziato ${on(since)}.`;
    if (sum(ties) === 1)
      return `Una sola cosa era prevista o in negoziato ${when}${name ? "," : ""} e ${by(day)} ${ties.moved ? "è cambiata" : ties.unchanged ? "è immutata, come dice una fonte successiva" : `non se ne sa nulla: ${no(true)}`}.`;
    const parts = [
      `${ties.moved === 0 ? "nessuna è cambiata" : `${words.number(ties.moved)} ${ties.moved === 1 ? "è cambiata" : "sono cambiate"}`} ${by(day)}`,
      ties.unchanged === 0
        ? "di nessuna si sa che sia immutata"
        : `${words.number(ties.unchanged)} ${ties.unchanged === 1 ? "è immutata, come dice una fonte successiva" : "sono immutate, come dicono fonti successive"}`,
    ];
    const unknown = `di ${words.number(ties.unknown)} non si sa: ${no(ties.unknown === 1)}`;
    return `Di ${words.number(sum(ties))} cose previste o in negoziato ${when}, ${parts.join(", ")}, e ${ties.unknown === 0 ? "nessuna resta ignota" : unknown}.`;
  },
};

const cableSentence: Say = {
  en: ({ cables, came }) => {
    const words = wordsOf("en");
    if (sum(cables) === 0) return "";
    const put = cables.moved - came;
    const parts = [
      came === 0 ? "" : `${words.number(came)} ${came === 1 ? "has" : "have"} come, wholly or in part`,
      put === 0 ? "" : `${words.number(put)} ${put === 1 ? "has" : "have"} another date or none any more`,
      cables.unchanged === 0
        ? ""
        : `${words.number(cables.unchanged)} ${cables.unchanged === 1 ? "is still to come, as a later source says" : "are still to come, as later sources say"}`,
      cables.unknown === 0 ? "" : `${words.number(cables.unknown)} ${cables.unknown === 1 ? "is" : "are"} unknown`,
    ].filter(Boolean);
    return `Of ${words.number(sum(cables))} ${sum(cables) === 1 ? "cable system" : "cable systems"} announced and not wholly in service then, ${clauses(parts, "and")}.`;
  },
  it: ({ cables, came }) => {
    const words = wordsOf("it");
    if (sum(cables) === 0) return "";
    const put = cables.moved - came;
    const parts = [
      came === 0 ? "" : `${words.number(came)} ${came === 1 ? "è arrivato" : "sono arrivati"}, in tutto o in parte`,
      put === 0
        ? ""
        : `${words.number(put)} ${put === 1 ? "ha" : "hanno"} un’altra data o non ne ${put === 1 ? "ha" : "hanno"} più una`,
      cables.unchanged === 0
        ? ""
        : `${words.number(cables.unchanged)} ${cables.unchanged === 1 ? "è ancora da completare, come dice una fonte successiva" : "sono ancora da completare, come dicono fonti successive"}`,
      cables.unknown === 0 ? "" : `di ${words.number(cables.unknown)} non si sa`,
    ].filter(Boolean);
    return `Di ${words.number(sum(cables))} ${sum(cables) === 1 ? "sistema di cavi annunciato e non ancora del tutto in servizio" : "sistemi di cavi annunciati e non ancora del tutto in servizio"} allora, ${clauses(parts, "e")}.`;
  },
};

const shownSentence: Say = {
  en: ({ outcome, ties, cables }) => {
    if (!outcome) return "";
    const n = ties[outcome] + cables[outcome];
    const what = { moved: "what has moved", unchanged: "what is unchanged", unknown: "what is unknown" }[outcome];
    return n === 0 ? `Shown is ${what}: nothing.` : `Shown is only ${what} (${wordsOf("en").number(n)}).`;
  },
  it: ({ outcome, ties, cables }) => {
    if (!outcome) return "";
    const n = ties[outcome] + cables[outcome];
    const what = { moved: "ciò che si è mosso", unchanged: "ciò che è immutato", unknown: "ciò di cui non si sa" }[
      outcome
    ];
    return n === 0 ? `Si mostra ${what}: nulla.` : `Si mostra solo ${what} (${wordsOf("it").number(n)}).`;
  },
};

/** What follows "de": "la strategia" gives "lla strategia", "il piano" "l piano", "l'accordo" "ll'accordo". */
function joinedToArticle(name: string): string {
  if (/^(?:l[aoe] |l['’])/.test(name)) return `l${name}`;
  if (name.startsWith("il ")) return name.slice(1);
  if (name.startsWith("gli ")) return name;
  return name.startsWith("i ") ? name : `i ${name}`;
}
