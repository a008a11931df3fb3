/** What of the page decides whether it may be kept. */
export interface Whereabouts {
  readonly protocol: string;
  readonly secure: boolean;
  /** "null" in a sandbox. */
  readonly origin: string;
  /** Whether it stands in another page's frame. */
  readonly framed: boolean;
  readonly search: string;
  readonly hasWorkers: () => boolean;
}

/** Embedded, sandboxed, opened from a file or over plain http, a page leaves no worker behind. */
export function mayKeep({ protocol, secure, origin, framed, search, hasWorkers }: Whereabouts): boolean {
  if (protocol !== "https:" && protocol !== "http:") return false;
  if (!secure || origin === "null" || framed || new URLSearchParams(search).get("embed") === "1") return false;
  try {
    return hasWorkers();
  } catch {
    return false; // some private modes refuse even the question
  }
}
