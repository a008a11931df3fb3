// A hand-made scene and world, small enough to read its drawing: two square countries that touch, one across 180°, one far island.
import type { Position } from "#model/atlas.ts";
import type { MapLabel, MapScene, PointMark, TieArc } from "#views/map/scene.ts";
import type { CountryShape, World } from "#views/map/still/world.ts";

function square(a3: string, west: number, south: number, east: number, north: number): CountryShape {
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: "Feature", properties: { a3 }, geometry: { type: "Polygon", coordinates: [ring] } };
}

export const smallWorld: World = {
  countries: [square("AAA", 0, 40, 10, 50), square("BBB", 10, 40, 20, 50), square("CCC", 170, -10, -170, 10)],
  borders: {
    border: {
      type: "MultiLineString",
      coordinates: [
        [
          [10, 40],
          [10, 50],
        ],
      ],
    },
    disputed: {
      type: "MultiLineString",
      coordinates: [
        [
          [10, 45],
          [20, 45],
        ],
      ],
    },
    coast: {
      type: "MultiLineString",
      coordinates: [
        [
          [0, 40],
          [0, 50],
          [10, 50],
          [20, 50],
          [20, 40],
          [10, 40],
          [0, 40],
        ],
      ],
    },
  },
};

export function tie(id: string, line: readonly Position[], more: Partial<TieArc> = {}): TieArc {
  return {
    id,
    ref: `instrument:${id}`,
    family: "trade",
    line,
    colour: "#aa3311",
    width: 1.4,
    dash: [],
    alphaFrom: 1,
    alphaTo: 0.4,
    emphasis: "plain",
    title: id,
    ...more,
  };
}

export function mark(id: string, at: Position, more: Partial<PointMark> = {}): PointMark {
  return {
    ref: `city:${id}`,
    layer: "cities",
    at,
    shape: "disc",
    size: 8,
    colour: "#aa3311",
    outline: "#ffffff",
    alpha: 1,
    angle: 0,
    emphasis: "plain",
    title: id,
    ...more,
  };
}

export function name(text: string, at: Position, more: Partial<MapLabel> = {}): MapLabel {
  return {
    text,
    kind: "city",
    at,
    ref: null,
    rank: 10,
    minZoom: 0,
    colour: "#222222",
    halo: "#ffffff",
    size: 11,
    emphasis: "plain",
    ...more,
  };
}

export const emptyScene: MapScene = {
  theme: "light",
  language: "en",
  ground: {
    land: "#f4f1ea",
    sea: "#dfe8ec",
    border: "#d3cdbf",
    disputed: "#a89f8c",
    coast: "#a9b6ba",
    graticule: "#cfdbe0",
    ink: "#23282b",
    quietInk: "#5d625f",
    seaInk: "#4d6f80",
    halo: "#fbfaf6",
  },
  graticule: false,
  graticuleAlpha: 1,
  labelAlpha: 1,
  countries: [],
  blocs: [],
  cables: [],
  lines: [],
  ties: [],
  points: [],
  labels: [],
};

export const smallScene: MapScene = {
  ...emptyScene,
  countries: [
    { ref: "country:AAA", a3: "AAA", fill: "#c2d2c3", alpha: 0.9, hatch: false, emphasis: "plain", title: "A" },
    { ref: "country:BBB", a3: "BBB", fill: "#f4f1ea", alpha: 0.8, hatch: true, emphasis: "plain", title: "B" },
    { ref: "country:CCC", a3: "CCC", fill: "#f4f1ea", alpha: 0, hatch: false, emphasis: "plain", title: "C" },
  ],
  blocs: [
    {
      ref: "bloc:ab",
      members: ["AAA", "BBB"],
      colour: "#5d625f",
      alpha: 0.5,
      width: 1.1,
      emphasis: "plain",
      title: "A and B",
    },
  ],
  cables: [
    {
      ref: "segment:one",
      system: "one",
      lines: [
        [
          [-5, 38],
          [5, 36],
        ],
      ],
      colour: "#f3fafc",
      casing: "#24566e",
      width: 1.3,
      casingWidth: 3.2,
      dash: [],
      alpha: 1,
      emphasis: "plain",
      title: "one",
    },
    {
      ref: "segment:two",
      system: "two",
      lines: [
        [
          [5, 36],
          [15, 35],
        ],
      ],
      colour: "#f3fafc",
      casing: "#24566e",
      width: 0,
      casingWidth: 1.7,
      dash: [2.4, 2.2],
      alpha: 0.7,
      emphasis: "plain",
      title: "two",
    },
  ],
  ties: [
    tie("near", [
      [5, 45],
      [10, 46],
      [15, 45],
    ]),
    tie(
      "pacific",
      [
        [5, 45],
        [90, 60],
        [179, 20],
        [190, 0],
      ],
      { dash: [5, 3] },
    ),
    tie(
      "chosen",
      [
        [5, 45],
        [8, 42],
      ],
      { emphasis: "chosen", alphaTo: 1 },
    ),
  ],
  points: [
    mark("ring", [5, 45], { shape: "ring" }),
    mark("both", [15, 45], { shape: "ring-disc" }),
    mark("seat", [8, 42], { shape: "square", layer: "institutions" }),
    mark("talk", [12, 48], { shape: "diamond", layer: "events" }),
    mark("beach", [-5, 38], { shape: "tick", layer: "landings", angle: 10 }),
    mark("far", [-175, 0], { shape: "dot" }),
  ],
  labels: [
    name("Ring & Co", [5, 45], { ref: "city:ring" }),
    name("COUNTRY A", [4, 47], { kind: "country", rank: 20 }),
    name("North Atlantic Ocean", [-20, 45], { kind: "ocean", size: 14, rank: 50 }),
    name("Never seen", [10, 30], { minZoom: 9 }),
  ],
};
