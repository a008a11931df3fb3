// GeoJSON text sequences: RFC 8142 (each text after a record separator, U+001E) and one object to a line.
import { makeGeoJsonGate } from "#model/guest/gateGeoJson.ts";
import { guestLimits } from "#model/guest/guestSet.ts";
import { makeReporter, savedPlaces } from "#model/guest/reporter.ts";
import { type GuestInput, refuse, settle } from "./guestInput.ts";
import type { GuestRead } from "./guestRead.ts";
import { readingFindings } from "./readingFindings.ts";
import { textPieces } from "./textPieces.ts";

const separator = "\u001e";

/** A text that is not JSON is left out; the others are drawn. */
export async function readGeoJsonSeq(input: GuestInput): Promise<GuestRead> {
  const report = makeReporter(savedPlaces);
  const collector = input.tools.collector();
  const gate = makeGeoJsonGate(report, input.ask.swap, (feature) => collector.addFeature(feature));
  let rest = "";
  let isSeparated: boolean | null = null;
  let texts = 0;
  const take = (text: string) => {
    const object = text.trim();
    if (object === "") return;
    const path = `texts[${texts++}]`;
    let value: unknown;
    try {
      value = JSON.parse(object);
    } catch {
      gate.leaveOut(readingFindings.badLine, path, object);
      return;
    }
    gate.object(value, path);
  };
  for await (const piece of textPieces(input, report, () => collector.features)) {
    const text = rest + piece;
    isSeparated ??= text.trimStart().startsWith(separator);
    const parts = text.split(isSeparated ? separator : /\r\n|\r|\n/);
    rest = parts.pop() ?? "";
    for (const part of parts) take(part);
    if (collector.features > guestLimits.rows) return refuse(input, readingFindings.tooManyRows, "geojsonseq");
  }
  take(rest);
  gate.end();
  return settle(input, "geojsonseq", gate.title, collector, report);
}
