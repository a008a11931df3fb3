// Where the page may have no worker (a sandbox without an origin, a host that does not send the script): the same engine, here, for small files.
import type { GazetteerPlace } from "#model/guest/guestTable.ts";
import { createGuestEngine } from "./guestEngine.ts";
import type { GuestPost } from "./guestPost.ts";
import { guestReaders } from "./guestReaders.ts";

export function openPagePost(gazetteer: () => Promise<readonly GazetteerPlace[]>, most: number): GuestPost {
  const life = new AbortController();
  const engine = createGuestEngine({ gazetteer, readers: guestReaders, most });
  return {
    keys: new Set(),
    call(call, given, { onProgress, signal } = {}) {
      const both = signal ? AbortSignal.any([signal, life.signal]) : life.signal;
      const tools = { onProgress: onProgress ?? (() => undefined), signal: both };
      return engine[call](tools, ...given);
    },
    end: () => life.abort(),
  };
}
