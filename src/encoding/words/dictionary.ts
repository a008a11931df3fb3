import type { en } from "./en.ts";

type English = typeof en;

/** What every language must say: the same keys as English, text for text and plural for plural. */
export type Dictionary = {
  readonly [K in keyof English]: English[K] extends string ? string : { readonly one: string; readonly other: string };
};

export type MessageKey = { [K in keyof English]: English[K] extends string ? K : never }[keyof English];
export type PluralKey = Exclude<keyof English, MessageKey>;

type Placeholders<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** Nothing to pass for a text without placeholders; otherwise a value for each. */
export type MessageValues<K extends MessageKey> = [Placeholders<English[K]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<English[K]>, string | number>>];

/** {n} is filled in by the count itself. */
export type PluralValues<K extends PluralKey> = English[K] extends { readonly other: infer S }
  ? [Exclude<Placeholders<S>, "n">] extends [never]
    ? []
    : [values: Readonly<Record<Exclude<Placeholders<S>, "n">, string | number>>]
  : never;
