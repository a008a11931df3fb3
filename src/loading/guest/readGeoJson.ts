import { type GeoJsonGate, makeGeoJsonGate } from "#model/guest/gateGeoJson.ts";
import { guestLimits } from "#model/guest/guestSet.ts";
import { isRecord, memberOf } from "#model/guest/jsonRecord.ts";
import { makeReporter, type Reporter, savedPlaces } from "#model/guest/reporter.ts";
import { type GuestInput, refuse, settle, tellAgain } from "./guestInput.ts";
import type { GuestCollector, GuestRead } from "./guestRead.ts";
import { NotJson } from "./notJson.ts";
import { readGeoJsonSeq } from "./readGeoJsonSeq.ts";
import { notJsonFinding, readingFindings } from "./readingFindings.ts";
import { readTopoJson } from "./readTopoJson.ts";
import { makeFeatureSplitter } from "./splitFeatures.ts";
import { textPieces } from "./textPieces.ts";

interface Attempt {
  readonly report: Reporter;
  readonly collector: GuestCollector;
  readonly gate: GeoJsonGate;
}

/** Any JSON: GeoJSON feature by feature, TopoJSON whole, anything else refused by what it seems to be. */
export async function readGeoJson(input: GuestInput): Promise<GuestRead> {
  const told = makeReporter(savedPlaces);
  const begin = (): Attempt => {
    const report = makeReporter(savedPlaces);
    const collector = input.tools.collector();
    return {
      report,
      collector,
      gate: makeGeoJsonGate(report, input.ask.swap, (feature) => collector.addFeature(feature)),
    };
  };
  let now = begin();
  const again = () => {
    now.collector.drop();
    now = begin();
  };
  const splitter = makeFeatureSplitter({
    onFeature: (value) => now.gate.feature(value),
    onAgain: again,
  });
  try {
    for await (const text of textPieces(input, told, () => now.collector.features)) {
      splitter.write(text);
      if (now.collector.features > guestLimits.rows) return refuse(input, readingFindings.tooManyRows, "geojson");
    }
    const { root, taken } = splitter.end();
    if (isRecord(root) && memberOf(root, "type") === "Topology") return await readTopoJson(input, root, told);
    const isCollection = isRecord(root) && memberOf(root, "type") === "FeatureCollection";
    // What came as "features" of something else was none.
    if (taken && !isCollection) again();
    now.gate.root(root, taken && isCollection && Array.isArray(memberOf(root, "features")));
    now.gate.end();
    tellAgain(told, now.report);
    return settle(input, "geojson", now.gate.title, now.collector, now.report);
  } catch (error) {
    if (error instanceof NotJson) {
      const { kind, found, line, column } = error.fault;
      if (kind === "more-text" && line > 1 && column === 1 && found.startsWith("{")) return readGeoJsonSeq(input);
      return refuse(input, notJsonFinding(error.fault), null, found || null, told);
    }
    if (error instanceof RangeError) return refuse(input, readingFindings.tooDeep, null, null, told);
    throw error;
  }
}
