// The part of the legend about what readers brought; its code is fetched with the first of it.
import type { ComponentChildren, VNode } from "preact";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { ThemeName } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import type { GuestMarkLook, GuestSample } from "./guestMarks.ts";

export interface GuestSectionProps {
  readonly state: AtlasState;
  /** What stands beside the row of a set (by id): its rows, its report, its removal. */
  readonly tools?: ((set: string) => ComponentChildren) | undefined;
  /** Below the last row: the way to bring more. */
  readonly more?: ComponentChildren;
}

export interface GuestLegend {
  readonly Section: (props: GuestSectionProps) => VNode | null;
  readonly Mark: (props: { readonly sample: GuestSample; readonly theme: ThemeName }) => VNode;
  /** A row for each set of which the map shows something. */
  readonly keyRows: (
    drawn: GuestMarkLook,
    words: Words,
  ) => readonly { id: string; sample: GuestSample; label: string }[];
}

/** null until fetchGuestLegend has brought it. */
export const guestLegend: { now: GuestLegend | null } = { now: null };
