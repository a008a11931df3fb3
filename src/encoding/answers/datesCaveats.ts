// What a comparison of two dates does not say, in whole sentences.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { DateReading } from "#model/answers.ts";
import type { ReadingFacts } from "#model/readingFacts.ts";
import type { Language } from "#model/text.ts";

interface Known {
  readonly facts: ReadingFacts;
  readonly reading: DateReading;
  /** Of the added ties: all, and those without a date of their own. null = nothing is compared. */
  readonly added: readonly [all: number, undated: number] | null;
  /** Stretches that have no date on which they came into service, though they are in service. */
  readonly undatedCables: number;
  /** Ties that are drawn though the atlas does not hold them at the date shown. */
  readonly ghosts: number;
}

export function datesCaveats(
  { facts, reading, added, undatedCables, ghosts }: Known,
  language: Language,
): readonly string[] {
  const n = wordsOf(language).number;
  const { states, apart, undated, alike, parts, partsWithoutDatedSource } = facts;
  const [all, bare] = added ?? [0, 0];
  if (language === "en")
    return [
      ...(ghosts > 0
        ? [
            ghosts === 1
              ? "1 tie is drawn in short, thick dashes: the atlas does not show it at the date chosen, only at the other."
              : `${n(ghosts)} ties are drawn in short, thick dashes: the atlas does not show them at the date chosen, only at the other.`,
          ]
        : []),
      ...(bare > 0
        ? [
            `“Added” is what the data have from then on: ${n(bare)} of the ${n(all)} added ${
              all === 1 ? "tie" : "ties"
            } bear no date of their own and count from the day the source that names them speaks. They may be older.`,
          ]
        : []),
      `Of ${n(states)} dated or undated states, ${n(apart)} count from another day when read by when they were known. The others cannot be told apart: ${n(undated)} have no date of their own, and for ${n(alike)} both readings come to the same day.`,
      ...(reading === "known"
        ? [
            `A party counts from its earliest dated source that is no older than what it tells; ${n(partsWithoutDatedSource)} of ${n(parts)} parts have no dated source and count from when their instrument was known. The timeline always goes by when things happened.`,
          ]
        : []),
      "A tie that has ended stays in the atlas as ended: it is in another state, not removed.",
      `Of the cables in service, ${n(undatedCables)} ${
        undatedCables === 1 ? "stretch has" : "stretches have"
      } no date on which service began; they count as there at both dates. Cities do not follow the dates.`,
    ];
  return [
    ...(ghosts > 0
      ? [
          ghosts === 1
            ? "1 legame è disegnato a tratti corti e spessi: l’atlante non lo mostra alla data scelta, solo all’altra."
            : `${n(ghosts)} legami sono disegnati a tratti corti e spessi: l’atlante non li mostra alla data scelta, solo all’altra.`,
        ]
      : []),
    ...(bare > 0
      ? [
          `«Aggiunto» è ciò che i dati hanno da allora in poi: ${n(bare)} su ${n(all)} ${
            all === 1 ? "legame aggiunto" : "legami aggiunti"
          } non hanno una data propria e contano dal giorno in cui parla la fonte che li nomina. Possono essere più antichi.`,
        ]
      : []),
    `Su ${n(states)} stati, con o senza data, ${n(apart)} contano da un altro giorno se si guarda a quando sono stati noti. Gli altri non si distinguono: ${n(undated)} non hanno una data propria, e per ${n(alike)} le due letture danno lo stesso giorno.`,
    ...(reading === "known"
      ? [
          `Una parte conta dalla prima fonte datata che non sia più antica di ciò che dice; ${n(partsWithoutDatedSource)} partecipazioni su ${n(parts)} non hanno una fonte datata e contano da quando il loro strumento è stato noto. La cronologia segue sempre quando le cose sono avvenute.`,
        ]
      : []),
    "Un legame finito resta nell’atlante come terminato: è in un altro stato, non è venuto meno.",
    `Dei cavi in servizio, ${n(undatedCables)} ${
      undatedCables === 1 ? "tratto non ha" : "tratti non hanno"
    } una data di entrata in servizio; contano come presenti a entrambe le date. Le città non seguono le date.`,
  ];
}
