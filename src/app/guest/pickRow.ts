import type { Signal } from "@preact/signals";
import type { GuestProperties } from "#model/guest/guestSet.ts";
import type { GuestActions, GuestPicked } from "./guestContract.ts";

/** Chooses at once; what is known of it comes when the worker has answered, if it is still chosen. */
export function pickRow(
  picked: Signal<GuestPicked | null>,
  properties: (set: string, row: number) => Promise<GuestProperties>,
): GuestActions["pick"] {
  return (next) => {
    picked.value = next && { ...next, properties: next.properties ?? null };
    if (!next || next.row === null) return;
    void properties(next.set, next.row).then(
      (found) => {
        const now = picked.peek();
        if (now?.set === next.set && now.row === next.row) picked.value = { ...next, properties: found };
      },
      () => undefined,
    );
  };
}
