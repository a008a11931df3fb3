import { type ReadonlySignal, useSignalEffect } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";

/** What was chosen elsewhere is scrolled into view, and the focus stays where it is; and the ladder says where it shows an actor. */
export function useReveal(
  state: AtlasState,
  room: RefObject<HTMLDivElement | null>,
  chosenHere: RefObject<string | null>,
  drawn: ReadonlySignal<boolean>,
): void {
  const rowOf = (ref: string) =>
    [...(room.current?.querySelectorAll<HTMLElement>("tr[data-row]") ?? [])].find((row) => row.dataset["row"] === ref);

  useSignalEffect(() => {
    const selection = state.selection.value;
    if (!drawn.value) return;
    if (selection === null || selection === chosenHere.current) return;
    chosenHere.current = null;
    // Because the rows that the choice brings are drawn after this.
    requestAnimationFrame(() => {
      const box = room.current;
      const row = rowOf(selection) ?? box?.querySelector("td[data-chosen]")?.closest<HTMLElement>("tr");
      if (!box || !row) return;
      const head = box.querySelector<HTMLElement>("thead")?.offsetHeight ?? 0;
      const top = row.getBoundingClientRect().top - box.getBoundingClientRect().top;
      const covered = head + row.offsetHeight;
      if (top < covered || top + row.offsetHeight > box.clientHeight)
        box.scrollTop += top - Math.max(covered, box.clientHeight / 3);
    });
  });

  useEffect(() => {
    state.places.offer("ladder", (ref: Ref) => {
      const box = room.current?.getBoundingClientRect();
      const name = rowOf(ref)?.firstElementChild?.getBoundingClientRect();
      if (!box || !name || name.bottom < box.top || name.top > box.bottom) return null;
      return { x: name.left + name.width / 2, y: name.top + name.height / 2 };
    });
    return () => state.places.offer("ladder", null);
  }, [state]);
}
