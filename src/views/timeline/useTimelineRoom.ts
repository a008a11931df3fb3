// The box that the lanes stand in: its size, the height of its small text, and the widths of texts in its font.
import type { ReadonlySignal } from "@preact/signals";
import { useComputed, useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { measureText } from "#widgets/measureText.ts";

export interface TimelineRoom {
  readonly element: RefObject<HTMLDivElement | null>;
  /** null until it is on the page. */
  readonly size: ReadonlySignal<{ readonly width: number; readonly height: number } | null>;
  readonly type: ReadonlySignal<{
    readonly text: number;
    readonly marks: number;
    readonly measure: (text: string, size: number) => number;
  }>;
}

/** `theme` is asked for because letters are larger on a projector. */
export function useTimelineRoom(theme: ReadonlySignal<unknown>): TimelineRoom {
  const element = useRef<HTMLDivElement>(null);
  const size = useSignal<{ readonly width: number; readonly height: number } | null>(null);
  const fonts = useSignal(0);
  useLayoutEffect(() => {
    const room = element.current;
    if (!room) return;
    const look = () => {
      const next = { width: room.clientWidth, height: room.clientHeight };
      const now = size.peek();
      if (now?.width !== next.width || now.height !== next.height) size.value = next;
    };
    look();
    const observer = new ResizeObserver(look);
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
  const type = useComputed(() => {
    void [fonts.value, theme.value, size.value];
    const style = element.current ? getComputedStyle(element.current) : null;
    const text = Number.parseFloat(style?.fontSize ?? "") || 12;
    // On a projector small text is the least there is.
    const marks = theme.value === "projector" ? text : text * 0.92;
    return { text, marks, measure: measureText(style?.fontFamily ?? "serif") };
  });
  return { element, size, type };
}
