// The scrolling room the diagram stands in: its size, how far it is scrolled, and the widths of texts in its font.
import type { ReadonlySignal } from "@preact/signals";
import { useComputed, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { drawingUnit } from "#widgets/drawingUnit.ts";
import { measureText } from "#widgets/measureText.ts";

export interface Room {
  readonly element: RefObject<HTMLDivElement | null>;
  /** null until it is on the page. */
  readonly size: ReadonlySignal<{ readonly width: number; readonly height: number } | null>;
  readonly scrolled: ReadonlySignal<number>;
  readonly measure: ReadonlySignal<(text: string, size: number) => number>;
  /** CSS pixels to a sixteenth of a rem: 1, or more on a projector. */
  readonly unit: ReadonlySignal<number>;
  readonly onScroll: () => void;
}

export function useRoom(): Room {
  const element = useRef<HTMLDivElement>(null);
  const size = useSignal<{ readonly width: number; readonly height: number } | null>(null);
  const scrolled = useSignal(0);
  const fonts = useSignal(0);
  const unit = useSignal(1);
  useEffect(() => {
    const room = element.current;
    if (!room) return;
    const observer = new ResizeObserver(() => {
      size.value = { width: room.clientWidth, height: room.clientHeight };
      unit.value = drawingUnit(room);
    });
    observer.observe(room);
    let here = true;
    // Because widths taken before the font has come are those of another font.
    void document.fonts?.ready.then(() => {
      if (here) fonts.value++;
    });
    return () => {
      here = false;
      observer.disconnect();
    };
  }, []);
  const measure = useComputed(() => {
    void fonts.value;
    return measureText(element.current ? getComputedStyle(element.current).fontFamily : "sans-serif");
  });
  const onScroll = () => {
    scrolled.value = element.current?.scrollTop ?? 0;
  };
  return { element, size, scrolled, measure, unit, onScroll };
}
