// A card comes and goes with what had the focus: it takes the place of a view, or closes under its own button.
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

interface Place {
  readonly element: HTMLElement;
  /** The view it stood in; null outside all of them. */
  readonly view: string | null;
  readonly inCard: boolean;
}

const drawing = ':is([role="listbox"], [role="grid"])[tabindex="0"], [role="grid"] [tabindex="0"]';

/** Views come back a few frames after their frame does: they measure their room first. */
const patience = 30;

/**
 * Focus that is lost when a card opens goes to the card's heading; focus that is lost when it closes goes back to where the
 * choice was made, or to the drawing that is there now.
 */
export function useCardFocus(chosen: string | null): void {
  const last = useRef<Place | null>(null);
  const opener = useRef<Place | null>(null);
  const had = useRef(false);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement || target instanceof SVGElement)) return;
      const view = target.closest<HTMLElement>(".pane")?.dataset["view"] ?? null;
      last.current = { element: target as HTMLElement, view, inCard: target.closest(".card") !== null };
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, []);
  useLayoutEffect(() => {
    const from = last.current;
    const closed = had.current && chosen === null;
    had.current = chosen !== null;
    if (chosen !== null && from && !from.inCard) opener.current = from;
    if (!from || (chosen === null && !closed)) return;
    let waited = 0;
    // In the next frame, because the card may be shown only by the render that follows this one.
    let frame = requestAnimationFrame(function look(): void {
      if (document.activeElement !== document.body || from.element.isConnected) return;
      const next = chosen === null ? wayBack(opener.current) : document.querySelector<HTMLElement>(".card h2");
      if (next) return next.focus({ preventScroll: true });
      waited += 1;
      if (waited < patience) frame = requestAnimationFrame(look);
      else document.querySelector<HTMLElement>(".stage")?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen]);
}

function wayBack(place: Place | null): HTMLElement | null {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const usable =
    place?.element.isConnected && !place.element.closest("[inert]") && !place.element.matches("[data-search-field]");
  if (usable) return place.element;
  const pane = place?.view ? find(`.pane[data-view="${place.view}"]`) : null;
  if (pane) return pane.querySelector<HTMLElement>(drawing);
  const stage = find(".stage-view");
  return stage ? stage.querySelector<HTMLElement>(drawing) : find(".map-room.is-active [tabindex='0']");
}
