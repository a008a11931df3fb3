// A tie in one line of words: "EU-Japan Digital Partnership · Japan · Active since 12 May 2022".
import type { Ref, Status } from "#model/atlas.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import type { Language, LocalText } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";
import { standingInWords } from "./standing.ts";
import { wordsOf } from "./words/wordsOf.ts";

export interface TitleContext {
  /** The hub goes without saying. */
  readonly hub: Ref | null;
  readonly statusNames: ReadonlyMap<Status, LocalText>;
  readonly language: Language;
}

export function tieTitle(tie: Tie, { hub, statusNames, language }: TitleContext): string {
  const words = wordsOf(language);
  const from = words.text(tie.from.name);
  const to = words.text(tie.to.name);
  const parties = tie.from.ref === hub ? to : tie.to.ref === hub ? from : `${from} – ${to}`;
  const documented = isOnlyDocumented(tie.instrument, tie.participation);
  const standing = standingInWords(
    { status: tie.status, date: tie.participation.date, documented },
    statusNames,
    words,
  );
  return [words.text(tie.instrument.name), parties, standing].join(" · ");
}
