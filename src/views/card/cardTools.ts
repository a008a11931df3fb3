// What the parts of a card need to speak, to colour, to point and to lead on.
import type { ReadonlySignal } from "@preact/signals";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Ref } from "#model/atlas.ts";
import type { ThemeName } from "#model/pose.ts";

export interface CardTools {
  readonly words: Words;
  readonly colourOfFamily: (family: string) => string;
  /** Address of the atlas with this chosen, so that a link can be copied or opened beside. */
  readonly hrefOf: (ref: Ref) => string;
  readonly onSelect: (ref: Ref) => void;
  /** Points at things everywhere; at nothing when the list is empty. */
  readonly onPoint: (refs: readonly Ref[]) => void;
  /** What is pointed at, in whatever view. */
  readonly pointed: ReadonlySignal<readonly string[]>;
  readonly theme: ThemeName;
  /** Brings a numbered source into view and focuses it. */
  readonly onCite: (number: number) => void;
  readonly sourceTitle: (number: number) => string;
}
