/** What a pasted text is to the desk: an address, data, or neither. */
export function pastedText(text: string): "address" | "data" | null {
  const plain = text.trim();
  if (/^https?:\/\/\S+$/i.test(plain)) return "address";
  // A text sequence begins each record with this sign (RFC 7464).
  if (["{", "[", "\u001e"].includes(plain.charAt(0)) || /^<(?:\?xml|kml|gpx)/i.test(plain)) return "data";
  // A table has a header and a row, with the same sign between their cells.
  const [header = "", row = ""] = plain.split(/\r?\n/);
  return [",", ";", "\t", "|"].some((sign) => header.includes(sign) && row.includes(sign)) ? "data" : null;
}
