// A JSON value through the gate, as a file that holds it would go.
import { makeGeoJsonGate } from "#model/guest/gateGeoJson.ts";
import type { GuestReport } from "#model/guest/guestReport.ts";
import type { GuestFeature } from "#model/guest/guestSet.ts";
import { makeReporter } from "#model/guest/reporter.ts";

export interface Gated {
  readonly features: readonly GuestFeature[];
  readonly report: GuestReport;
  readonly title: string | null;
  /** Codes of what was found, with their counts. */
  readonly found: Readonly<Record<string, number>>;
}

export function gated(value: unknown, swap = false): Gated {
  const reporter = makeReporter();
  const features: GuestFeature[] = [];
  const gate = makeGeoJsonGate(reporter, swap, (feature) => features.push(feature));
  gate.root(value);
  gate.end();
  const report = reporter.end(features.length);
  const found = Object.fromEntries(report.findings.map(({ code, count }) => [code, count]));
  return { features, report, title: gate.title, found };
}

export function point(coordinates: unknown, properties: unknown = {}, more: object = {}): object {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates }, ...more };
}

export function collection(...features: unknown[]): object {
  return { type: "FeatureCollection", features };
}

export function shape(type: string, coordinates: unknown): object {
  return { type: "Feature", properties: {}, geometry: { type, coordinates } };
}
