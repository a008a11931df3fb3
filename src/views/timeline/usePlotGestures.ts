// Wheel, drag and pinch over the lanes: they move and stretch the window; a press that does not move is left to the click.
import type { RefObject } from "preact";
import { useContext, useEffect, useRef } from "preact/hooks";
import type { DayRange } from "#model/timeline.ts";
import { guest } from "#widgets/guest.ts";
import type { TimelineModel } from "./timelineModel.ts";
import { dayAt } from "./timelineScene.ts";
import { panned, zoomed } from "./timelineWindow.ts";

const slack = 4;

export interface PlotGestures {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  /** The window is being dragged, or just was: the click that follows chooses nothing. */
  readonly dragged: RefObject<boolean>;
}

export function usePlotGestures(model: TimelineModel, element: RefObject<HTMLDivElement | null>): PlotGestures {
  const pointers = useRef(new Map<number, number>());
  const begin = useRef<{ readonly window: DayRange; readonly at: readonly number[] } | null>(null);
  const dragged = useRef(false);
  const manners = useContext(guest);
  const extent = model.derived.extent;

  useEffect(() => {
    const room = element.current;
    if (!room) return;
    // Added by hand because a wheel that is to be kept from scrolling the page must not be passive.
    const onWheel = (event: WheelEvent) => {
      const scene = model.scene.peek();
      if (!scene) return;
      const now = model.window.peek();
      const perPixel = (now.to - now.from) / (scene.plot.x1 - scene.plot.x0);
      const unit = event.deltaMode === 1 ? 16 : 1;
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
      const scrolls = room.scrollHeight > room.clientHeight + 1;
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        model.setWindow(panned(now, extent, sideways * unit * perPixel));
        model.settle();
      } else if (manners?.yields() && !event.ctrlKey && !event.metaKey) {
        if (!scrolls) manners.letPass("wheel", "drawing");
      } else if (event.ctrlKey || !scrolls || manners?.yields()) {
        event.preventDefault();
        const around = dayAt(event.clientX - room.getBoundingClientRect().left, now, scene.plot);
        model.setWindow(zoomed(now, extent, 1.0018 ** (event.deltaY * unit), around));
        model.settle();
      }
    };
    room.addEventListener("wheel", onWheel, { passive: false });
    return () => room.removeEventListener("wheel", onWheel);
  }, [model]);

  const start = () => {
    begin.current = { window: model.window.peek(), at: [...pointers.current.values()] };
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (pointers.current.size === 0) dragged.current = false;
    pointers.current.set(event.pointerId, event.clientX);
    start();
  };
  const onPointerMove = (event: PointerEvent) => {
    const scene = model.scene.peek();
    const room = element.current;
    const from = begin.current;
    if (!pointers.current.has(event.pointerId) || !from || !scene || !room) return;
    pointers.current.set(event.pointerId, event.clientX);
    const [a = 0, b] = [...pointers.current.values()];
    const [a0 = 0, b0] = from.at;
    const span = from.window.to - from.window.from;
    const perPixel = span / (scene.plot.x1 - scene.plot.x0);
    if (!dragged.current && b === undefined && Math.abs(a - a0) <= slack) return;
    if (!dragged.current) room.setPointerCapture(event.pointerId);
    dragged.current = true;
    if (b === undefined || b0 === undefined) {
      model.setWindow(panned(from.window, extent, (a0 - a) * perPixel));
      return;
    }
    const left = room.getBoundingClientRect().left;
    const factor = Math.max(20, Math.abs(a0 - b0)) / Math.max(20, Math.abs(a - b));
    const around = dayAt((a0 + b0) / 2 - left, from.window, scene.plot);
    const stretched = zoomed(from.window, extent, factor, around);
    model.setWindow(panned(stretched, extent, ((a0 + b0 - a - b) / 2) * perPixel * factor));
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!pointers.current.delete(event.pointerId)) return;
    if (pointers.current.size > 0) start();
    else {
      begin.current = null;
      model.settle();
    }
  };
  return { onPointerDown, onPointerMove, onPointerUp, dragged };
}
