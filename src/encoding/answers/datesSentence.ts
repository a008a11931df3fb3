// What lies between two dates of the atlas, in whole sentences.
import { statusKeys } from "#encoding/words/statusKeys.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { DateReading } from "#model/answers.ts";
import type { DateDifference } from "#model/dateDifference.ts";
import { type PartialDate, precisionOf } from "#model/dates.ts";
import type { StatusClass } from "#model/pose.ts";
import type { Language } from "#model/text.ts";

export type DatesSaid =
  | { readonly kind: "early" | "late"; readonly date: PartialDate; readonly bound: PartialDate }
  | { readonly kind: "same"; readonly date: PartialDate }
  | {
      readonly kind: "one";
      readonly date: PartialDate;
      readonly ties: number;
      readonly instruments: number;
      readonly standings: readonly (readonly [StatusClass, number])[];
      readonly filtered: boolean;
      readonly reading: DateReading;
    }
  | {
      readonly kind: "two";
      readonly from: PartialDate;
      readonly to: PartialDate;
      readonly counts: DateDifference["counts"];
      readonly cables: number;
      readonly filtered: boolean;
      readonly reading: DateReading;
    };

/** "5 June 2025", "the end of 2025"; "il 5 giugno 2025", "la fine del 2025". */
export function dayInWords(date: PartialDate, language: Language): string {
  const said = wordsOf(language).date(date);
  const precision = precisionOf(date);
  if (language === "en") return precision === "day" ? said : `the end of ${said}`;
  if (precision === "day") return /^(?:8|11)\b/.test(said) ? `l’${said}` : `il ${said}`;
  return precision === "year" ? `la fine del ${said}` : `la fine di ${said}`;
}

export function datesSentence(said: DatesSaid, language: Language): string {
  return language === "en" ? english(said) : italian(said);
}

const nonZero = (parts: readonly (readonly [number, string])[]) => parts.flatMap(([n, text]) => (n > 0 ? [text] : []));

function english(said: DatesSaid): string {
  const words = wordsOf("en");
  const n = words.number;
  const on = (date: PartialDate) => dayInWords(date, "en");
  switch (said.kind) {
    case "early":
      return `The atlas holds nothing as early as ${on(said.date)}: what it dates begins in ${words.date(said.bound)}.`;
    case "late":
      return `The sources were read up to ${words.date(said.bound)}: what holds ${
        precisionOf(said.date) === "day" ? "on" : "at"
      } ${on(said.date)} is not in the data.`;
    case "same":
      return `Both dates mean the same day (${on(said.date)}): nothing lies between them.`;
    case "one": {
      const { ties, instruments, standings, filtered, reading } = said;
      const through = filtered ? " that pass the filters" : "";
      const known = reading === "known" ? ", counted from the day a source made each known" : "";
      if (ties === 0 && instruments === 0) return `As of ${on(said.date)} the atlas holds no ties${through}${known}.`;
      const list = standings.map(([status, count]) => `${n(count)} ${words.say(statusKeys[status]).toLowerCase()}`);
      return `As of ${on(said.date)} the atlas holds ${n(ties)} ${ties === 1 ? "tie" : "ties"} and ${n(instruments)} ${
        instruments === 1 ? "instrument" : "instruments"
      }${through}${known}${ties > 0 ? `; of the ties, ${list.join(", ")}` : ""}. Choose another date, and the two are compared.`;
    }
    case "two": {
      const { ties, instruments, ended } = said.counts;
      const between = `Between ${on(said.from)} and ${on(said.to)}`;
      const all = ties.added + ties.removed + ties.changed + ties.same;
      const through = said.filtered ? " Only what passes the filters is counted." : "";
      const reading = said.reading === "known" ? " Each counts from the day a source made it known." : "";
      const first =
        all === 0
          ? `${between}: no tie in the data at either date${said.filtered ? " that passes the filters" : ""}.`
          : `${between}: ${[
              ties.added === 0 ? "no tie added" : `${n(ties.added)} ${ties.added === 1 ? "tie" : "ties"} added`,
              ties.removed === 0 ? "none removed" : `${n(ties.removed)} removed`,
              ties.changed === 0
                ? "none in another state"
                : `${n(ties.changed)} in another state${ended > 0 ? ` (${n(ended)} ended or suspended)` : ""}`,
              `${ties.same === 0 ? "none" : n(ties.same)} as before`,
            ].join(", ")}.`;
      const parts = nonZero([
        [instruments.added, `${n(instruments.added)} added`],
        [instruments.removed, `${n(instruments.removed)} removed`],
        [instruments.changed, `${n(instruments.changed)} in another state`],
        [instruments.same, `${n(instruments.same)} as before`],
      ]);
      const second = parts.length > 0 ? ` Instruments: ${parts.join(", ")}.` : "";
      const third =
        said.cables > 0
          ? ` ${n(said.cables)} ${said.cables === 1 ? "stretch" : "stretches"} of cable came into service.`
          : "";
      return `${first}${second}${third}${all > 0 ? through : ""}${reading}`;
    }
  }
}

function italian(said: DatesSaid): string {
  const words = wordsOf("it");
  const n = words.number;
  const on = (date: PartialDate) => dayInWords(date, "it");
  /** "al 5 giugno 2025", "all’8 giugno 2025", "alla fine del 2025". */
  const at = (date: PartialDate) => on(date).replace(/^il /, "al ").replace(/^l’/, "all’").replace(/^la /, "alla ");
  switch (said.kind) {
    case "early":
      return `L’atlante non contiene nulla che risalga fino ${at(said.date)}: le sue date cominciano dal ${words.date(said.bound)}.`;
    case "late":
      return `Le fonti sono state lette fino ${at(said.bound)}: ciò che vale ${at(said.date)} non è nei dati.`;
    case "same":
      return `Le due date sono lo stesso giorno (${on(said.date)}): in mezzo non c’è nulla.`;
    case "one": {
      const { ties, instruments, standings, filtered, reading } = said;
      const through = filtered ? " che superano i filtri" : "";
      const day = at(said.date).replace(/^a/, "A");
      const known = reading === "known" ? ", contati dal giorno in cui una fonte ne ha dato notizia" : "";
      if (ties === 0 && instruments === 0) return `${day} l’atlante non contiene legami${through}${known}.`;
      const list = standings.map(([status, count]) => `${n(count)} ${standing(status, count)}`);
      return `${day} l’atlante contiene ${n(ties)} ${ties === 1 ? "legame" : "legami"} e ${n(instruments)} ${
        instruments === 1 ? "strumento" : "strumenti"
      }${through}${known}${ties > 0 ? `; dei legami, ${list.join(", ")}` : ""}. Scegli un’altra data, e le due si confrontano.`;
    }
    case "two": {
      const { ties, instruments, ended } = said.counts;
      const between = `Tra ${on(said.from)} e ${on(said.to)}`;
      const all = ties.added + ties.removed + ties.changed + ties.same;
      const through = said.filtered ? " Si conta solo ciò che supera i filtri." : "";
      const reading =
        said.reading === "known" ? " Ogni stato conta dal giorno in cui una fonte ne ha dato notizia." : "";
      const first =
        all === 0
          ? `${between}: nessun legame nei dati a nessuna delle due date${said.filtered ? " che superi i filtri" : ""}.`
          : `${between}: ${[
              ties.added === 0
                ? "nessun legame aggiunto"
                : ties.added === 1
                  ? "1 legame aggiunto"
                  : `${n(ties.added)} legami aggiunti`,
              ties.removed === 0
                ? "nessuno venuto meno"
                : ties.removed === 1
                  ? "1 venuto meno"
                  : `${n(ties.removed)} venuti meno`,
              ties.changed === 0
                ? "nessuno in un altro stato"
                : `${n(ties.changed)} in un altro stato${
                    ended === 0 ? "" : ended === 1 ? " (1 terminato o sospeso)" : ` (${n(ended)} terminati o sospesi)`
                  }`,
              `${ties.same === 0 ? "nessuno" : n(ties.same)} come prima`,
            ].join(", ")}.`;
      const parts = nonZero([
        [instruments.added, instruments.added === 1 ? "1 aggiunto" : `${n(instruments.added)} aggiunti`],
        [instruments.removed, instruments.removed === 1 ? "1 venuto meno" : `${n(instruments.removed)} venuti meno`],
        [instruments.changed, `${n(instruments.changed)} in un altro stato`],
        [instruments.same, `${n(instruments.same)} come prima`],
      ]);
      const second = parts.length > 0 ? ` Strumenti: ${parts.join(", ")}.` : "";
      const third =
        said.cables === 0
          ? ""
          : said.cables === 1
            ? " 1 tratto di cavo è entrato in servizio."
            : ` ${n(said.cables)} tratti di cavo sono entrati in servizio.`;
      return `${first}${second}${third}${all > 0 ? through : ""}${reading}`;
    }
  }
}

const italianStandings: Readonly<Record<StatusClass, readonly [one: string, many: string]>> = {
  in_force: ["in vigore", "in vigore"],
  signed: ["firmato", "firmati"],
  concluded: ["concluso", "conclusi"],
  negotiating: ["in negoziato", "in negoziato"],
  planned: ["previsto", "previsti"],
  delayed: ["in ritardo", "in ritardo"],
  ended: ["terminato o sospeso", "terminati o sospesi"],
};

const standing = (status: StatusClass, count: number) => italianStandings[status][count === 1 ? 0 : 1];
