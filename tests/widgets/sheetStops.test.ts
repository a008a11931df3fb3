import fc from "fast-check";
import { expect, test } from "vitest";
import { nextStop, sheetStops, stopAfterDrag } from "#widgets/sheetStops.ts";

const heights = { peek: 68, half: 400, full: 800 };

test("a slow drag ends at the nearest stop", () => {
  expect(stopAfterDrag(120, 0, heights)).toBe("peek");
  expect(stopAfterDrag(300, 0.1, heights)).toBe("half");
  expect(stopAfterDrag(700, -0.1, heights)).toBe("full");
});

test("a flick goes on to the next stop in its direction", () => {
  expect(stopAfterDrag(120, 1, heights)).toBe("half");
  expect(stopAfterDrag(700, -1, heights)).toBe("half");
  expect(stopAfterDrag(410, 1, heights)).toBe("full");
});

test("a flick against the end stays at the end", () => {
  expect(stopAfterDrag(800, 2, heights)).toBe("full");
  expect(stopAfterDrag(68, -2, heights)).toBe("peek");
});

test("the buttons reach every stop and never leave them", () => {
  fc.assert(
    fc.property(fc.constantFrom(...sheetStops), fc.constantFrom(1 as const, -1 as const), (stop, step) =>
      sheetStops.includes(nextStop(stop, step)),
    ),
  );
  expect(nextStop(nextStop("peek", 1), 1)).toBe("full");
  expect(nextStop("full", 1)).toBe("full");
});
