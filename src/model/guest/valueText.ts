// A property's value as the text that is shown of it.
import { guestLimits } from "./guestSet.ts";

/** Deeper values are shown as an outline: writing them out would exhaust the stack. */
const deepest = 1000;

export interface ValueText {
  readonly text: string;
  readonly lost: "nothing" | "end" | "depth" | "digits";
}

/** Numbers as JSON writes them, "-0" as "0", one too large for a computer as "> 1.8e308"; null as nothing; lists and objects as JSON. */
export function valueText(value: unknown): ValueText {
  if (typeof value === "string") return cut(value);
  if (typeof value === "number") return numberText(value);
  if (value === null) return { text: "", lost: "nothing" };
  if (typeof value === "boolean") return { text: String(value), lost: "nothing" };
  if (typeof value !== "object") return { text: "", lost: "nothing" };
  if (isDeep(value)) return { text: Array.isArray(value) ? "[…]" : "{…}", lost: "depth" };
  return cut(JSON.stringify(value));
}

function numberText(value: number): ValueText {
  if (!Number.isFinite(value)) return { text: value > 0 ? "> 1.8e308" : "< -1.8e308", lost: "digits" };
  return {
    text: String(value + 0),
    lost: Number.isInteger(value) && !Number.isSafeInteger(value) ? "digits" : "nothing",
  };
}

function cut(text: string): ValueText {
  if (text.length <= guestLimits.text) return { text, lost: "nothing" };
  return { text: `${text.slice(0, guestLimits.text - 1)}…`, lost: "end" };
}

/** Level by level, without recursion. */
function isDeep(value: object): boolean {
  let level: object[] = [value];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > deepest) return true;
    const next: object[] = [];
    for (const parent of level)
      for (const child of Object.values(parent) as unknown[])
        if (typeof child === "object" && child !== null) next.push(child);
    level = next;
  }
  return false;
}
