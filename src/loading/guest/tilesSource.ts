// Ranges of bytes of an archive: slices of a file here, or HTTP ranges of one on a host.

import type { FindingKind } from "#model/guest/reporter.ts";
import { fetchFaults } from "./fetchFaults.ts";
import { askHost } from "./fetchGuest.ts";

/** No directory, metadata or tile of an honest archive is larger, packed. */
export const mostRange = 16_000_000;

/** A range cannot be had; `fault` says why to a reader. */
export class RangeFault extends Error {
  readonly fault: FindingKind;
  constructor(fault: FindingKind) {
    super(fault.message.en);
    this.fault = fault;
  }
}

export interface TilesSource {
  /** Whole length; null where the host does not say. */
  readonly bytes: () => number | null;
  /** At least one byte; fewer than asked for at the end of the file. Throws RangeFault. */
  range(offset: number, length: number, signal: AbortSignal): Promise<ArrayBuffer>;
}

function check(offset: number, length: number): void {
  const sound = Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length > 0;
  if (!sound || length > mostRange) throw new RangeFault(fetchFaults.damagedArchive);
}

export function blobSource(blob: Blob): TilesSource {
  return {
    bytes: () => blob.size,
    async range(offset, length) {
      check(offset, length);
      if (offset >= blob.size) throw new RangeFault(fetchFaults.damagedArchive);
      return blob.slice(offset, offset + length).arrayBuffer();
    },
  };
}

export function urlSource(url: string): TilesSource {
  let whole: number | null = null;
  let version: string | null = null;
  return {
    bytes: () => whole,
    async range(offset, length, signal) {
      check(offset, length);
      const response = await askHost(url, signal, { Range: `bytes=${offset}-${offset + length - 1}` });
      if (!(response instanceof Response)) throw new RangeFault(response);
      if (response.status !== 206) {
        await response.body?.cancel();
        throw new RangeFault(fetchFaults.noRanges(new URL(url).host));
      }
      const total = /\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1];
      if (total) whole = Number(total);
      const now = response.headers.get("etag");
      if (version !== null && now !== null && now !== version) throw new RangeFault(fetchFaults.changedArchive);
      version ??= now;
      const parts: Uint8Array<ArrayBuffer>[] = [];
      let got = 0;
      const reader = response.body?.getReader();
      for (;;) {
        const next = await reader?.read();
        if (!next || next.done) break;
        got += next.value.length;
        // A host that sends more than was asked for is not listened to.
        if (got > length) {
          await reader?.cancel();
          throw new RangeFault(fetchFaults.noRanges(new URL(url).host));
        }
        parts.push(next.value);
      }
      return new Blob(parts).arrayBuffer();
    },
  };
}
