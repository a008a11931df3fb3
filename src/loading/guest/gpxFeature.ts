// A waypoint, route or track of GPX 1.0 or 1.1 as a GeoJSON feature; positions that are no numbers stay what they are, for the gate to say so.
import { allOf, childOf, childrenOf, leavesOf, textOf, type XmlElement } from "./parseXml.ts";
import { makePropertyBag, type PropertyBag } from "./propertyBag.ts";
import { xmlNumber } from "./xmlNumbers.ts";

export interface GpxFeature {
  readonly feature: unknown;
  /** Stretches of a track with a single point, which make no line. */
  readonly lonely: number;
}

export function gpxFeature(element: XmlElement): GpxFeature {
  const bag = makePropertyBag();
  for (const name of ["name", "desc", "cmt", "type", "sym", "src", "time", "url"]) bag.add(name, textOf(element, name));
  for (const link of childrenOf(element)) if (link.localName === "link") bag.add("link", link.getAttribute("href"));
  const extensions = childOf(element, "extensions");
  if (extensions) addLeaves(extensions, bag);
  if (element.localName === "wpt") {
    bag.add("ele", textOf(element, "ele"));
    return { feature: feature("Point", positionOf(element), bag), lonely: 0 };
  }
  if (element.localName === "rte")
    return { feature: feature("LineString", pointsOf(element, "rtept"), bag), lonely: 0 };
  const times = Array.from(allOf(element, "time"), (time) => time.textContent?.trim() ?? "").filter(Boolean);
  bag.add("begin", times[0] ?? null);
  bag.add("end", times.at(-1) ?? null);
  const segments = Array.from(allOf(element, "trkseg"), (segment) => pointsOf(segment, "trkpt")).filter(
    ({ length }) => length > 0,
  );
  const lines = segments.filter(({ length }) => length > 1);
  // A track of nothing but single points is left to the gate.
  const kept = lines.length > 0 ? lines : segments;
  return { feature: feature("MultiLineString", kept, bag), lonely: segments.length - kept.length };
}

function feature(type: string, coordinates: unknown, bag: PropertyBag): unknown {
  return { type: "Feature", geometry: { type, coordinates }, properties: bag.end() };
}

function positionOf(point: XmlElement): readonly unknown[] {
  return [xmlNumber(point.getAttribute("lon")), xmlNumber(point.getAttribute("lat"))];
}

function pointsOf(parent: XmlElement, name: string): unknown[] {
  return [...childrenOf(parent)].filter(({ localName }) => localName === name).map(positionOf);
}

function addLeaves(parent: XmlElement, bag: PropertyBag): void {
  for (const leaf of leavesOf(parent)) bag.add(leaf.localName ?? "", leaf.textContent?.trim() || null);
}
