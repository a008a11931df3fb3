// One JSON file of a data folder, with its text for line numbers: whether it is there, is JSON, and says each thing once.
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { depthPassed } from "./depthPassed.ts";
import type { FolderWords } from "./folderWords.ts";
import { placeOf } from "./linePlaces.ts";
import type { CheckedFileName, Finding, Path } from "./rule.ts";

export interface JsonTree {
  readonly text: string;
  readonly root: Node;
}

export interface ReadJson {
  /** null when the file is not there or is not JSON: the findings say so. */
  readonly tree: JsonTree | null;
  readonly value: unknown;
  readonly findings: readonly Finding[];
}

const mostDepth = 64;

/** `text` is undefined where there is no such file. */
export function readJson(file: CheckedFileName, text: string | undefined, words: FolderWords): ReadJson {
  const unread = (finding: Omit<Finding, "file" | "path">): ReadJson => ({
    tree: null,
    value: undefined,
    findings: [{ file, path: [], ...finding }],
  });
  if (text === undefined) return unread({ message: `there is no ${words.pathOf(file)}`, remedy: words.ifMissing });
  const tooDeep = depthPassed(text, mostDepth);
  if (tooDeep !== null)
    return unread({
      at: placeOf(text, tooDeep),
      message: `is nested more than ${mostDepth} levels deep`,
      remedy: "write it as data/schema says; nothing there is so deep",
    });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const error = errors[0];
  const plain = plainValue(text);
  if (!root || !plain || error)
    return unread({
      at: placeOf(text, error?.offset ?? 0),
      message: `not JSON: ${error ? plainWords(printParseErrorCode(error.error)) : "empty"}`,
      remedy: "mend the text there; nothing after it was read",
    });
  return { tree: { text, root }, value: plain.value, findings: [...keysGivenTwice(file, root)] };
}

/** Because jsonc-parser takes "__proto__" for the prototype, and JSON.parse keeps it as a key like any other. */
function plainValue(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function* keysGivenTwice(file: CheckedFileName, node: Node, path: Path = []): Generator<Finding> {
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
