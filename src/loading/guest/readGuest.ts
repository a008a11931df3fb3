// The one entry: any file that a reader brings, read by what is in it.
import { guestLimits } from "#model/guest/guestSet.ts";
import type { FindingKind } from "#model/guest/reporter.ts";
import { decodeTable } from "./decodeTable.ts";
import { type GuestInput, refuse } from "./guestInput.ts";
import type { GuestAsk, GuestRead, GuestTools } from "./guestRead.ts";
import { hashOf } from "./hashOf.ts";
import { otherFormats } from "./otherFormats.ts";
import { readGeoJson } from "./readGeoJson.ts";
import { readGeoJsonSeq } from "./readGeoJsonSeq.ts";
import { readingFindings } from "./readingFindings.ts";
import { readTable } from "./readTable.ts";
import { readXml } from "./readXml.ts";
import { readZip } from "./readZip.ts";
import { headBytes, sniffFormat } from "./sniffFormat.ts";
import { zipFindings } from "./zipFindings.ts";

/** One read for a file, several for a zip. Rejects only with the signal's reason. */
export async function readGuest(source: Blob, ask: GuestAsk, tools: GuestTools): Promise<readonly GuestRead[]> {
  const named = { name: ask.name, bytes: source.size, url: ask.url };
  if (source.size > guestLimits.bytes) return [refuse({ file: { ...named, hash: "" } }, readingFindings.tooLarge)];
  let hash: string;
  try {
    hash = await hashOf(new Uint8Array(await source.arrayBuffer()));
  } catch {
    tools.signal.throwIfAborted();
    return [refuse({ file: { ...named, hash: "" } }, readingFindings.unreadable)];
  }
  tools.signal.throwIfAborted();
  const input: GuestInput = { source, file: { ...named, hash }, ask, tools };
  const head = await headOf(source);
  if (sniffFormat(head) === "zip") return readZip(input, readOne);
  return [await readOne(input)];
}

async function headOf(source: Blob): Promise<Uint8Array> {
  return new Uint8Array(await source.slice(0, headBytes).arrayBuffer());
}

/** A file that is not, or is within, a zip. */
async function readOne(input: GuestInput): Promise<GuestRead> {
  const format = sniffFormat(await headOf(input.source));
  if (format === "json") return readGeoJson(input);
  if (format === "sequence") return readGeoJsonSeq(input);
  if (format === "kml" || format === "gpx") return readXml(input, format);
  if (format === "table") {
    const { text, encoding } = await decodeTable(input.source);
    return readTable(text, encoding, { ...input.file, format: "csv" }, input.ask, input.tools);
  }
  return refuse(input, refusals.get(format) ?? otherFormats.binary);
}

const refusals: ReadonlyMap<string, FindingKind> = new Map<string, FindingKind>([
  ...Object.entries(otherFormats),
  ["empty", readingFindings.empty],
  ["wideText", readingFindings.wideText],
  // An archive is opened by its ranges before it comes here; within a zip there are none.
  ["tiles", readingFindings.tilesInside],
  ["zip", zipFindings.nested],
]);
