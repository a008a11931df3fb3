// Pointer, wheel and keys on the map, told apart: push, pinch, zoom about a point, hover, click.
import type { Guest } from "#widgets/guest.ts";
import { shareTouch } from "#widgets/shareTouch.ts";
import { keyAct } from "./keyAct.ts";
import type { Point } from "./webMercator.ts";

export interface GestureActs {
  pan(dx: number, dy: number): void;
  zoom(steps: number, at: Point | null): void;
  /** A zoom that may take its time. */
  zoomGently(steps: number, at: Point | null): void;
  panGently(dx: number, dy: number): void;
  hover(at: Point | null): void;
  click(at: Point, touch: boolean): void;
  rest(): void;
}

/** Pixels a pointer may wander and still click. */
const slack = 4;
const wheelRest = 180;

/** Pixels of one wheel event above which it is a mouse's and not a touchpad's pinch, which also holds Ctrl. */
const notch = 40;

/** With a guest, wheel and single finger are left to the page around wherever it has them: Ctrl, ⌘ or two fingers are for the map. */
export function listenToGestures(target: SVGSVGElement, acts: GestureActs, guest: Guest | null = null): () => void {
  const held = new Map<number, Point>();
  let wandered = 0;
  let resting = 0;
  const ear = new AbortController();
  let box = target.getBoundingClientRect();
  let measured = 0;
  const here = (event: MouseEvent): Point => {
    // Measuring makes the browser lay the whole drawing out: not with every move.
    if (event.timeStamp - measured > 500 && held.size === 0) {
      box = target.getBoundingClientRect();
      measured = event.timeStamp;
    }
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const on = <Name extends keyof SVGSVGElementEventMap>(
    name: Name,
    act: (event: SVGSVGElementEventMap[Name]) => void,
  ) => target.addEventListener(name, act, { signal: ear.signal, passive: false });

  const yields = (): boolean => guest?.yields() ?? false;
  if (guest) shareTouch(target, guest, "map", ear.signal);

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    target.setPointerCapture(event.pointerId);
    if (held.size === 0) wandered = 0;
    held.set(event.pointerId, here(event));
    acts.hover(null);
  });
  on("pointermove", (event) => {
    const now = here(event);
    const before = held.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== "touch") acts.hover(now);
      return;
    }
    const others = [...held].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    held.set(event.pointerId, now);
    const share = 1 / held.size;
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    wandered += Math.hypot(dx, dy);
    if (others.length === 0 && (wandered <= slack || (yields() && event.pointerType !== "mouse"))) return;
    target.classList.add("is-held");
    acts.pan(dx * share, dy * share);
    const other = others[0];
    if (!other) return;
    const [was, is] = [
      Math.hypot(before[0] - other[0], before[1] - other[1]),
      Math.hypot(now[0] - other[0], now[1] - other[1]),
    ];
    if (was > 8 && is > 8) acts.zoom(Math.log2(is / was), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2]);
  });
  const release = (event: PointerEvent): void => {
    if (!held.delete(event.pointerId) || held.size > 0) return;
    target.classList.remove("is-held");
    if (wandered > slack) acts.rest();
    else if (event.type === "pointerup") acts.click(here(event), event.pointerType === "touch");
  };
  on("pointerup", release);
  on("pointercancel", release);
  on("pointerleave", () => acts.hover(null));
  on("wheel", (event) => {
    if (yields() && !event.ctrlKey && !event.metaKey) {
      if (event.deltaY !== 0) guest?.letPass("wheel", "map");
      return;
    }
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 32 : event.deltaMode === 2 ? 400 : 1);
    // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
    const pinched = event.ctrlKey && (!yields() || Math.abs(pixels) < notch);
    acts.zoom(-Math.max(-120, Math.min(120, pixels)) / (pinched ? 60 : 360), here(event));
    clearTimeout(resting);
    resting = window.setTimeout(acts.rest, wheelRest);
  });
  on("dblclick", (event) => {
    event.preventDefault();
    acts.zoomGently(event.shiftKey ? -1 : 1, here(event));
  });
  on("keydown", (event) => {
    const act = keyAct(event, acts);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  return () => {
    clearTimeout(resting);
    ear.abort();
  };
}
