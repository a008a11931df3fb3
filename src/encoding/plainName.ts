const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** Signs that would turn the words around a name, or that no XML may hold. Joiners stay: emoji and Persian need them. */
const unruly = /[\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** A name out of a file as it may stand on a map: one line without control characters, cut after `most` signs as readers count them. */
export function plainName(text: string, most = 40): string {
  // Because a name may be as long as a book, and only its beginning is looked at.
  const line = text
    .slice(0, most * 40)
    .replace(unruly, "")
    .replace(/[\p{Control}\s]+/gu, " ")
    .trim();
  if (line.length <= most) return line;
  const signs = [...segmenter.segment(line)].map(({ segment }) => segment);
  return signs.length <= most
    ? line
    : `${signs
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
