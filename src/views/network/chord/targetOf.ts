// What of the drawing an event came from: the marks carry it as data attributes.
import type { ChordAim } from "./chordLifted.ts";

export type Target = ChordAim | { readonly kind: "actor"; readonly id: string };

export function targetOf(from: EventTarget | null): Target | null {
  const mark = from instanceof Element ? from.closest<SVGElement>("[data-chord]") : null;
  const [kind, id] = [mark?.dataset.chord, mark?.dataset.id];
  return id && (kind === "group" || kind === "ribbon" || kind === "actor") ? { kind, id } : null;
}
