// Files as people and machines make them: mostly GeoJSON, in part wrong, now and then hostile.
import fc from "fast-check";

const degrees = fc.oneof(
  { weight: 12, arbitrary: fc.double({ min: -90, max: 90, noNaN: true }) },
  { weight: 3, arbitrary: fc.constantFrom(-180, 180, 0, -0, 179.9, -179.9, 90, -90, 200, 359, 540, 541, 91, 1e7) },
);
const anything = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>("1", null, [], {}, true, 1e308));

export const anyPosition: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(degrees, degrees) },
  { weight: 2, arbitrary: fc.tuple(degrees, degrees, degrees) },
  { weight: 1, arbitrary: fc.array(anything, { maxLength: 4 }) },
);
const positions = fc.array(anyPosition, { maxLength: 6 });
const ring = fc.oneof(
  positions,
  fc.array(anyPosition, { minLength: 3, maxLength: 6 }).map((corners) => [...corners, corners[0]]),
);

const coordinates: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Point: anyPosition,
  MultiPoint: positions,
  LineString: positions,
  MultiLineString: fc.array(positions, { maxLength: 3 }),
  Polygon: fc.array(ring, { maxLength: 3 }),
  MultiPolygon: fc.array(fc.array(ring, { maxLength: 2 }), { maxLength: 2 }),
};

const simple: fc.Arbitrary<unknown> = fc.oneof(
  ...Object.entries(coordinates).map(([type, arbitrary]) =>
    fc.record({ type: fc.constant(type), coordinates: arbitrary }),
  ),
);
export const anyGeometry: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: simple },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant("GeometryCollection"), geometries: fc.array(simple, { maxLength: 3 }) }),
  },
  { weight: 1, arbitrary: anything },
);

const hostileNames = [
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "then",
  "length",
  "__defineGetter__",
];
const usedNames = [
  "name",
  "title",
  "since",
  "until",
  "from",
  "date",
  "status",
  "url",
  "source",
  "family",
  "stroke",
  "stroke-width",
  "fill-opacity",
  "marker-size",
];
const scalar = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "2020",
    "2020-02-30",
    "2024-02-29T10:00:00Z",
    "active",
    "https://a.example/",
    "javascript:x",
    "#abc",
    "f0f",
  ),
  fc.integer(),
  fc.constant(null),
);

/** Own members, whatever their names. */
export const anyProperties: fc.Arbitrary<unknown> = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...usedNames), scalar), { maxLength: 4 }),
    fc.array(fc.tuple(fc.oneof(fc.constantFrom(...hostileNames), fc.string()), anything), { maxLength: 3 }),
  )
  .map(([used, others]) => Object.fromEntries([...others.filter(([name]) => !usedNames.includes(name)), ...used]));

export const anyFeature: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record(
      {
        type: fc.constant("Feature"),
        geometry: fc.oneof({ weight: 9, arbitrary: anyGeometry }, { weight: 1, arbitrary: fc.constant(null) }),
        properties: fc.oneof({ weight: 9, arbitrary: anyProperties }, { weight: 1, arbitrary: anything }),
        id: fc.oneof(fc.string(), fc.integer(), anything),
        bbox: anything,
      },
      { requiredKeys: ["type", "geometry"] },
    ),
  },
  { weight: 1, arbitrary: anything },
);

export const anyCollection: fc.Arbitrary<{ readonly features: readonly unknown[] }> = fc.record(
  {
    type: fc.constant("FeatureCollection"),
    features: fc.array(anyFeature, { maxLength: 6 }),
    crs: anything,
    bbox: anything,
    name: anything,
  },
  { requiredKeys: ["type", "features"] },
);
