// The rows of an answer, in the reader's language: shown under its picture, and saved as CSV.
import type { Citation, Ref } from "#model/atlas.ts";

export interface AnswerColumn {
  readonly id: string;
  readonly label: string;
  /** Dates are ISO 8601 texts as precise as the source; numbers are plain, with their unit in the label. */
  readonly kind: "text" | "number" | "date";
  /** Not shown in a narrow panel; always in the CSV. */
  readonly wide?: boolean;
}

export interface AnswerRow {
  readonly key: string;
  /** What a click on the row's first cell chooses; null = nothing. */
  readonly ref: Ref | null;
  /** What is lifted in every view while the row is pointed at: refs or "tie:<id>". */
  readonly points: readonly string[];
  readonly cells: readonly (string | number | null)[];
  readonly sources: readonly Citation[];
}

export interface AnswerRows {
  /** For the file's name: lower case letters and hyphens. */
  readonly name: string;
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly AnswerRow[];
}
