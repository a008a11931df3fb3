// What a page and its service worker say to each other.

export type ToWorker =
  /** `build` is the mark of the page's own build. */
  | { readonly kind: "arrived"; readonly build: string }
  /** Asks the worker to compare its data with the server's. */
  | { readonly kind: "look" }
  /** The reader wants the new edition. */
  | { readonly kind: "take" };

export interface OfflineReply {
  /** Size of what is kept; null while nothing is. */
  readonly bytes: number | null;
  readonly newer: boolean;
}
