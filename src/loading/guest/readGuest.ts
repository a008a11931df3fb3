// The one entry: any file that a reader brings, read by what is in it.
import { guestLimits } from "#model/guest/guestSet.ts";
import { type GuestInput, refuse } from "./guestInput.ts";
import type { GuestAsk, GuestRead, GuestTools } from "./guestRead.ts";
import { hashOf } from "./hashOf.ts";
import { readGeoJson } from "./readGeoJson.ts";
import { readingFindings } from "./readingFindings.ts";

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
  return [await readGeoJson(input)];
}
