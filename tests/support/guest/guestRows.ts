// Features and ties as readers make them, for tests of what is done with them afterwards.
import type { GuestFeature, GuestShape, GuestTie } from "#model/guest/guestSet.ts";
import type { Position } from "#model/schema/shared.ts";

const nothingSaid = {
  name: null,
  family: null,
  since: null,
  until: null,
  status: null,
  source: null,
  url: null,
  properties: [],
} as const;

export const guestFeature = (
  row: number,
  shapes: readonly GuestShape[],
  more: Partial<GuestFeature> = {},
): GuestFeature => ({
  ...nothingSaid,
  row,
  id: null,
  shapes,
  actor: null,
  style: null,
  ...more,
});

export const guestPoint = (row: number, at: Position, more: Partial<GuestFeature> = {}): GuestFeature =>
  guestFeature(row, [{ type: "point", at }], more);

export const guestTie = (
  row: number,
  from: Position | null,
  to: Position | null,
  more: Partial<GuestTie> = {},
): GuestTie => ({
  ...nothingSaid,
  row,
  from: { actor: null, name: `from ${row}`, kind: "city", at: from, country: null },
  to: { actor: null, name: `to ${row}`, kind: "city", at: to, country: null },
  type: null,
  confidence: null,
  ...more,
});
