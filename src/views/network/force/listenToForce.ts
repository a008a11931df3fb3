// Pointer and wheel on the force drawing, told apart: push, pinch, zoom about a point, drag of a node, hover, click.
import type { Spot } from "#views/network/morph.ts";
import type { Guest } from "#widgets/guest.ts";
import { shareTouch } from "#widgets/shareTouch.ts";

export interface ForceActs {
  hover(at: Spot | null): void;
  click(at: Spot, touch: boolean): void;
  push(by: Spot): void;
  zoom(factor: number, about: Spot): void;
  /** Takes hold of what lies there; false when that is the ground, which is pushed. */
  grab(at: Spot, touch: boolean): boolean;
  drag(to: Spot): void;
  letGo(): void;
}

/** Pixels a pointer may wander and still click. */
const slack = 4;

/** Pixels of one wheel event above which it is a mouse's and not a touchpad's pinch, which also holds Ctrl. */
const notch = 40;

/** With a guest, wheel and single finger are left to the page around wherever it has them: Ctrl, ⌘ or two fingers are for the drawing. */
export function listenToForce(target: HTMLElement, acts: ForceActs, guest: Guest | null = null): () => void {
  const ear = new AbortController();
  const held = new Map<number, Spot>();
  let start: Spot = { x: 0, y: 0 };
  let touch = false;
  let wandered = false;
  let grabbed = false;
  const here = (event: MouseEvent): Spot => {
    const box = target.getBoundingClientRect();
    return { x: event.clientX - box.left - target.clientLeft, y: event.clientY - box.top - target.clientTop };
  };
  const on = <Name extends keyof HTMLElementEventMap>(name: Name, act: (event: HTMLElementEventMap[Name]) => void) =>
    target.addEventListener(name, act, { signal: ear.signal, passive: false });

  const yields = (): boolean => guest?.yields() ?? false;
  if (guest) shareTouch(target, guest, "drawing", ear.signal);

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    target.setPointerCapture(event.pointerId);
    held.set(event.pointerId, here(event));
    if (held.size === 1) {
      [start, wandered, touch] = [here(event), false, event.pointerType === "touch"];
    } else if (grabbed) {
      grabbed = false;
      acts.letGo();
    }
  });
  on("pointermove", (event) => {
    const now = here(event);
    const before = held.get(event.pointerId);
    if (!before) {
      if (event.pointerType !== "touch") acts.hover(now);
      return;
    }
    held.set(event.pointerId, now);
    const [other] = [...held].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    if (other) {
      wandered = true;
      return pinch(before, now, other);
    }
    if (touch && yields()) return;
    if (!wandered) {
      if (Math.hypot(now.x - start.x, now.y - start.y) <= slack) return;
      wandered = true;
      acts.hover(null);
      grabbed = acts.grab(start, touch);
      target.dataset["held"] = grabbed ? "node" : "ground";
      if (!grabbed) acts.push({ x: before.x - start.x, y: before.y - start.y });
    }
    if (grabbed) acts.drag(now);
    else acts.push({ x: now.x - before.x, y: now.y - before.y });
  });
  const pinch = (before: Spot, now: Spot, other: Spot) => {
    acts.push({ x: (now.x - before.x) / 2, y: (now.y - before.y) / 2 });
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const is = Math.hypot(now.x - other.x, now.y - other.y);
    if (was > 8 && is > 8) acts.zoom(is / was, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  };
  const release = (event: PointerEvent) => {
    if (!held.delete(event.pointerId) || held.size > 0) return;
    delete target.dataset["held"];
    if (grabbed) acts.letGo();
    grabbed = false;
    if (!wandered && event.type === "pointerup") acts.click(here(event), touch);
  };
  on("pointerup", release);
  on("pointercancel", release);
  on("pointerleave", () => held.size === 0 && acts.hover(null));
  on("wheel", (event) => {
    if (yields() && !event.ctrlKey && !event.metaKey) {
      if (event.deltaY !== 0) guest?.letPass("wheel", "drawing");
      return;
    }
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 32 : event.deltaMode === 2 ? 400 : 1);
    // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
    const pinched = event.ctrlKey && (!yields() || Math.abs(pixels) < notch);
    const steps = -Math.max(-120, Math.min(120, pixels)) / (pinched ? 60 : 300);
    acts.zoom(2 ** steps, here(event));
  });
  return () => ear.abort();
}
