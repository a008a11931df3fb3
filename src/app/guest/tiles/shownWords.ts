import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Language } from "#model/text.ts";
import type { GuestShown } from "#views/map/guestTileDoor.ts";

/** How much of a large set the map draws where it stands; null where that is all of it. */
export function shownWords({ held, drawn, thinned }: GuestShown, language: Language): string | null {
  if (drawn >= held) return null;
  const { number } = wordsOf(language);
  if (thinned > 0)
    return language === "it"
      ? `A questo zoom sono disegnati ${number(drawn)} su ${number(held)}: i più grandi; avvicinati per gli altri.`
      : `At this zoom ${number(drawn)} of ${number(held)} are drawn, the largest; come nearer for the others.`;
  return language === "it"
    ? `A questo zoom ${number(drawn)} segni stanno per ${number(held)} cose: quelle più vicine di due pixel sono un segno.`
    : `At this zoom ${number(drawn)} marks stand for ${number(held)} things: those within two pixels are one.`;
}
