import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossesDateLine, cutAreaAtDateLine, cutLineAtDateLine } from "#model/guest/cutAtDateLine.ts";
import type { Position } from "#model/schema/shared.ts";

describe("a line over the 180th meridian", () => {
  it("is cut where it crosses, both ends at the same latitude", () => {
    expect(
      cutLineAtDateLine([
        [170, 0],
        [-170, 10],
      ]),
    ).toEqual([
      [
        [170, 0],
        [180, 5],
      ],
      [
        [-180, 5],
        [-170, 10],
      ],
    ]);
  });

  it("is the same line with its longitudes beyond 180, either way", () => {
    expect(
      cutLineAtDateLine([
        [170, 0],
        [190, 10],
      ]),
    ).toEqual(
      cutLineAtDateLine([
        [170, 0],
        [-170, 10],
      ]),
    );
    expect(
      cutLineAtDateLine([
        [-170, 0],
        [-190, 10],
      ]),
    ).toEqual(
      cutLineAtDateLine([
        [-170, 0],
        [170, 10],
      ]),
    );
  });

  it("keeps the exact longitudes of its own places", () => {
    expect(
      cutLineAtDateLine([
        [179.9, 0],
        [-179.9, 0],
        [-179.7, 0.1],
      ])
        .flat()
        .map(([lon]) => lon),
    ).toEqual([179.9, 180, -180, -179.9, -179.7]);
  });

  it("that only touches it is left alone", () => {
    const line: Position[] = [
      [170, 0],
      [180, 0],
      [180, 10],
    ];
    expect(cutLineAtDateLine(line)).toEqual([line]);
    expect(crossesDateLine(line, "line")).toBe(false);
  });

  it("that begins at it and goes over it has one piece", () => {
    expect(
      cutLineAtDateLine([
        [180, 0],
        [-170, 0],
      ]),
    ).toEqual([
      [
        [-180, 0],
        [-170, 0],
      ],
    ]);
  });

  it("of less than half a turn goes the way that it is written", () => {
    expect(
      crossesDateLine(
        [
          [-87.5, 0],
          [87.5, 0],
        ],
        "line",
      ),
    ).toBe(false);
  });

  it("of one sign is drawn as written, however long", () => {
    const pieces = cutLineAtDateLine([
      [0, 0],
      [350, 0],
    ]);
    expect(pieces.map((piece) => [piece[0], piece.at(-1)])).toEqual([
      [
        [0, 0],
        [180, 0],
      ],
      [
        [-180, 0],
        [-10, 0],
      ],
    ]);
  });
});

describe("an area over the 180th meridian", () => {
  const fiji: Position[] = [
    [177, -20],
    [-179, -20],
    [-179, -15],
    [177, -15],
    [177, -20],
  ];

  it("is cut in two that lie on either side", () => {
    const pieces = cutAreaAtDateLine([fiji]) ?? [];
    expect(pieces).toHaveLength(2);
    const spans = pieces.map(([shell = []]) => [
      Math.min(...shell.map(([lon]) => lon)),
      Math.max(...shell.map(([lon]) => lon)),
    ]);
    expect(spans).toEqual([
      [177, 180],
      [-180, -179],
    ]);
    for (const [shell = []] of pieces) expect(shell.at(-1)).toEqual(shell[0]);
  });

  it("keeps each hole on its own side", () => {
    const hole: Position[] = [
      [178, -18],
      [179, -18],
      [179, -17],
      [178, -18],
    ];
    expect(cutAreaAtDateLine([fiji, hole])?.map((rings) => rings.length)).toEqual([2, 1]);
  });

  it("written from 190 to 200 is simply elsewhere", () => {
    expect(
      cutAreaAtDateLine([
        [
          [190, 0],
          [200, 0],
          [200, 5],
          [190, 0],
        ],
      ]),
    ).toEqual([
      [
        [
          [-170, 0],
          [-160, 0],
          [-160, 5],
          [-170, 0],
        ],
      ],
    ]);
  });

  it("around the pole without an edge to it cannot be cut", () => {
    expect(
      cutAreaAtDateLine([
        [
          [0, 80],
          [120, 80],
          [-120, 80],
          [0, 80],
        ],
      ]),
    ).toBeNull();
  });

  it("with the artificial edge of Antarctica is left alone", () => {
    const antarctica: Position[] = [
      [-180, -90],
      [-180, -70],
      [0, -65],
      [180, -70],
      [180, -90],
      [-180, -90],
    ];
    expect(crossesDateLine(antarctica, "ring")).toBe(false);
  });
});

const anyPosition = fc.tuple(
  fc.double({ min: -540, max: 540, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

it("whatever the line: all pieces are lines within the world, and need no second cut", () => {
  fc.assert(
    fc.property(fc.array(anyPosition, { minLength: 2, maxLength: 12 }), (line) => {
      const pieces = cutLineAtDateLine(line);
      expect(pieces.length).toBeGreaterThan(0);
      for (const piece of pieces) {
        expect(piece.length).toBeGreaterThan(1);
        for (const [lon, lat] of piece) expect(Math.abs(lon) <= 180 && Math.abs(lat) <= 90).toBe(true);
        expect(cutLineAtDateLine(piece)).toEqual([piece]);
      }
    }),
  );
});
