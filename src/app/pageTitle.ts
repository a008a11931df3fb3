import type { Manifest } from "#model/atlas.ts";
import type { CardFacts } from "#model/card.ts";
import { fullTitle } from "#model/fullTitle.ts";
import type { ViewId } from "#model/pose.ts";
import { type Language, textIn } from "#model/text.ts";
import { viewWords } from "./viewWords.ts";

/** What a tab, a bookmark and the list of pages visited are called: what is chosen first, the atlas last. */
export function pageTitle(
  manifest: Pick<Manifest, "title" | "subtitle">,
  card: Pick<CardFacts, "name"> | null,
  main: ViewId,
  language: Language,
): string {
  const parts = [
    ...(card ? [textIn(card.name, language)] : []),
    ...(main === "map" ? [] : [viewWords[language].name[main]]),
  ];
  return parts.length > 0 ? [...parts, textIn(manifest.title, language)].join(" · ") : fullTitle(manifest, language);
}
