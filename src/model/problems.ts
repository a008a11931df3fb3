// What is wrong with an input: where, what, and what to do. A problem never carries markup.
export interface Problem {
  /** File name as the author knows it, e.g. "instruments.json". */
  readonly file: string;
  /** Path inside the file, e.g. ["instruments", 4, "family"]. */
  readonly path: readonly (string | number)[];
  /** In the text of the file: "12", or "12:5" with the column. Missing where only the value is known. */
  readonly line?: string;
  readonly message: string;
  readonly remedy: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly notes: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
