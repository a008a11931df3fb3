import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { nextStop, type SheetStop, stopAfterDrag } from "./sheetStops.ts";

interface Props {
  readonly label: string;
  readonly upLabel: string;
  readonly downLabel: string;
  readonly stop: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
  /** Always visible, also at the lowest stop. */
  readonly head: ComponentChildren;
  readonly children: ComponentChildren;
}

interface Drag {
  readonly startY: number;
  readonly startHeight: number;
  lastY: number;
  lastTime: number;
  speed: number;
  moved: boolean;
}

/** A bottom sheet with three stops. Dragging is one way; the two buttons do the same. */
export function Sheet({ label, upLabel, downLabel, stop, onStop, head, children }: Props) {
  const box = useRef<HTMLElement>(null);
  const drag = useRef<Drag | null>(null);
  const heights = (): Record<SheetStop, number> => {
    const room = box.current?.parentElement?.clientHeight ?? 0;
    const peek = box.current?.querySelector(".sheet-head")?.clientHeight ?? 0;
    return { peek, half: room * 0.5, full: room };
  };
  const onPointerDown = (event: PointerEvent) => {
    const sheet = box.current;
    if (!sheet || event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    drag.current = {
      startY: event.clientY,
      startHeight: sheet.clientHeight,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      speed: 0,
      moved: false,
    };
  };
  const onPointerMove = (event: PointerEvent) => {
    const now = drag.current;
    const sheet = box.current;
    if (!now || !sheet) return;
    if (Math.abs(event.clientY - now.startY) > 4) now.moved = true;
    now.speed = (now.lastY - event.clientY) / Math.max(1, event.timeStamp - now.lastTime);
    now.lastY = event.clientY;
    now.lastTime = event.timeStamp;
    const { peek, full } = heights();
    sheet.style.height = `${Math.min(full, Math.max(peek, now.startHeight + now.startY - event.clientY))}px`;
    sheet.dataset["dragging"] = "";
  };
  const onPointerUp = () => {
    const now = drag.current;
    const sheet = box.current;
    drag.current = null;
    if (!now || !sheet) return;
    const height = sheet.clientHeight;
    sheet.style.height = "";
    delete sheet.dataset["dragging"];
    onStop(now.moved ? stopAfterDrag(height, now.speed, heights()) : stop === "peek" ? "half" : "peek");
  };
  return (
    <section ref={box} class="sheet" data-stop={stop} aria-label={label}>
      <div class="sheet-head">
        <div
          class="sheet-handle"
          aria-hidden="true"
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={onPointerUp}
        />
        <div class="sheet-row">
          {head}
          <span class="sheet-buttons">
            <button
              type="button"
              class="quiet"
              aria-label={upLabel}
              disabled={stop === "full"}
              onClick={() => onStop(nextStop(stop, 1))}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="M3 10.5 8 5.5l5 5" fill="none" stroke="currentColor" stroke-width="1.5" />
              </svg>
            </button>
            <button
              type="button"
              class="quiet"
              aria-label={downLabel}
              disabled={stop === "peek"}
              onClick={() => onStop(nextStop(stop, -1))}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="m3 5.5 5 5 5-5" fill="none" stroke="currentColor" stroke-width="1.5" />
              </svg>
            </button>
          </span>
        </div>
      </div>
      <div class="sheet-body" inert={stop === "peek"}>
        {children}
      </div>
    </section>
  );
}
