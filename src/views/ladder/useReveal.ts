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
      const target = rowOf(selection)?.firstElementChild ?? box?.querySelector("td[data-chosen]");
      if (box && target) bringIn(box, target);
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

/** Scrolls as little as puts it where neither headings nor names lie over it; upright, a third down the room. */
function bringIn(box: HTMLElement, cell: Element): void {
  const [around, held] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
  const size = (selector: string) => box.querySelector(selector)?.getBoundingClientRect();
  const covered = (size("thead")?.height ?? 0) + (size(".ladder-band")?.height ?? 0);
  const top = held.top - around.top;
  if (top < covered || top + held.height > box.clientHeight)
    box.scrollTop += top - Math.max(covered, box.clientHeight / 3);
  if (!cell.matches("td")) return;
  const left = held.left - around.left;
  const [names, depths] = [size("th.ladder-corner")?.width ?? 0, size("th.ladder-end")?.width ?? 0];
  if (left < names) box.scrollLeft += left - names;
  else if (left + held.width > box.clientWidth - depths) box.scrollLeft += left + held.width - box.clientWidth + depths;
}
