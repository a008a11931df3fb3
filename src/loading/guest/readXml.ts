// KML and GPX. No document type, no entities, nothing fetched: links to other files and pictures are only said to be there.
import { makeGeoJsonGate } from "#model/guest/gateGeoJson.ts";
import { guestLimits } from "#model/guest/guestSet.ts";
import { makeReporter, savedPlaces } from "#model/guest/reporter.ts";
import { gpxFeature } from "./gpxFeature.ts";
import { type GuestInput, refuse, settle } from "./guestInput.ts";
import type { GuestRead } from "./guestRead.ts";
import { kmlFeature } from "./kmlFeature.ts";
import { sharedStyles } from "./kmlStyle.ts";
import { NotXml } from "./notXml.ts";
import { allOf, childOf, parseXml, textOf, type XmlElement } from "./parseXml.ts";
import { readingFindings } from "./readingFindings.ts";
import { splitXml, type XmlParts } from "./splitXml.ts";
import { textPieces } from "./textPieces.ts";
import { breather } from "./vast/breathe.ts";
import { notXmlFinding, xmlFindings } from "./xmlFindings.ts";

const records = { kml: new Set(["Placemark"]), gpx: new Set(["wpt", "rte", "trk"]) } as const;

/** UTF-16 units: a record is parsed as one tree, and a tree takes about a hundred times its text. */
const mostOfRecord = 16_000_000;
const elsewhere = ["NetworkLink", "GroundOverlay", "ScreenOverlay", "PhotoOverlay"] as const;

export async function readXml(input: GuestInput, format: "kml" | "gpx"): Promise<GuestRead> {
  const report = makeReporter(savedPlaces);
  const collector = input.tools.collector();
  const gate = makeGeoJsonGate(report, input.ask.swap, (feature) => collector.addFeature(feature));
  const breathe = breather(input.tools.signal);
  let parts: XmlParts;
  let frame: XmlElement;
  try {
    const text: string[] = [];
    for await (const piece of textPieces(input, report, () => 0, await declaredEncoding(input.source)))
      text.push(piece);
    parts = await splitXml(text.join(""), records[format], breathe);
    frame = parseXml(parts.frame);
  } catch (error) {
    if (!(error instanceof NotXml)) throw error;
    return refuse(input, notXmlFinding(error), format, error.found || null, report);
  }
  const styles = format === "kml" ? sharedStyles(frame) : new Map<string, never>();
  for (const name of elsewhere)
    for (const link of allOf(frame, name))
      report.add(xmlFindings.elsewhere, { path: name, value: textOf(link, "name") });
  const counts = new Map<string, number>();
  for (const [at, { name, text, line }] of parts.records.entries()) {
    const number = counts.get(name) ?? 0;
    counts.set(name, number + 1);
    const path = `${name}[${number}]`;
    if (text.length > mostOfRecord) gate.leaveOut(xmlFindings.recordTooLarge, path);
    else
      try {
        const record = parseXml(parts.wrap(text), line).firstChild as XmlElement;
        if (format === "kml") {
          const { feature, style } = kmlFeature(record, styles);
          gate.object(feature, path, style);
        } else {
          const { feature, lonely } = gpxFeature(record);
          if (lonely > 0) report.add(xmlFindings.lonelyPoints, { row: at + 1, path }, [], lonely);
          gate.object(feature, path);
        }
      } catch (error) {
        if (!(error instanceof NotXml)) throw error;
        gate.leaveOut(xmlFindings.badRecord, `${path} (line ${error.line})`, error.found);
      }
    if (collector.features > guestLimits.rows) return refuse(input, readingFindings.tooManyRows, format);
    const rest = breathe();
    if (rest) {
      input.tools.onProgress({ stage: "reading", done: at / parts.records.length, rows: collector.features });
      await rest;
    }
  }
  gate.end();
  return settle(input, format, titleIn(frame, format), collector, report);
}

/** As <?xml … encoding="…"?> says, where the decoder knows it. */
async function declaredEncoding(source: Blob): Promise<string | null> {
  const start = new TextDecoder("latin1").decode(await source.slice(0, 200).arrayBuffer());
  const label = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(start)?.[1];
  if (!label) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // What could be read so far is not UTF-16, whatever it says.
    return encoding.startsWith("utf-16") ? null : encoding;
  } catch {
    return null;
  }
}

function titleIn(frame: XmlElement, format: "kml" | "gpx"): string | null {
  const holder =
    format === "kml" ? (childOf(frame, "Document") ?? childOf(frame, "Folder")) : childOf(frame, "metadata");
  return textOf(holder, "name")?.slice(0, 200) ?? null;
}
