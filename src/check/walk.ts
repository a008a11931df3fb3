// Walks every value of parsed JSON with the path to it.
import type { DataFileName } from "#model/schema/files.ts";
import type { Path } from "./rule.ts";

export interface Visit {
  readonly path: Path;
  readonly value: unknown;
}

export function* walk(value: unknown, path: Path = []): Generator<Visit> {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...path, index]);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) yield* walk(item, [...path, key]);
  }
}

export function* walkFiles(
  data: Readonly<Record<DataFileName, unknown>>,
): Generator<Visit & { readonly file: DataFileName }> {
  for (const [file, value] of Object.entries(data) as [DataFileName, unknown][]) {
    for (const visit of walk(value)) yield { ...visit, file };
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The same words in several languages: an object that holds English and Italian strings. */
export function isLocalText(value: unknown): value is { readonly en: string; readonly it: string } {
  return isRecord(value) && typeof value["en"] === "string" && typeof value["it"] === "string";
}
