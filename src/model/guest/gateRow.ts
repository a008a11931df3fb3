// What is found in one feature while it is read: the first fault drops it with one reason; what was altered is said only of what is kept.
import type { FindingKind, Reporter } from "./reporter.ts";

/** What the positions of the whole file have in common. */
export interface SeenPositions {
  /** Each would be a place on Earth with its numbers exchanged. */
  allFitSwapped: boolean;
  /** Some are no places as they stand, but would be with their numbers exchanged. */
  anySwapped: boolean;
  /** Features left out because their numbers look like metres. */
  projected: number;
}

export interface GateRow {
  /** Positions are [lat, lon]: the reader has said so. */
  readonly swap: boolean;
  readonly seen: SeenPositions;
  /** The feature cannot be drawn; only the first fault counts. */
  fail(kind: FindingKind, path: string, value?: unknown): null;
  note(kind: FindingKind, path: string, value?: unknown): void;
  /** Says what was found, and whether the feature is kept. */
  settle(report: Reporter, row: number): boolean;
}

interface Said {
  readonly kind: FindingKind;
  readonly path: string;
  readonly value: unknown;
}

export function makeGateRow(swap: boolean, seen: SeenPositions): GateRow {
  let fault: Said | null = null;
  const notes: Said[] = [];
  return {
    swap,
    seen,
    fail(kind, path, value) {
      fault ??= { kind, path, value };
      return null;
    },
    note(kind, path, value) {
      notes.push({ kind, path, value });
    },
    settle(report, row) {
      for (const { kind, path, value } of fault ? [fault] : notes) {
        report.add(kind, { row, path: pathText(path), value: briefly(value) });
      }
      return fault === null;
    },
  };
}

/** A value in a few characters, however deep or long it is; null where there is none. */
export function briefly(value: unknown): string | null {
  if (value === undefined) return null;
  if (!Array.isArray(value)) return scalar(value);
  if (value.length > 4 || value.some((member) => typeof member === "object" && member !== null)) return "[…]";
  return `[${value.map((member) => (typeof member === "string" ? JSON.stringify(member.slice(0, 40)) : scalar(member))).join(", ")}]`;
}

function scalar(value: unknown): string {
  if (typeof value === "string") return value.slice(0, 100);
  return typeof value === "number" || typeof value === "boolean" || value === null ? String(value) : "{…}";
}

/** The root of the file has no path of its own; a very deep one is cut in the middle. */
function pathText(path: string): string {
  const whole = path.startsWith(".") ? path.slice(1) : path;
  return whole.length > 200 ? `${whole.slice(0, 120)}…${whole.slice(-70)}` : whole;
}
