// Reads a text or bytes as the worker does, with a collector that keeps everything.
import type { GuestAsk, GuestCollector, GuestRead, GuestTools } from "#loading/guest/guestRead.ts";
import { readGuest } from "#loading/guest/readGuest.ts";
import type { GuestFeature, GuestTie } from "#model/guest/guestSet.ts";

export function plainCollector(): GuestCollector {
  const features: GuestFeature[] = [];
  const ties: GuestTie[] = [];
  return {
    addFeature: (feature) => features.push(feature),
    addTie: (tie) => ties.push(tie),
    get features() {
      return features.length;
    },
    get ties() {
      return ties.length;
    },
    end: () => ({ content: { features, ties }, tiles: null }),
    drop: () => undefined,
  };
}

export function plainTools(signal: AbortSignal = new AbortController().signal): GuestTools {
  return {
    gazetteer: async () => [],
    collector: plainCollector,
    keepTable: () => undefined,
    onProgress: () => undefined,
    signal,
  };
}

export function plainAsk(name: string): GuestAsk {
  const all = Number.POSITIVE_INFINITY;
  return { name, url: null, swap: false, mapping: null, weaveAtMost: { features: all, positions: all, ties: all } };
}

export async function readAsGuest(
  data: string | Uint8Array<ArrayBuffer>,
  ask: Partial<GuestAsk> = {},
  tools: GuestTools = plainTools(),
): Promise<readonly GuestRead[]> {
  return readGuest(new Blob([data]), { ...plainAsk("file"), ...ask }, tools);
}
