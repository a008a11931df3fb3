import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** The width that the page leaves to a drawing, in pixels of a 16 px page: a larger page scales what is drawn. null until it is on the page. */
export function useWidth<E extends HTMLElement>(): {
  readonly element: RefObject<E | null>;
  readonly width: ReadonlySignal<number | null>;
} {
  const element = useRef<E>(null);
  const width = useSignal<number | null>(null);
  useEffect(() => {
    const room = element.current;
    if (!room) return;
    const observer = new ResizeObserver(() => {
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      const now = Math.floor(room.clientWidth / unit);
      if (now > 0) width.value = now;
    });
    observer.observe(room);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
