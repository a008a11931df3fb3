// "Digital partnership EU–Japan, signed, 12 May 2022": what a mark says to a reader who does not see it, and under the pointer.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Status } from "#model/atlas.ts";
import type { Language, LocalText } from "#model/text.ts";
import type { TimelineFact } from "#model/timeline.ts";
import { timelineWords } from "./timelineWords.ts";

/** Actors named before the rest is counted. */
const namedAtMost = 3;

export interface FactWords {
  /** Name of the instrument or event, and whose date it is. */
  readonly name: (fact: TimelineFact) => string;
  /** "signed"; empty for an event. */
  readonly status: (fact: TimelineFact) => string;
  /** "signed, 12 May 2022" */
  readonly detail: (fact: TimelineFact) => string;
  /** Both, and whether it lies after the date shown. */
  readonly sentence: (fact: TimelineFact) => string;
  /** Of several that are counted together. */
  readonly together: (facts: readonly TimelineFact[]) => string;
}

export function factInWords(language: Language, statusNames: ReadonlyMap<Status, LocalText>): FactWords {
  const words = wordsOf(language);
  const own = timelineWords[language];

  const when = (fact: TimelineFact) => {
    if (fact.kind === "documented" && fact.instrument?.guest) return own.notInFile;
    if (fact.kind === "documented") return own.knownBy(words.date(fact.date));
    return fact.end ? own.between(words.date(fact.date), words.date(fact.end)) : words.date(fact.date);
  };
  const statusOf = (fact: TimelineFact) => {
    const name = fact.status && statusNames.get(fact.status);
    return name ? words.text(name).toLocaleLowerCase(language) : (fact.status ?? "");
  };
  const actorsOf = (fact: TimelineFact) => {
    const names = fact.actors.map((actor) => words.text(actor.name));
    if (names.length <= namedAtMost) return words.list(names);
    return words.list([...names.slice(0, namedAtMost), own.andMore(names.length - namedAtMost)]);
  };
  const name = (fact: TimelineFact) => {
    const subject = fact.event?.title ?? fact.instrument?.name ?? fact.feature?.name;
    const said = subject ? words.text(subject) : "";
    return fact.actors.length > 0 ? `${said}: ${actorsOf(fact)}` : said;
  };
  const detail = (fact: TimelineFact) => [statusOf(fact), when(fact)].filter((part) => part !== "").join(", ");
  const sentence = (fact: TimelineFact) => [name(fact), detail(fact), ...(fact.after ? [own.after] : [])].join(", ");
  const together = (facts: readonly TimelineFact[]) => {
    const [first] = facts;
    if (!first) return "";
    const dated = facts.filter((fact) => fact.kind !== "documented");
    const undated = facts.length - dated.length;
    const [one] = dated;
    if (!one) {
      const latest = facts.reduce((most, fact) => (fact.to > most.to ? fact : most), first);
      return own.knownTogether(facts.length, words.date(latest.date));
    }
    const from = dated.reduce((least, fact) => (fact.from < least.from ? fact : least), one);
    const to = dated.reduce((most, fact) => (fact.to > most.to ? fact : most), one);
    const many = own.many(dated.length, words.date(from.date), words.date(to.end ?? to.date));
    return undated > 0 ? own.andKnown(many, undated) : many;
  };
  return { name, status: statusOf, detail, sentence, together };
}
