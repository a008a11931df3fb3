/** Characters after which an open quote is taken to be a slip: no cell is that long. */
const longestRecord = 1 << 20;

/** Whether the record that begins at `start` has a quote over several lines that never closes, or closes within a value. */
export function recordGoesWrong(text: string, start: number, delimiter: string, newline: string): boolean {
  let at = start;
  while (at < text.length) {
    if (text[at] !== '"') {
      const [nextCell, nextLine] = [text.indexOf(delimiter, at), text.indexOf(newline, at)];
      if (nextCell < 0 || (nextLine >= 0 && nextLine < nextCell)) return false;
      at = nextCell + 1;
      continue;
    }
    let close = at;
    let after = at;
    for (;;) {
      close = closingQuote(text, close + 1);
      if (close < 0 || close - start > longestRecord) return true;
      after = close + 1;
      while (text[after] === " " || (text[after] === "\r" && newline === "\n")) after++;
      if (after >= text.length || text.startsWith(newline, after)) return false;
      if (text[after] === delimiter) break;
      if (text.slice(start, close).includes(newline)) return true;
    }
    at = after + 1;
  }
  return false;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
