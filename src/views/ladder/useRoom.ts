import { type ReadonlySignal, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { drawingUnit } from "#widgets/drawingUnit.ts";

interface Room {
  readonly room: RefObject<HTMLDivElement | null>;
  /** CSS pixels; `unit`: to a sixteenth of the root's letter size. null until it is on the page. */
  readonly size: ReadonlySignal<{ readonly width: number; readonly unit: number } | null>;
}

/** The scrolling room of the table, measured whenever it changes. */
export function useRoom(): Room {
  const room = useRef<HTMLDivElement>(null);
  const size = useSignal<{ readonly width: number; readonly unit: number } | null>(null);
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const unit = drawingUnit(element);
      const width = element.clientWidth;
      const now = size.peek();
      if (width > 0 && (now?.width !== width || now.unit !== unit)) size.value = { width, unit };
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { room, size };
}
