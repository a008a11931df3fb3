// One JSON file of a data folder, with its text for line numbers: whether it is there, is JSON, and says each thing once.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
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

export function readJson(dir: string, file: CheckedFileName): ReadJson {
  const path = join(dir, file);
  const unread = (finding: Omit<Finding, "file" | "path">): ReadJson => ({
    tree: null,
    value: undefined,
    findings: [{ file, path: [], ...finding }],
  });
  if (!existsSync(path))
    return unread({ message: `there is no ${path}`, remedy: "add the file, or name the right folder with --dir" });
  const text = readFileSync(path, "utf8");
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const error = errors[0];
  if (!root || error)
    return unread({
      at: placeOf(text, error?.offset ?? 0),
      message: `not JSON: ${error ? plainWords(printParseErrorCode(error.error)) : "empty"}`,
      remedy: "mend the text there; nothing after it was read",
    });
  return { tree: { text, root }, value: getNodeValue(root), findings: [...keysGivenTwice(file, root)] };
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
