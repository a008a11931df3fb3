// Reads the files of a data folder: raw text for line numbers, parsed values, and what is missing, not JSON or of the wrong shape.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import * as v from "valibot";
import { type DataFileName, dataFiles } from "#model/schema/files.ts";
import { placeOf } from "./linePlaces.ts";
import type { DataSet, Finding, Path } from "./rule.ts";
import { isRecord } from "./walk.ts";

export interface Folder {
  readonly trees: ReadonlyMap<DataFileName, { readonly text: string; readonly root: Node }>;
  /** null when a file could not be used: other rules then have nothing to stand on. */
  readonly data: DataSet | null;
  readonly findings: readonly Finding[];
}

export function readFolder(dir: string): Folder {
  const trees = new Map<DataFileName, { text: string; root: Node }>();
  const values: Partial<Record<DataFileName, unknown>> = {};
  const findings: Finding[] = [];
  for (const file of Object.keys(dataFiles) as DataFileName[]) {
    const path = join(dir, file);
    if (!existsSync(path)) {
      findings.push({
        file,
        path: [],
        message: `there is no ${path}`,
        remedy: "add the file, or name the right folder with --dir",
      });
      continue;
    }
    const text = readFileSync(path, "utf8");
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, {
      disallowComments: true,
      allowTrailingComma: false,
      allowEmptyContent: false,
    });
    const error = errors[0];
    if (!root || error) {
      const what = error ? plainWords(printParseErrorCode(error.error)) : "empty";
      findings.push({
        file,
        path: [],
        at: placeOf(text, error?.offset ?? 0),
        message: `not JSON: ${what}`,
        remedy: "mend the text there; nothing after it was read",
      });
      continue;
    }
    trees.set(file, { text, root });
    const value: unknown = getNodeValue(root);
    findings.push(...keysGivenTwice(file, root));
    const shaped = shapeFindings(file, value);
    findings.push(...shaped);
    if (!shaped.some((finding) => !finding.warning)) values[file] = value;
  }
  const whole = Object.keys(values).length === Object.keys(dataFiles).length;
  // Because each value passed its schema above, the set has the shape its type says.
  return { trees, data: whole ? (values as unknown as DataSet) : null, findings };
}

export function shapeFindings(file: DataFileName, value: unknown): readonly Finding[] {
  const result = v.safeParse(dataFiles[file] as v.GenericSchema, value);
  if (result.success) return [...unknownFields(file, value, result.output)];
  return result.issues.map((issue) => {
    const inner = deepest(issue);
    const path = (inner.path ?? []).map((item) => (typeof item.key === "number" ? item.key : String(item.key)));
    const missing = inner.received === "undefined";
    return {
      file,
      path,
      message: missing
        ? `${String(path.at(-1))} is missing`
        : `is ${shortly(inner.received)}, but ${expectationOf(inner)}`,
      remedy: missing ? "add it; data/schema says what it holds" : "write it as data/schema says",
    };
  });
}

/** A union reports itself; what went wrong inside its likeliest branch says more. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues?.find((each) => each.path && each.path.length > 0);
  if (!inner) return issue;
  const found = deepest(inner);
  const path = [...(issue.path ?? []), ...(found.path ?? [])] as unknown as v.BaseIssue<unknown>["path"];
  return { ...found, path };
}

function expectationOf(issue: v.BaseIssue<unknown>): string {
  // Because valibot's own words begin with "Invalid", anything else is a sentence of our schema.
  return issue.message.startsWith("Invalid") ? `must be ${issue.expected ?? "something else"}` : issue.message;
}

function shortly(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** A misspelt optional field would pass unread. */
function* unknownFields(file: DataFileName, value: unknown, read: unknown, path: Path = []): Generator<Finding> {
  if (Array.isArray(value) && Array.isArray(read)) {
    for (const [index, item] of value.entries()) yield* unknownFields(file, item, read[index], [...path, index]);
  } else if (isRecord(value) && isRecord(read)) {
    for (const [key, item] of Object.entries(value)) {
      if (Object.hasOwn(read, key)) yield* unknownFields(file, item, read[key], [...path, key]);
      else
        yield {
          file,
          path: [...path, key],
          message: `"${key}" is not a field anything reads`,
          remedy: "correct its spelling, or take it out",
          warning: true,
        };
    }
  }
}

function* keysGivenTwice(file: DataFileName, node: Node, path: Path = []): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, child] of (node.children ?? []).entries()) {
    const [name, inner] = child.children ?? [];
    if (node.type === "array") yield* keysGivenTwice(file, child, [...path, index]);
    else if (child.type === "property" && name && inner) {
      const key = String(name.value);
      if (seen.has(key))
        yield {
          file,
          path: [...path, key],
          message: `"${key}" is written twice in one object; only the last counts`,
          remedy: "keep one",
        };
      seen.add(key);
      yield* keysGivenTwice(file, inner, [...path, key]);
    }
  }
}

function plainWords(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}
