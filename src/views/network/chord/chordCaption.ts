// How to read the drawing, and under what each actor was counted.
import type { Words } from "#encoding/words/wordsOf.ts";
import type { ChordFacts } from "#state/chordState.ts";
import type { ChordWords } from "./chordWords.ts";

export function chordCaption({ grouping, parties, severalBlocs }: ChordFacts, say: ChordWords, words: Words): string {
  const counted = {
    region: say.eachInRegion,
    bloc: say.eachInBloc(words.number(severalBlocs), severalBlocs !== 1),
    hub: say.eachByHub,
  }[grouping];
  return [say.reading, counted, say.parties[parties]].filter((text) => text !== "").join(" ");
}
