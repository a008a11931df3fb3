// One line that says which tie this is: "EU-Japan Digital Partnership · Japan · in force since 12 May 2022".
import type { Ref, Status } from "#model/atlas.ts";
import type { Language, LocalText } from "#model/text.ts";
import { textIn } from "#model/text.ts";
import type { Tie } from "#model/ties.ts";
import type { NetworkWords } from "./networkWords.ts";

export interface TitleContext {
  readonly hub: Ref | null;
  readonly statusNames: ReadonlyMap<Status, LocalText>;
  readonly language: Language;
  readonly words: NetworkWords;
}

export function tieTitle(tie: Tie, { hub, statusNames, language, words }: TitleContext): string {
  const from = textIn(tie.from.name, language);
  const to = textIn(tie.to.name, language);
  const parties = tie.from.ref === hub ? to : tie.to.ref === hub ? from : `${from} – ${to}`;
  const name = statusNames.get(tie.status);
  const status = name ? textIn(name, language) : tie.status.replace("_", " ");
  const date = tie.participation.date;
  return [
    textIn(tie.instrument.name, language),
    parties,
    date ? words.since(status, words.date(date), tie.status) : status,
  ].join(" · ");
}
