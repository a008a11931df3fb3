// One tie as a line of a list: what it is, how it stands and since when.
import { standingInWords } from "#encoding/standing.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Atlas } from "#model/atlas.ts";
import { isOnlyDocumented } from "#model/documented.ts";
import type { Tie } from "#model/ties.ts";

export interface TieLine {
  readonly name: string;
  readonly standing: string;
}

export function tieLine(tie: Tie, statusNames: Atlas["statusNames"], words: Words): TieLine {
  const documented = isOnlyDocumented(tie.instrument, tie.participation);
  return {
    name: words.text(tie.instrument.name),
    standing: standingInWords({ status: tie.status, date: tie.participation.date, documented }, statusNames, words),
  };
}
