// What a file's reader learns of it: what was kept, what was left out or changed, where, why, and what to do. Plain text only.
import type { LocalText } from "#model/text.ts";

/** "accept_with_warning": at least one finding that is not "told". */
export type GuestOutcome = "accept" | "accept_with_warning" | "reject";

export interface FindingPlace {
  /** 1-based feature or table line; null where the whole file is meant. */
  readonly row: number | null;
  /** As the file's author reads it: "features[4].geometry.coordinates[0]", or a column's name. "" = the row as a whole. */
  readonly path: string;
  /** The value at fault, cut to 80 characters; null where none says more. */
  readonly value: string | null;
}

/** What one press can mend. The desk reads the file again so. */
export type GuestFix =
  | { readonly kind: "swap-coordinates" }
  /** Take `choice` where the file says `name`. */
  | {
      readonly kind: "choose-name";
      readonly name: string;
      readonly choices: readonly { readonly id: string; readonly label: LocalText }[];
    }
  | { readonly kind: "set-column"; readonly column: string };

export interface Finding {
  /** Stable word, e.g. "latitude-out-of-range"; reports of one code are one finding with a count. */
  readonly code: string;
  /** refused: nothing of the file is used. dropped: rows left out. changed: kept, with something altered or ignored. told: worth knowing, no fault. */
  readonly effect: "refused" | "dropped" | "changed" | "told";
  readonly message: LocalText;
  readonly remedy: LocalText;
  readonly count: number;
  /** The first places, in order; at most 10,000, of which few are shown and all are saved. */
  readonly places: readonly FindingPlace[];
  readonly fixes: readonly GuestFix[];
}

export interface GuestReport {
  readonly outcome: GuestOutcome;
  /** Features and ties that are drawn or, without a place, in the network. */
  readonly usable: number;
  readonly dropped: number;
  readonly findings: readonly Finding[];
}
