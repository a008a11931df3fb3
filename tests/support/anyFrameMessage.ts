// Messages to a frame: good ones, good ones gone wrong, and whatever else a page can post.
import fc from "fast-check";

const word = fc.constantFrom(
  "",
  "JPN",
  "country:JPN",
  "EU",
  "dp-eu-jpn",
  "nowhere",
  "__proto__",
  "constructor",
  "javascript:alert(1)",
  "https://example.org/",
  "<img src=x onerror=alert(1)>",
  "?".repeat(300),
  "\u0000\ud800",
);
const address = fc.oneof(
  word,
  fc.constantFrom(
    "?select=JPN#map=3/36/138",
    "?view=globe&time=2024#map=1e9/999/999",
    "#map=NaN/Infinity/0",
    "?layers=none&families=__proto__&opacity=ties:9",
    "?story=short&scene=2&present=1&play=1",
    "https://example.org/?view=globe#map=2/1/1",
    "?answer=without&without=MEDUSA,__proto__",
    "?view=%00%ff&lang=xx&theme=javascript:1",
  ),
  fc.string({ maxLength: 200 }).map((text) => `?${text}`),
);
const number = fc.oneof(fc.double(), fc.constantFrom(0, 3, -1, 91, 1e300, -0, Number.NaN, Number.POSITIVE_INFINITY));
const camera = fc.oneof(
  fc.record(
    {
      zoom: fc.double({ min: -2, max: 22 }),
      lat: fc.double({ min: -90, max: 90 }),
      lon: fc.double({ min: -540, max: 540 }),
    },
    { noNullPrototype: true },
  ),
  fc.record({ zoom: number, lat: number, lon: number, bearing: number, pitch: number }, { requiredKeys: [] }),
);
const parameter = fc.constantFrom(
  "view",
  "time",
  "families",
  "select",
  "theme",
  "hub",
  "layers",
  "answer",
  "story",
  "__proto__",
);
const parameters = fc.dictionary(
  parameter,
  fc.oneof(word, number, fc.boolean(), fc.constant(null), fc.array(word, { maxLength: 4 })),
);
const layer = fc.constantFrom("cables", "ties", "labels", "nothing", "__proto__");
const layers = fc.dictionary(
  layer,
  fc.oneof(fc.boolean(), fc.record({ on: fc.boolean(), opacity: number }, { requiredKeys: [] })),
);

/** Of the right form, if not always of use. */
export const goodFrameMessage = fc
  .oneof(
    fc.record({
      type: fc.constant("setPose"),
      payload: fc.record(
        { address, camera, parameters, transition: fc.constantFrom("fly", "cut") },
        { requiredKeys: [] },
      ),
    }),
    fc.record({ type: fc.constant("select"), payload: fc.record({ ref: fc.option(word) }) }),
    fc.record({ type: fc.constant("setLayers"), payload: fc.record({ layers }) }),
    fc.record({
      type: fc.constant("setTime"),
      payload: fc.record({ time: fc.constantFrom(null, "latest", "2024", "2019-06", "1900-01-01", "9999") }),
    }),
    fc.record({
      type: fc.constant("setScene"),
      payload: fc.record(
        { story: fc.constantFrom("short", "nowhere"), scene: fc.oneof(word, fc.integer({ min: 1, max: 9 })) },
        { requiredKeys: [] },
      ),
    }),
    fc.record({ type: fc.constantFrom("nextScene", "previousScene", "getState", "hello"), payload: fc.constant({}) }),
  )
  .map((said) => ({ v: 1, ...said }));

const strange = fc.oneof(
  fc.anything({
    withDate: true,
    withMap: true,
    withSet: true,
    withTypedArray: true,
    withSparseArray: true,
    withNullPrototype: true,
  }),
  fc.constant(null).map(() => {
    const round: Record<string, unknown> = { v: 1, type: "getState" };
    round["payload"] = round;
    return round;
  }),
  fc.nat(3000).map((levels) => {
    let deep: unknown = 1;
    for (let level = 0; level < levels; level += 1) deep = [deep];
    return deep;
  }),
  fc.constantFrom(new ArrayBuffer(8), new Date(Number.NaN), /a/, new Error("x"), 10n, new Map([[{}, new Set()]])),
  fc.constant(JSON.parse('{"__proto__":{"v":1,"type":"getState"},"constructor":{"prototype":{"polluted":1}}}')),
);

/** A good message with one of its parts replaced by something else. */
const spoilt = fc
  .tuple(goodFrameMessage, fc.constantFrom("v", "type", "payload", "requestId", "source", "__proto__", "more"), strange)
  .map(([message, part, value]) => Object.fromEntries([...Object.entries(message), [part, value]]));
const spoiltWithin = fc
  .tuple(
    goodFrameMessage,
    fc.constantFrom("ref", "address", "camera", "layers", "time", "scene", "story", "parameters", "format"),
    strange,
  )
  .map(([message, part, value]) => ({ ...message, payload: { ...message.payload, [part]: value as unknown } }));

export const anyFrameMessage: fc.Arbitrary<unknown> = fc.oneof(goodFrameMessage, spoilt, spoiltWithin, strange);
