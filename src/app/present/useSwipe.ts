// A finger drawn along the words turns the scenes; on the map one finger moves the map.
import { useEffect } from "preact/hooks";

/** Pixels a finger goes before it means a step. */
const least = 48;

export function useSwipe(band: { readonly current: HTMLElement | null }, step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const element = band.current;
    if (!element) return;
    let from: { readonly id: number; readonly x: number; readonly y: number } | null = null;
    const onDown = ({ pointerType, pointerId, clientX, clientY, isPrimary }: PointerEvent) => {
      from = pointerType === "touch" && isPrimary ? { id: pointerId, x: clientX, y: clientY } : null;
    };
    const onUp = ({ pointerId, clientX, clientY }: PointerEvent) => {
      const start = from;
      from = null;
      if (!start || start.id !== pointerId) return;
      const [dx, dy] = [clientX - start.x, clientY - start.y];
      if (Math.abs(dx) >= least && Math.abs(dx) > 2 * Math.abs(dy)) step(dx < 0 ? 1 : -1);
    };
    const forget = () => {
      from = null;
    };
    element.addEventListener("pointerdown", onDown);
    element.addEventListener("pointerup", onUp);
    element.addEventListener("pointercancel", forget);
    return () => {
      element.removeEventListener("pointerdown", onDown);
      element.removeEventListener("pointerup", onUp);
      element.removeEventListener("pointercancel", forget);
    };
  }, [step]);
}
