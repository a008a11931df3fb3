// Numbers of positions in XML. What is no number stays text, so that the gate refuses it where it stands.
const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

export function xmlNumber(text: string | null): number | string | null {
  return text !== null && text.length < 40 && decimal.test(text.trim()) ? Number(text) : text;
}

/** "lon,lat,height lon,lat,height …" of KML; blanks around the commas are common, and mean nothing. */
export function kmlPositions(text: string): readonly (readonly unknown[])[] {
  const tuples = text
    .replaceAll(/\s*,\s*/g, ",")
    .trim()
    .split(/\s+/);
  if (tuples.length === 1 && tuples[0] === "") return [];
  return tuples.map((tuple) => {
    const numbers = tuple.split(",");
    // "12,41," is a place without a height.
    return (numbers.length === 3 && numbers[2] === "" ? numbers.slice(0, 2) : numbers).map((number) =>
      xmlNumber(number),
    );
  });
}
