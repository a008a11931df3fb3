/** What a key may do to the map, in pixels of ground and steps of zoom. */
export interface KeyActs {
  panGently(dx: number, dy: number): void;
  zoomGently(steps: number, at: null): void;
}

/** The map's keys: arrows push, with Shift farther; plus and minus zoom. Null for keys the map leaves alone. */
export function keyAct({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent, acts: KeyActs): (() => void) | null {
  if (altKey || ctrlKey || metaKey) return null;
  const step = shiftKey ? 300 : 100;
  switch (key) {
    case "ArrowLeft":
      return () => acts.panGently(step, 0);
    case "ArrowRight":
      return () => acts.panGently(-step, 0);
    case "ArrowUp":
      return () => acts.panGently(0, step);
    case "ArrowDown":
      return () => acts.panGently(0, -step);
    case "+":
    case "=":
      return () => acts.zoomGently(1, null);
    case "-":
    case "_":
      return () => acts.zoomGently(-1, null);
    default:
      return null;
  }
}
