// A press on a strip that may become a drag: told in pixels from the strip's left edge, to the end of the press wherever the pointer goes.

interface Drag {
  /** First and present place of the pointer, in pixels from the strip's left edge. */
  readonly onMove: (from: number, to: number) => void;
  /** A press that did not move. */
  readonly onPress?: (at: number) => void;
  readonly onEnd?: () => void;
}

/** Pixels before a press counts as a drag. */
const slack = 4;

export function timelineDrag(event: PointerEvent, { onMove, onPress, onEnd }: Drag): void {
  const strip = event.currentTarget as HTMLElement;
  if (event.button !== 0) return;
  const { left } = strip.getBoundingClientRect();
  const start = event.clientX - left;
  let moved = false;
  const move = (next: PointerEvent) => {
    if (next.pointerId !== event.pointerId) return;
    const at = next.clientX - left;
    moved ||= Math.abs(at - start) > slack;
    if (moved) onMove(start, at);
  };
  const end = (next: PointerEvent) => {
    if (next.pointerId !== event.pointerId) return;
    strip.removeEventListener("pointermove", move);
    strip.removeEventListener("pointerup", end);
    strip.removeEventListener("pointercancel", end);
    if (!moved && next.type === "pointerup") onPress?.(start);
    onEnd?.();
  };
  strip.setPointerCapture(event.pointerId);
  strip.addEventListener("pointermove", move);
  strip.addEventListener("pointerup", end);
  strip.addEventListener("pointercancel", end);
}
