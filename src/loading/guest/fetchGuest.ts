// Fetches what an address names: without cookies, without saying from where, never further than the host that the reader agreed to.
import type { GuestFile } from "#model/guest/guestSet.ts";
import { guestLimits } from "#model/guest/guestSet.ts";
import { type FindingKind, makeReporter } from "#model/guest/reporter.ts";
import { fetchFaults } from "./fetchFaults.ts";
import type { GuestAsk, GuestProgress, GuestRead } from "./guestRead.ts";

export type Fetched =
  | { readonly kind: "bytes"; readonly blob: Blob }
  /** An archive of tiles: to be read by ranges. */
  | { readonly kind: "tiles" }
  | { readonly kind: "refused"; readonly read: GuestRead };

/** Fetch as both files and archives are: no cookies, no referrer, no other host. */
export const guestFetch = {
  credentials: "omit",
  referrerPolicy: "no-referrer",
  redirect: "manual",
  mode: "cors",
} as const satisfies RequestInit;

const magic = "PMTiles";

/** Whether the policy of this script's own answer forbade a fetch; only a worker's scope is told. */
let forbidden = false;
if (typeof addEventListener === "function")
  addEventListener("securitypolicyviolation", (event) => {
    if ((event as SecurityPolicyViolationEvent).effectiveDirective === "connect-src") forbidden = true;
  });

export function refusedRead(
  file: Pick<GuestFile, "name" | "bytes" | "url">,
  fault: FindingKind,
  format: GuestFile["format"] | null = null,
): GuestRead {
  const reporter = makeReporter();
  reporter.add(fault);
  return { kind: "refused", file: { ...file, hash: "", format }, report: reporter.end(0) };
}

export interface FetchTools {
  readonly onProgress: (progress: GuestProgress) => void;
  readonly signal: AbortSignal;
}

/** The answer, or why there is none that can be read. */
export async function askHost(
  url: string,
  signal: AbortSignal,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response | FindingKind> {
  let host: string;
  try {
    const { protocol, host: named } = new URL(url);
    if (protocol !== "https:" && protocol !== "http:") return fetchFaults.scheme;
    host = named;
  } catch {
    return fetchFaults.scheme;
  }
  forbidden = false;
  let response: Response;
  try {
    response = await fetch(url, { ...guestFetch, headers, signal });
  } catch {
    signal.throwIfAborted();
    // The event comes after the refusal, in a task of its own.
    await new Promise((later) => setTimeout(later, 0));
    return forbidden ? fetchFaults.policy : fetchFaults.unreachable(host);
  }
  if (response.type === "opaqueredirect") return fetchFaults.leadsOn(host);
  if (!response.ok) return fetchFaults.status(host, response.status);
  return response;
}

export async function fetchGuest(
  url: string,
  ask: GuestAsk,
  { onProgress, signal }: FetchTools,
  most: number = guestLimits.bytes,
): Promise<Fetched> {
  const refuse = (fault: FindingKind, bytes = 0): Fetched => ({
    kind: "refused",
    read: refusedRead({ name: ask.name, bytes, url }, fault),
  });
  onProgress({ stage: "fetching", done: 0, rows: 0 });
  // Aborted by itself where the rest is not wanted, without ending what the reader is doing.
  const enough = new AbortController();
  const either = AbortSignal.any([signal, enough.signal]);
  const response = await askHost(url, either);
  if (!(response instanceof Response)) return refuse(response);
  const announced = Number(response.headers.get("content-length")) || 0;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let start = "";
  const reader = response.body?.getReader();
  try {
    for (;;) {
      const next = await reader?.read();
      if (!next || next.done) break;
      parts.push(next.value);
      length += next.value.length;
      if (start.length < magic.length)
        start += String.fromCharCode(...next.value.subarray(0, magic.length - start.length));
      if (start === magic) {
        enough.abort();
        return { kind: "tiles" };
      }
      if (length > most || announced > most) {
        enough.abort();
        return refuse(
          most < guestLimits.bytes ? fetchFaults.noWorker : fetchFaults.tooLarge,
          Math.max(length, announced),
        );
      }
      onProgress({ stage: "fetching", done: announced > 0 ? Math.min(1, length / announced) : 0, rows: 0 });
    }
  } catch {
    signal.throwIfAborted();
    return refuse(fetchFaults.brokeOff, length);
  }
  return { kind: "bytes", blob: new Blob(parts) };
}
