// What a page says that was asked to stay at an edition of the data.
import { dateInWords } from "#encoding/words/dateInWords.ts";
import type { Language, LocalText } from "#model/text.ts";

/** "earlier": it is shown, and there are newer data. The others: it is not, and today's are. */
export type EditionOutcome = "earlier" | "notKept" | "unread" | "unfit";

/** `asked`, `today`: ISO 8601 days of the edition asked for (null = its name says none) and of the data as they are now. `why`: what does not fit. */
export function editionNote(
  outcome: EditionOutcome,
  { asked, today, why = "" }: { readonly asked: string | null; readonly today: string; readonly why?: string },
): LocalText {
  const day = (date: string, language: Language) => dateInWords(date, language);
  // Because Italian would join its article to some days of the month and not to others.
  const of =
    asked === null ? { en: "", it: "" } : { en: ` as of ${day(asked, "en")}`, it: ` con data ${day(asked, "it")}` };
  const now = { en: day(today, "en"), it: day(today, "it") };
  if (outcome === "earlier")
    return {
      en: `The data stay${of.en}, as whoever made this link wished. The atlas has newer ones, as of ${now.en}.`,
      it: `I dati restano quelli${of.it}, come ha voluto chi ha creato questo link. L'atlante ne ha di più recenti, con data ${now.it}.`,
    };
  const reason = {
    notKept: { en: "which are not kept here", it: "che qui non sono conservati" },
    unread: { en: "which could not be fetched", it: "che non è stato possibile caricare" },
    unfit: {
      en: `which this version of the atlas can no longer read (${why})`,
      it: `che questa versione dell'atlante non sa più leggere (${why})`,
    },
  }[outcome];
  return {
    en: `The address asks for the data${of.en || " of an edition"}, ${reason.en}. Today's are shown, as of ${now.en}.`,
    it: `L'indirizzo chiede i dati${of.it || " di un'edizione"}, ${reason.it}. Si mostrano quelli di oggi, con data ${now.it}.`,
  };
}
