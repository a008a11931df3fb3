import { type ReadonlySignal, useComputed, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { drawingUnit } from "#widgets/drawingUnit.ts";
import { measureText } from "#widgets/measureText.ts";

interface PictureRoom {
  readonly element: RefObject<HTMLDivElement | null>;
  /** CSS pixels; `unit`: to a sixteenth of a rem. null until it is on the page. */
  readonly size: ReadonlySignal<{ readonly width: number; readonly unit: number } | null>;
  /** The width in pixels of a 16 px page, for a drawing that a larger page scales; null until it is on the page. */
  readonly scaled: ReadonlySignal<number | null>;
  readonly measure: ReadonlySignal<(text: string, size: number) => number>;
}

/** The width that the page leaves to a picture, and the widths of texts in its letters. */
export function usePictureRoom(): PictureRoom {
  const element = useRef<HTMLDivElement>(null);
  const size = useSignal<{ readonly width: number; readonly unit: number } | null>(null);
  const fonts = useSignal(0);
  useEffect(() => {
    const room = element.current;
    if (!room) return;
    const observer = new ResizeObserver(() => {
      const unit = drawingUnit(room);
      const width = Math.floor(room.clientWidth);
      const now = size.peek();
      if (width > 0 && (now?.width !== width || now.unit !== unit)) size.value = { width, unit };
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
  const scaled = useComputed(() => size.value && Math.floor(size.value.width / size.value.unit));
  return { element, size, scaled, measure };
}
