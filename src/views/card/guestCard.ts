// What the card says of readers' data. Its code is fetched with the first of them: no first page carries it.
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Source } from "#model/atlas.ts";
import type { CardFacts } from "#model/card.ts";
import type { LocalText } from "#model/text.ts";
import type { CardAtlas, CardContext, CardHead, CardSection } from "./cardParts.ts";

type Facts<K extends CardFacts["kind"]> = Extract<CardFacts, { kind: K }>;

/** Of things that are the atlas's own each of these says nothing. */
export interface GuestCard {
  featureHead(facts: Facts<"feature">, context: CardContext): Partial<CardHead>;
  featureSections(facts: Facts<"feature">, context: CardContext): CardSection[];
  tieHead(facts: Facts<"instrument">, context: CardContext): Partial<CardHead>;
  tieSections(facts: Facts<"instrument">, context: CardContext): CardSection[];
  /** The row says nothing of how sure it is. */
  isUngraded(facts: Facts<"instrument">): boolean;
  partiesNote(facts: Facts<"instrument">, words: Words): string | null;
  actorNote(facts: Facts<"actor">): LocalText | null;
  publisher(source: Source, atlas: Pick<CardAtlas, "guests">, words: Words): string | null;
}

/** null until fetchGuestCard has brought it. */
export const guestCard: { now: GuestCard | null } = { now: null };
