import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface PictureWidth {
  readonly element: RefObject<HTMLDivElement | null>;
  /** CSS pixels that the page leaves to a picture, and to a sixteenth of a rem; null until it is on the page. */
  readonly room: { readonly width: number; readonly unit: number } | null;
}

export function usePictureWidth(): PictureWidth {
  const element = useRef<HTMLDivElement>(null);
  const room = useSignal<PictureWidth["room"]>(null);
  useEffect(() => {
    const box = element.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      const width = Math.floor(box.clientWidth);
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      const known = room.peek();
      if (width > 0 && (known?.width !== width || known.unit !== unit)) room.value = { width, unit };
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [room]);
  return { element, room: room.value };
}
