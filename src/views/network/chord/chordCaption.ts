// How to read the drawing, and under what each actor was counted.
import type { Words } from "#encoding/words/wordsOf.ts";
import type { ChordFacts } from "#state/chordState.ts";
import type { ChordWords } from "./chordWords.ts";

/** `unnamed`: how many groups the drawing found no room to name. */
export function chordCaption(
  { grouping, parties, severalBlocs }: ChordFacts,
  unnamed: number,
  say: ChordWords,
  words: Words,
): string {
  const counted = {
    region: say.eachInRegion,
    bloc: say.eachInBloc(words.number(severalBlocs), severalBlocs !== 1),
    hub: say.eachByHub,
  }[grouping];
  const left = unnamed > 0 ? say.unnamed(words.number(unnamed), unnamed === 1) : "";
  return [say.reading, counted, say.parties[parties], left].filter((text) => text !== "").join(" ");
}
