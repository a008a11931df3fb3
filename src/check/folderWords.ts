// How a folder of data is spoken of where it is checked.
import type { CheckedFileName } from "./rule.ts";

export interface FolderWords {
  /** The file as its author finds it: "data/atlas.json". */
  readonly pathOf: (file: CheckedFileName) => string;
  /** What to do about a file that is not there. */
  readonly ifMissing: string;
}
