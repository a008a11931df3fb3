// What a reader hands to the page, whichever way.

export type NamedFiles = readonly { readonly name: string; readonly file: Blob }[];

export type Brought =
  | { readonly kind: "files"; readonly files: NamedFiles }
  /** Dropped: a folder is known by its entry alone. */
  | { readonly kind: "entries"; readonly entries: readonly (FileSystemEntry | File)[] }
  | { readonly kind: "text"; readonly text: string };
