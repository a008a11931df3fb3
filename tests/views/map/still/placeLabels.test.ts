import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelRoom } from "#views/map/still/laidMap.ts";
import { boxOf, overlap, placeLabels } from "#views/map/still/placeLabels.ts";
import { textWidth } from "#views/map/still/textWidth.ts";
import { emptyScene, mark, name, tie } from "./smallScene.ts";

const size = { width: 900, height: 600 };
const camera = { lon: 10, lat: 45, zoom: 3.5, bearing: 0, pitch: 0 };
const room = labelRoom("flat", camera, size);
const place = fc.tuple(fc.double({ min: -25, max: 45, noNaN: true }), fc.double({ min: 25, max: 62, noNaN: true }));
const kinds = fc.constantFrom(
  "city",
  "country",
  "ocean",
  "sea",
  "landing",
  "cable",
  "bloc",
  "count",
) as fc.Arbitrary<"city">;
const labels = fc.array(
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 24 }), place, kinds, fc.integer({ min: 0, max: 60 }))
    .map(([text, at, kind, rank]) => name(text, at, { kind, rank })),
  { maxLength: 60 },
);

describe("names", () => {
  it("never overlap each other and never leave the window", () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const boxes = placeLabels({ ...emptyScene, labels: wanted }, room).map((placed) => boxOf(placed));
        boxes.forEach((box, at) => {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(size.width);
          expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
        });
      }),
    );
  });
  it("never lie over the mark from which the ties start", () => {
    const hub = mark("hub", [4.35, 50.85], { size: 10, layer: "actors" });
    const ties = [10, 20, 30].map((lon) =>
      tie(`to${lon}`, [
        [4.6, 50.7],
        [lon, 40],
      ]),
    );
    const [[hubX, hubY] = [0, 0]] = room.screen(hub.at);
    fc.assert(
      fc.property(labels, (wanted) => {
        const scene = {
          ...emptyScene,
          points: [hub],
          ties,
          labels: [
            ...wanted,
            name("Brussels", hub.at, { kind: "bloc" }),
            name("BELGIUM", [4.5, 50.8], { kind: "country" }),
          ],
        };
        for (const placed of placeLabels(scene, room)) {
          const box = boxOf(placed);
          expect(hubX > box.left && hubX < box.right && hubY > box.top && hubY < box.bottom).toBe(false);
        }
      }),
    );
  });
  it("give way by rank, and the chosen one goes first", () => {
    const two = [
      name("Second", [10, 45], { kind: "country", rank: 2 }),
      name("First", [10, 45], { kind: "country", rank: 1 }),
    ];
    const crowd = Array.from({ length: 30 }, (_, at) => name(`Crowd ${at}`, [10, 45], { kind: "country", rank: 5 }));
    expect(placeLabels({ ...emptyScene, labels: two }, room)[0]?.label.text).toBe("First");
    const chosen = name("Chosen", [10, 45], { kind: "country", rank: 99, emphasis: "chosen", minZoom: 12 });
    expect(placeLabels({ ...emptyScene, labels: [...crowd, chosen] }, room)[0]?.label.text).toBe("Chosen");
  });
  it("stand beside their mark, and a city's never over another's", () => {
    const points = [mark("a", [10, 45]), mark("b", [10.6, 45])];
    const [only] = placeLabels({ ...emptyScene, points, labels: [name("Alpha", [10, 45])] }, room);
    expect(only?.align).toBe("end");
  });
  it("are as wide as the font sets them", () => {
    // Measured in Chromium with the shipped Source Sans 3 at 1000 px, kerning and all.
    const within = (measured: number, width: number) => expect(Math.abs(width / measured - 1)).toBeLessThan(0.02);
    within(6098, textWidth("Mediterranean", { size: 1000 }));
    within(8441, textWidth("North Atlantic Ocean", { size: 1000, italic: true }));
    within(6927, textWidth("European Union", { size: 1000, bold: true }));
    within(7545, textWidth("UNITED KINGDOM", { size: 1000 }));
    expect(textWidth("é", { size: 10 })).toBe(textWidth("e", { size: 10 }));
  });
});
