// Where in the raw text of a JSON file a value stands.
import { findNodeAtLocation, type Node } from "jsonc-parser";

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Line and column, both from 1. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** The line of the value at `path`, or of what holds it when it is not there. */
export function lineOf(text: string, root: Node, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (node) return placeOf(text, node.offset).line;
  }
  return placeOf(text, root.offset).line;
}
