/** A heading as it stands inside a sentence: "Trade and data flows" → "trade and data flows", but "AI governance" and "5G / 6G" as they are. */
export function sentenceCase(text: string): string {
  const [first = "", second = ""] = text;
  const word = second !== second.toUpperCase();
  return word ? first.toLowerCase() + text.slice(1) : text;
}
