// Sets as a reader's file would give them, for tests of what the atlas makes of them.
import fc from "fast-check";
import { confidences, statuses } from "#model/gradings.ts";
import type { GuestEnd, GuestFeature, GuestSet, GuestShape, GuestTie, GuestTiles } from "#model/guest/guestSet.ts";

type Change<T> = { readonly [K in keyof T]?: T[K] };

const row = { name: null, family: null, since: null, until: null, status: null, source: null, url: null } as const;

/** Of a set of which only a sample is in the page. */
export const heldInWorker: GuestTiles = {
  key: "k",
  counts: { points: 9, lines: 0, areas: 0, ties: 0 },
  extent: null,
  minZoom: 0,
  maxZoom: 4,
  layers: [],
  of: "rows",
  attribution: null,
  columns: [],
};

export function guestFeature(number: number, change: Change<GuestFeature> = {}): GuestFeature {
  return {
    ...row,
    row: number,
    id: null,
    shapes: [{ type: "point", at: [number % 180, number % 80] }],
    properties: [],
    actor: null,
    style: null,
    ...change,
  };
}

export function newEnd(name: string, change: Change<Extract<GuestEnd, { actor: null }>> = {}): GuestEnd {
  return { actor: null, name, kind: "city", at: [10, 45], country: null, ...change };
}

export function guestTie(number: number, from: GuestEnd, to: GuestEnd, change: Change<GuestTie> = {}): GuestTie {
  return { ...row, row: number, from, to, type: null, confidence: null, properties: [], ...change };
}

export function guestSet(
  id: string,
  content: { readonly features?: readonly GuestFeature[]; readonly ties?: readonly GuestTie[] },
  change: Change<GuestSet> = {},
): GuestSet {
  const { features = [], ties = [] } = content;
  return {
    id,
    file: { name: `${id}.csv`, hash: "0123456789abcdef", bytes: 1000, format: "csv", url: null },
    title: id,
    colour: 0,
    content: { features, ties },
    tiles: null,
    report: { outcome: "accept", usable: features.length + ties.length, dropped: 0, findings: [] },
    ...change,
  };
}

/** `count` ties from a few actors of the atlas to many others, half of them new; every second one dated. */
export function manyTies(id: string, count: number, known: readonly string[]): GuestSet {
  const end = (number: number): GuestEnd =>
    number % 2 === 0 && known.length > 0
      ? { actor: known[number % known.length] as string }
      : newEnd(`Place ${number % 400}`, { at: [((number * 7) % 340) - 170, ((number * 3) % 140) - 70] });
  return guestSet(id, {
    ties: Array.from({ length: count }, (_, at) =>
      guestTie(at + 2, end(at % 10), end(at + 11), {
        since: at % 2 ? `${1990 + (at % 30)}` : null,
        type: at % 3 ? "Twinning" : null,
        properties: [["remark", `row ${at}`]],
      }),
    ),
  });
}

/** Names that break what takes them for markup, keys or code. */
export const hostileNames = [
  "<img src=x onerror=alert(1)>",
  "</script><script>alert(1)</script>",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "javascript:alert(1)",
  "=cmd|' /C calc'!A0",
  "{{7*7}}",
  "\u202Egnp.exe",
  "\u0000\u0007",
  "\uD800",
  "a".repeat(100_000),
  "",
  " ",
] as const;

const text = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom(...hostileNames));
const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const date = fc.oneof(
  fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, "0")),
  fc.constantFrom("2020-02", "2024-02-29", "2026-11-21", "2026-11-22"),
);
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const shape: fc.Arbitrary<GuestShape> = fc.oneof(
  position.map((at) => ({ type: "point" as const, at })),
  fc.array(position, { minLength: 2, maxLength: 8 }).map((line) => ({ type: "line" as const, line })),
  fc
    .array(position, { minLength: 3, maxLength: 8 })
    .map((ring) => ({ type: "area" as const, rings: [[...ring, ring[0] as (typeof ring)[number]]] })),
);
const anyRow = {
  name: orNull(text),
  family: orNull(fc.oneof(text, fc.constantFrom("trade", "Sicurezza"))),
  since: orNull(date),
  until: orNull(date),
  status: orNull(fc.constantFrom(...statuses)),
  source: orNull(text),
  url: orNull(fc.webUrl()),
  properties: fc.array(fc.tuple(text, text), { maxLength: 4 }),
};
const anyEnd = (known: readonly string[]): fc.Arbitrary<GuestEnd> =>
  fc.oneof(
    fc.constantFrom(...known).map((actor) => ({ actor })),
    fc.record({
      actor: fc.constant(null),
      name: text,
      kind: fc.constantFrom("country" as const, "city" as const, "organisation" as const),
      at: orNull(position),
      country: orNull(fc.constantFrom("JPN", "FRA", "XXX", "BOL")),
    }),
  );

/** Sets that a reader could hand over, of any content; `known`: actors' ids that rows may name. */
export function anyGuestSets(known: readonly string[], most = 8): fc.Arbitrary<GuestSet[]> {
  const features = fc.array(
    fc.record({
      ...anyRow,
      id: orNull(text),
      shapes: fc.array(shape, { minLength: 1, maxLength: 3 }),
      actor: orNull(fc.constantFrom(...known, "nobody")),
      style: fc.constant(null),
    }),
    { maxLength: most },
  );
  const ties = fc.array(
    fc.record({
      ...anyRow,
      from: anyEnd([...known, "nobody"]),
      to: anyEnd(known),
      type: orNull(fc.oneof(text, fc.constantFrom("digital_partnership", "Bloc membership", "bloc_membership"))),
      confidence: orNull(fc.constantFrom(...confidences)),
    }),
    { maxLength: most },
  );
  const set = fc
    .record({ features, ties, title: text, name: text, colour: fc.nat(20), format: fc.constantFrom("csv", "geojson") })
    .map(({ features: rows, ties: tied, title, name, colour, format }) => {
      const numbered = {
        features: rows.map((one, at) => ({ ...one, row: at + 1 })),
        ties: tied.map((one, at) => ({ ...one, row: at + 1 })),
      };
      const made = guestSet("x", numbered, { title, colour });
      return { ...made, file: { ...made.file, name, format: format as "csv" | "geojson" } };
    });
  return fc.array(set, { maxLength: 3 }).map((sets) => sets.map((one, at) => ({ ...one, id: `set${at}` })));
}
