// A dialog gives the focus back to what opened it, and where the page has been opened anew by then, to what stands in its place.
import { effect } from "@preact/signals";
import { focusKept } from "#app/focusKept.ts";
import type { GuestDesk } from "./guestContract.ts";

/** Returns a function that stops it. */
export function focusBack({ task, dialog }: Pick<GuestDesk, "task" | "dialog">, page: Window): () => void {
  let give: (() => void) | null = null;
  return effect(() => {
    const busy = task.value.kind !== "none" || dialog.value.kind !== "none";
    if (busy) give ??= focusKept(page.document);
    else if (give) {
      const giveNow = give;
      give = null;
      // In the next frame but one: the browser has closed the dialog by then.
      page.requestAnimationFrame(() =>
        page.requestAnimationFrame(() => {
          if (page.document.activeElement === page.document.body) giveNow();
        }),
      );
    }
  });
}
