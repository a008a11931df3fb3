/** The text, or as much of it as fits before an ellipsis. */
export function cutText(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text;
  for (let length = text.length - 1; length > 0; length--) {
    const shorter = `${text.slice(0, length).trimEnd()}…`;
    if (measure(shorter) <= room) return shorter;
  }
  return "…";
}
