// A file's bytes as text, piece by piece. Whatever is not plain UTF-8 is said: nothing becomes mojibake in silence.
import type { TableReading } from "#model/guest/guestTable.ts";
import type { Reporter } from "#model/guest/reporter.ts";
import type { GuestInput } from "./guestInput.ts";
import { readingFindings } from "./readingFindings.ts";
import { breather } from "./vast/breathe.ts";

type Encoding = Exclude<TableReading["encoding"], "windows-1252">;

/** By its byte order mark; without one it is taken for UTF-8. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return "utf-8-bom";
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return "utf-8";
}

/** Bytes per piece; between two pieces others have their turn. */
const pieceBytes = 1 << 18;

/** Bytes that are no UTF-8 become U+FFFD, with a word in the report, as does UTF-16. `declared`: an encoding that the text names itself; a byte order mark counts for more. */
export async function* textPieces(
  { source, tools }: Pick<GuestInput, "source" | "tools">,
  report: Reporter,
  rows: () => number,
  declared: string | null = null,
): AsyncGenerator<string> {
  const encoding = encodingOf(new Uint8Array(await source.slice(0, 4).arrayBuffer()));
  const label = encoding === "utf-8-bom" ? "utf-8" : encoding === "utf-8" ? (declared ?? encoding) : encoding;
  if (label.startsWith("utf-16")) report.add(readingFindings.utf16);
  const strict = new TextDecoder(label, { fatal: true });
  const lenient = new TextDecoder(label);
  const breathe = breather(tools.signal);
  let decoder = strict;
  for (let at = 0; at < source.size; at += pieceBytes) {
    tools.signal.throwIfAborted();
    const bytes = new Uint8Array(await source.slice(at, at + pieceBytes).arrayBuffer());
    const stream = at + pieceBytes < source.size;
    yield decode(bytes, stream);
    tools.onProgress({ stage: "reading", done: Math.min(1, (at + pieceBytes) / source.size), rows: rows() });
    await breathe();
  }

  function decode(bytes: Uint8Array<ArrayBuffer>, stream: boolean): string {
    try {
      // The lenient one follows, so that it knows what was begun when the strict one gives up.
      const text = decoder.decode(bytes, { stream });
      if (decoder === strict) lenient.decode(bytes, { stream });
      return text;
    } catch {
      report.add(readingFindings.notUtf8);
      decoder = lenient;
      return lenient.decode(bytes, { stream });
    }
  }
}
