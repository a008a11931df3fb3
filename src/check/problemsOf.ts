// What the rules found, as a list with lines: for a page that shows it instead of printing it.
import type { Problem } from "#model/problems.ts";
import type { Checked } from "./checkTexts.ts";
import { placeIn } from "./report.ts";

export interface CheckedProblem extends Problem {
  readonly line: string;
  /** What would hold if the rule were kept, in plain words. */
  readonly rule: string;
}

export interface CheckProblems {
  /** They forbid the atlas. */
  readonly errors: readonly CheckedProblem[];
  readonly warnings: readonly CheckedProblem[];
  /** All that were found; of each rule only the first are listed. */
  readonly counts: { readonly errors: number; readonly warnings: number };
}

const mostPerRule = 50;

export function problemsOf(checked: Pick<Checked, "trees" | "found">): CheckProblems {
  const listOf = (warning: boolean): CheckedProblem[] =>
    checked.found.flatMap(({ rule, findings }) =>
      findings
        .filter((finding) => (finding.warning === true) === warning)
        .slice(0, mostPerRule)
        .map((finding) => {
          const { file, path, message, remedy } = finding;
          return { file, path, line: placeIn(checked, finding), message, remedy, rule };
        }),
    );
  const countOf = (warning: boolean): number =>
    checked.found.reduce(
      (sum, { findings }) => sum + findings.filter((finding) => (finding.warning === true) === warning).length,
      0,
    );
  return {
    errors: listOf(false),
    warnings: listOf(true),
    counts: { errors: countOf(false), warnings: countOf(true) },
  };
}
