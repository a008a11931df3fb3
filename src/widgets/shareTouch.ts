import type { Guest } from "./guest.ts";

/** CSS pixels a finger may wander and still only touch. */
const slack = 8;

/** One finger is the page's, two are the drawing's: keeps the browser from scrolling by two. Its CSS leaves one to the browser (`touch-action: var(--one-finger, none)`). */
export function shareTouch(target: Element, guest: Guest, of: "map" | "drawing", end: AbortSignal): void {
  let began: { readonly x: number; readonly y: number } | null = null;
  const ear = (event: Event) => {
    const { type, cancelable, targetTouches } = event as TouchEvent;
    const [first, second] = targetTouches;
    if (!guest.yields() || !first) return;
    if (second) {
      began = null;
      // Once the browser scrolls, it says so by an event that cannot be cancelled, and complains in the console of whoever tries.
      if (cancelable) event.preventDefault();
    } else if (type === "touchstart") began = { x: first.clientX, y: first.clientY };
    else if (began && Math.hypot(first.clientX - began.x, first.clientY - began.y) > slack) {
      began = null;
      guest.letPass("finger", of);
    }
  };
  for (const name of ["touchstart", "touchmove"]) target.addEventListener(name, ear, { signal: end, passive: false });
}
