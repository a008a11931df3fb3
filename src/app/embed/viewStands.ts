import { effect } from "@preact/signals";
import type { SideViews } from "#app/sideViews.ts";
import type { FetchedViewId } from "#model/pose.ts";

/** A view draws itself a few frames after its code is here, because it measures its room first; a hidden page gets no frames. */
const settling = 120;

/** Settles when the view has had time to stand; rejects when its code cannot be had. */
export function viewStands(views: SideViews, view: FetchedViewId): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = effect(() => {
      const { kind } = views.of(view).value;
      if (kind === "coming") return;
      // Because an effect's own handle is not there yet while it first runs.
      queueMicrotask(() => stop());
      if (kind === "here") setTimeout(resolve, settling);
      else reject(new Error(view));
    });
  });
}
