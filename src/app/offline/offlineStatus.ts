// How far the page is with being kept for the time without a network. One for the whole page, as the worker is.
import { signal } from "@preact/signals";

export type OfflineStatus =
  /** In a frame, from a file, over plain http, where the browser keeps nothing: as a page without a worker. */
  | { readonly kind: "none" }
  | { readonly kind: "coming" }
  /** The reader's device asks for little data: only when they say so. `bytes`: what would be kept. */
  | { readonly kind: "asked-to-spare"; readonly bytes: number; readonly keep: () => void }
  | { readonly kind: "ready"; readonly bytes: number };

export const offlineStatus = signal<OfflineStatus>({ kind: "none" });

/** Opens the new version; null while there is none. */
export const newVersion = signal<(() => void) | null>(null);
