import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { GuestSet } from "#model/guest/guestSet.ts";
import type { Language } from "#model/text.ts";
import type { GuestShown } from "#views/map/guestTileDoor.ts";

/** How much of a large set the map draws; null where that is all of it, or not known yet. */
export function shownWords(
  set: Pick<GuestSet, "tiles" | "content">,
  shown: ReadonlyMap<string, GuestShown> | null,
  language: Language,
): string | null {
  const { tiles, content } = set;
  if (!tiles) return null;
  if (!shown) return tiles.of === "rows" ? sampleWords(content.features.length, language) : archiveWords[language];
  const now = shown.get(tiles.key);
  return now ? tileWords(now, language) : null;
}

const archiveWords = {
  en: "An archive of tiles is drawn with WebGL only.",
  it: "Un archivio di tasselli è disegnato solo con WebGL.",
} as const;

function sampleWords(count: number, language: Language): string {
  const { number } = wordsOf(language);
  return language === "it"
    ? `Senza WebGL è disegnato un campione di ${number(count)}, sparso su tutta l'area.`
    : `Without WebGL a sample of ${number(count)} is drawn, spread over the whole area.`;
}

function tileWords({ held, drawn, thinned }: GuestShown, language: Language): string | null {
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
