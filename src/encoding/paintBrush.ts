// What an answer's paint makes of one thing: the look of its group, or standing back, or nothing at all. Map and network ask it the same way.
import type { Paint, PaintedKind, PaintGroup } from "#model/paint.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Emphasis } from "#model/ties.ts";
import { type PaintLook, paintLook, restLook } from "./paintLook.ts";

export interface Painted extends PaintLook {
  /** null = in no group: it stands back. */
  readonly group: PaintGroup | null;
}

export interface PaintBrush {
  readonly speaksOf: (kind: PaintedKind) => boolean;
  /** null = the usual look. The first of the keys that stands in a group decides; what is lifted and in no group shows its usual look. */
  readonly of: (kind: PaintedKind, own: Emphasis, ...keys: readonly string[]) => Painted | null;
  /** Of several things drawn as one: the group that comes first in the answer's key, because that order is the answer's own of what matters most. */
  readonly first: (kind: PaintedKind, own: Emphasis, keys: readonly string[]) => Painted | null;
  /** A tie that is drawn though it is not visible. */
  readonly isGhost: (tie: string) => boolean;
}

/** Of ghosts whose group has no dash of its own. */
export const ghostDash: readonly number[] = [2.5, 2.5];

export const noBrush: PaintBrush = {
  speaksOf: () => false,
  of: () => null,
  first: () => null,
  isGhost: () => false,
};

export function paintBrush(paint: Paint | null, theme: ThemeName): PaintBrush {
  if (!paint) return noBrush;
  const groups = new Map<string, Painted & { readonly at: number }>(
    paint.groups.map((group, at) => [group.id, { ...paintLook(group.tone, theme), group, at }]),
  );
  const back: Painted = { ...restLook(paint.rest, theme), group: null };
  const ghosts = new Set(paint.ghosts.map((tie) => tie.id));
  const spoken = new Set(paint.speaksOf);
  const groupOf = (key: string) => groups.get(paint.of.get(key) ?? "");
  const or = (found: Painted | undefined, own: Emphasis) => found ?? (own === "chosen" || own === "near" ? null : back);
  return {
    speaksOf: (kind) => spoken.has(kind),
    of(kind, own, ...keys) {
      if (!spoken.has(kind)) return null;
      for (const key of keys) {
        const found = groupOf(key);
        if (found) return found;
      }
      return or(undefined, own);
    },
    first(kind, own, keys) {
      if (!spoken.has(kind)) return null;
      const found = keys.flatMap((key) => groupOf(key) ?? []);
      return or(
        found.reduce<(typeof found)[number] | undefined>(
          (best, one) => (best && best.at <= one.at ? best : one),
          undefined,
        ),
        own,
      );
    },
    isGhost: (tie) => ghosts.has(tie),
  };
}
