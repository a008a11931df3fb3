import { describe, expect, test } from "vitest";
import type { Ref } from "#model/atlas.ts";
import type { CableLine, MapScene, PointMark, TieArc } from "#views/map/scene.ts";
import { createPicker, type Screen } from "#views/map/stage/pickables.ts";

const y = (lat: number) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
const scale = 512 * 2 ** 3;
/** The flat map at zoom 3: no frame, pixels counted from the world's corner. */
const flat: Screen = { globe: false, scale, toScreen: ([lon, lat]) => [(lon / 360 + 0.5) * scale, y(lat) * scale] };

const point = (ref: string, at: [number, number], emphasis: PointMark["emphasis"] = "plain") =>
  ({ ref: ref as Ref, at, size: 8, emphasis }) as unknown as PointMark;
const tie = (ref: string, line: [number, number][], emphasis: TieArc["emphasis"] = "plain") =>
  ({ ref: ref as Ref, line, width: 2, emphasis }) as unknown as TieArc;
const cable = (ref: string, line: [number, number][]) =>
  ({ ref: ref as Ref, lines: [line], casingWidth: 3, emphasis: "plain" }) as unknown as CableLine;

function pick(scene: Partial<MapScene>, at: [number, number], screen: Screen = flat, tolerance = 5): Ref | null {
  const picker = createPicker();
  picker.set({ points: [], ties: [], cables: [], ...scene });
  return picker.pick(screen.toScreen(at), at, screen, tolerance);
}

describe("what the pointer means on the flat map", () => {
  const scene = {
    points: [point("city:brussels", [4.35, 50.85])],
    ties: [
      tie("instrument:t", [
        [4.35, 50.85],
        [40, 50.85],
      ]),
    ],
    cables: [
      cable("segment:c", [
        [10, 50],
        [10, 52],
      ]),
    ],
  };
  test("a point goes before the tie that ends there, a tie before the cable it crosses", () => {
    expect(pick(scene, [4.4, 50.86])).toBe("city:brussels");
    expect(pick(scene, [10, 50.85])).toBe("instrument:t");
    expect(pick(scene, [10, 51.6])).toBe("segment:c");
    expect(pick(scene, [20, 45])).toBeNull();
  });
  test("what stands out goes before what is faded, even a tie before a faded point", () => {
    const faded = { ...scene, points: [point("city:brussels", [4.35, 50.85], "faded")] };
    expect(pick(faded, [4.4, 50.86])).toBe("instrument:t");
    expect(pick({ points: faded.points }, [4.4, 50.86])).toBe("city:brussels");
  });
  test("of two of a kind the nearer is meant", () => {
    const ties = [
      tie("instrument:a", [
        [0, 0],
        [30, 0],
      ]),
      tie("instrument:b", [
        [0, 0.6],
        [30, 0.6],
      ]),
    ];
    expect(pick({ ties }, [15, 0.1])).toBe("instrument:a");
    expect(pick({ ties }, [15, 0.5])).toBe("instrument:b");
  });
  test("a line beyond 180 degrees is met on the other side", () => {
    expect(
      pick(
        {
          ties: [
            tie("instrument:p", [
              [170, 0],
              [200, 0],
            ]),
          ],
        },
        [-165, 0.1],
      ),
    ).toBe("instrument:p");
    expect(
      pick(
        {
          cables: [
            cable("segment:p", [
              [175, 0],
              [-175, 0],
            ]),
          ],
        },
        [0, 0],
      ),
    ).toBeNull();
  });
  test("a finger reaches farther than a mouse", () => {
    const points = [point("city:a", [0, 0])];
    const beside: [number, number] = [(13 / scale) * 360, 0];
    expect(pick({ points }, beside, flat, 5)).toBeNull();
    expect(pick({ points }, beside, flat, 12)).toBe("city:a");
  });
});

describe("what the pointer means on the globe", () => {
  const radius = 300;
  /** Seen from above [0, 0], without perspective. */
  const globe: Screen = {
    globe: true,
    scale: radius,
    toScreen: ([lon, lat]) => {
      const [l, p] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
      return [radius * Math.cos(p) * Math.sin(l), -radius * Math.sin(p)];
    },
  };
  test("near the limb the screen decides, not the degrees", () => {
    const points = [point("city:limb", [86, 0])];
    expect(pick({ points }, [80, 0], globe)).toBe("city:limb");
    expect(pick({ points: [point("city:middle", [6, 0])] }, [0, 0], globe)).toBeNull();
  });
  test("what lies behind the limb is never meant", () => {
    // 100 degrees lies on the same pixels as 80, on the far side.
    expect(pick({ points: [point("city:behind", [100, 0])] }, [80, 0], globe)).toBeNull();
    expect(pick({ points: [point("city:behind", [180, 0])] }, [0, 0], globe)).toBeNull();
    expect(
      pick(
        {
          ties: [
            tie("instrument:behind", [
              [150, 0],
              [210, 0],
            ]),
          ],
        },
        [0, 0],
        globe,
      ),
    ).toBeNull();
  });
});
