// Filters, dates and hubs such as a reader can set, on the shipped atlas.
import fc from "fast-check";
import { defaultPose, type Filter, type Pose, statusClasses } from "#model/pose.ts";
import { shippedAtlas } from "./shippedAtlas.ts";

const atlas = shippedAtlas();
const some = <T>(all: readonly T[]) => fc.option(fc.subarray([...all]), { nil: null, freq: 2 });
const year = fc.integer({ min: 1978, max: 2031 }).map(String);
const two = (n: number) => String(n).padStart(2, "0");
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);

export const anyDate = fc.oneof(year, month, day);
export const anySpan = fc.tuple(anyDate, anyDate).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
export const anyFilter: fc.Arbitrary<Filter> = fc.record({
  families: some(atlas.families.map((family) => family.id)),
  statuses: some(statusClasses),
  themes: some(atlas.themes.map((theme) => theme.id)),
  confidences: some(["high", "medium", "low"] as const),
  span: fc.option(anySpan, { nil: null, freq: 2 }),
});
export const anyHub = fc.constantFrom("EU", "EU", "EU", "CHN", "RUS", "beijing", "MCE", "COE", "SMARTAFRICA", "JPN");

export const anyPose: fc.Arbitrary<Pose> = fc
  .record({
    language: fc.constantFrom("en" as const, "it" as const),
    time: fc.option(anyDate, { nil: null }),
    hub: fc.option(anyHub, { nil: null }),
    filter: fc.oneof({ weight: 1, arbitrary: fc.constant(defaultPose.filter) }, { weight: 3, arbitrary: anyFilter }),
  })
  .map((change) => ({ ...defaultPose, ...change }));
