import { beforeEach, expect, test, vi } from "vitest";

const given: { onDeviceInitialized: (device: unknown) => void }[] = [];
vi.mock("@deck.gl/maplibre", () => ({
  MapLibreOverlay: class {
    constructor(props: (typeof given)[number]) {
      given.push(props);
    }
  },
}));

const map = { addControl: () => undefined, removeControl: () => undefined, getCanvas: () => null };
const open = async () => {
  const { createOverlay } = await import("#views/map/stage/overlay.ts");
  const overlay = createOverlay(map as never, () => undefined);
  return { overlay, props: given.at(-1) as (typeof given)[number] };
};
const canvasContext = { destroy: vi.fn() };

beforeEach(() => canvasContext.destroy.mockClear());

test("A closed overlay ends the watch over its canvas, which would hold the map for good", async () => {
  const { overlay, props } = await open();
  props.onDeviceInitialized({ canvasContext });
  expect(canvasContext.destroy).not.toHaveBeenCalled();
  overlay.close();
  expect(canvasContext.destroy).toHaveBeenCalledOnce();
});

test("So does one that was closed before its device came", async () => {
  const { overlay, props } = await open();
  overlay.close();
  props.onDeviceInitialized({ canvasContext });
  expect(canvasContext.destroy).toHaveBeenCalledOnce();
});
