// Follows the pointer without the drawing having to be looked at again.
import type { ReadonlySignal } from "@preact/signals";
import { Tooltip } from "#widgets/Tooltip.tsx";

/** x and y in CSS pixels of the window. */
export interface Tip {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

export function ChordTooltip({ tip }: { readonly tip: ReadonlySignal<Tip | null> }) {
  return <Tooltip lines={tip.value?.lines ?? []} at={tip.value} />;
}
