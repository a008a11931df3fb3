// PNG chunks (W3C PNG, 3rd edition): read, and put in before the pixels. Each is length, type, data, CRC-32 of type and data.

const signature = [137, 80, 78, 71, 13, 10, 26, 10];

export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
}

/** null when it is no PNG, or ends before its end. */
export function readChunks(bytes: Uint8Array): readonly PngChunk[] | null {
  if (signature.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return null;
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    if (type === "IEND") return chunks;
    at = end + 4;
  }
  return null;
}

/** The same picture with these chunks after its header. */
export function withChunks(png: Uint8Array, added: readonly PngChunk[]): Uint8Array {
  // Signature, and the header's 4 + 4 + 13 + 4 bytes.
  const head = 8 + 25;
  const parts = [png.subarray(0, head), ...added.map(chunkBytes), png.subarray(head)];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function chunkBytes({ type, data }: PngChunk): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

/** Pixels a metre; unit 1 = metre. */
export function densityChunk(dotsPerInch: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(dotsPerInch / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return { type: "pHYs", data };
}

/** Keyword, 0, not compressed, 0, no language, 0, no translated keyword, 0, text in UTF-8. */
export function textChunk(keyword: string, text: string): PngChunk {
  return { type: "iTXt", data: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll("\0", "")}`) };
}

/** Texts by keyword; compressed ones are passed over. */
export function textsOf(chunks: readonly PngChunk[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { type, data } of chunks) {
    if (type !== "iTXt") continue;
    const keywordEnd = data.indexOf(0);
    if (keywordEnd < 1 || data[keywordEnd + 1] !== 0) continue;
    const languageEnd = data.indexOf(0, keywordEnd + 3);
    const translatedEnd = languageEnd < 0 ? -1 : data.indexOf(0, languageEnd + 1);
    if (translatedEnd < 0) continue;
    const decoder = new TextDecoder();
    const keyword = decoder.decode(data.subarray(0, keywordEnd));
    texts.set(keyword, decoder.decode(data.subarray(translatedEnd + 1)));
  }
  return texts;
}

/** ISO 3309, as PNG asks: polynomial 0xedb88320, reflected. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
