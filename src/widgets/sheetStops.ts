// The three heights of the bottom sheet, and which one a drag ends at.
export const sheetStops = ["peek", "half", "full"] as const;
export type SheetStop = (typeof sheetStops)[number];

export function nextStop(stop: SheetStop, step: 1 | -1): SheetStop {
  return sheetStops[sheetStops.indexOf(stop) + step] ?? stop;
}

const flick = 0.5;

/** `heights` in pixels per stop; `speed` in pixels per millisecond, upwards positive. A flick goes on to the next stop in its direction. */
export function stopAfterDrag(height: number, speed: number, heights: Readonly<Record<SheetStop, number>>): SheetStop {
  const nearest = sheetStops.reduce((best, stop) =>
    Math.abs(heights[stop] - height) < Math.abs(heights[best] - height) ? stop : best,
  );
  if (Math.abs(speed) < flick) return nearest;
  const ahead =
    speed > 0
      ? sheetStops.find((stop) => heights[stop] > height)
      : sheetStops.findLast((stop) => heights[stop] < height);
  return ahead ?? nearest;
}
