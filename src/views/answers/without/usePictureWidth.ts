import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** CSS pixels that the page leaves to a picture; null until it is on the page. */
export function usePictureWidth(): {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly width: number | null;
} {
  const element = useRef<HTMLDivElement>(null);
  const width = useSignal<number | null>(null);
  useEffect(() => {
    const room = element.current;
    if (!room) return;
    const observer = new ResizeObserver(() => {
      const now = Math.floor(room.clientWidth);
      if (now > 0) width.value = now;
    });
    observer.observe(room);
    return () => observer.disconnect();
  }, [width]);
  const shown: ReadonlySignal<number | null> = width;
  return { element, width: shown.value };
}
