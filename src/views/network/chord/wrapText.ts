// Text in lines no wider than the room, as even as they come.

/** null when a word alone is wider, or when more than `most` lines were needed. */
export function wrapText(
  text: string,
  room: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] | null {
  const lines = fill(text, room, measure);
  if (lines.length > most || lines.some((line) => measure(line) > room)) return null;
  let even = lines;
  for (let narrower = room - 8; narrower > room / 3; narrower -= 8) {
    const next = fill(text, narrower, measure);
    if (next.length > lines.length || next.some((line) => measure(line) > narrower)) break;
    even = next;
  }
  return even;
}

function fill(text: string, room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
