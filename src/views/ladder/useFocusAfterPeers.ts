// Rows come and go when peers are asked for or sent away: whoever was at work in the ladder finds the actor's own row under the focus.
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { AtlasState } from "#state/contract.ts";
import type { LadderScene } from "./ladderScene.ts";

export function useFocusAfterPeers(
  state: AtlasState,
  room: RefObject<HTMLDivElement | null>,
  scene: LadderScene | null,
): void {
  const shown = useRef<string | null | undefined>(undefined);
  useLayoutEffect(() => {
    if (!scene) return;
    const before = shown.current;
    const now = state.pose.peek().ladder.peers;
    shown.current = now;
    const box = room.current;
    if (before === undefined || before === now || !box) return;
    const actor = state.atlas.actorById.get(now ?? before ?? "");
    const row = [...box.querySelectorAll<HTMLElement>("tr[data-row]")].find(
      (each) => each.dataset["row"] === actor?.ref,
    );
    if (!row) return;
    if (now) box.scrollTop = 0;
    else box.scrollTop += row.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
    const { activeElement } = document;
    if (activeElement === document.body || box.parentElement?.contains(activeElement))
      row.querySelector<HTMLElement>("[data-col='name']")?.focus({ preventScroll: true });
  }, [scene]);
}
