import { type ReadonlySignal, signal } from "@preact/signals";
import type { Guest } from "#widgets/guest.ts";

export type Passed = "wheel" | "finger on map" | "finger on drawing";

export interface OpenGuest {
  readonly guest: Guest;
  /** What the page around was given a moment ago and the reader is to be told of; null otherwise. */
  readonly passed: ReadonlySignal<Passed | null>;
  /** Begins to listen, and has the page's CSS know of it (`data-guest` on its root); returns a function that stops both. */
  watch(room: HTMLElement): () => void;
}

/** Milliseconds that a hint stands after the last gesture that was let pass. */
const standing = 1600;

/** Of the page in the frame. Its own whole screen gives its drawings everything back. */
export function openGuest(page: Document): OpenGuest {
  const yields = signal(page.fullscreenElement === null);
  const passed = signal<Passed | null>(null);
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Whoever scrolls past has the mouse brought here by the page and never moves it: to them nothing is said. Who woke the view has pointed at it. */
  let pointed = true;
  const guest: Guest = {
    yields: () => yields.peek(),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    letPass(gesture, of) {
      if (gesture === "wheel" && !pointed) return;
      passed.value = gesture === "wheel" ? "wheel" : `finger on ${of}`;
      clearTimeout(timer);
      timer = setTimeout(() => {
        passed.value = null;
      }, standing);
    },
  };
  return {
    guest,
    passed,
    watch(room) {
      const end = new AbortController();
      const { signal } = end;
      let last: { readonly x: number; readonly y: number } | null = null;
      const look = ({ screenX: x, screenY: y }: PointerEvent) => {
        pointed ||= last !== null && (last.x !== x || last.y !== y);
        last = { x, y };
      };
      const forget = () => {
        last = null;
        pointed = false;
      };
      const root = page.documentElement;
      root.toggleAttribute("data-guest", yields.peek());
      const change = () => {
        yields.value = page.fullscreenElement === null;
        root.toggleAttribute("data-guest", yields.peek());
        if (!yields.value) passed.value = null;
        for (const tell of listeners) tell();
      };
      room.addEventListener("pointermove", look, { signal, capture: true, passive: true });
      room.addEventListener("pointerleave", forget, { signal });
      page.addEventListener("fullscreenchange", change, { signal });
      return () => {
        clearTimeout(timer);
        end.abort();
        root.removeAttribute("data-guest");
      };
    },
  };
}
