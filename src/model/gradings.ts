// The words by which the data grade what they say; apart from the schemas, so that a picture needs no validator.
export const confidences = ["high", "medium", "low"] as const;
export type Confidence = (typeof confidences)[number];

/** What the sources say of an instrument or of a part in it, in the data's own words. */
export const statuses = [
  "planned",
  "expected",
  "negotiating",
  "concluded",
  "signed",
  "launched",
  "active",
  "in_force",
  "held",
  "ended",
  "suspended",
  "delayed",
] as const;
export type Status = (typeof statuses)[number];

/** Working state of a stretch of cable or a landing. */
export const cableStatuses = ["in_service", "under_construction", "planned", "delayed", "not_confirmed"] as const;
export type CableStatus = (typeof cableStatuses)[number];
