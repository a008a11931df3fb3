// A Placemark as a GeoJSON feature; positions that are no numbers stay what they are, for the gate to say so.
import { guestLimits } from "#model/guest/guestSet.ts";
import { type KmlStyle, readKmlStyle } from "./kmlStyle.ts";
import { allOf, childOf, childrenOf, textOf, type XmlElement } from "./parseXml.ts";
import { makePropertyBag } from "./propertyBag.ts";
import { kmlPositions, xmlNumber } from "./xmlNumbers.ts";

export interface KmlFeature {
  readonly feature: unknown;
  /** Its own style over the shared one. */
  readonly style: KmlStyle;
}

export function kmlFeature(placemark: XmlElement, shared: ReadonlyMap<string, KmlStyle>): KmlFeature {
  const geometries = geometriesOf(placemark, 1);
  const own = childOf(placemark, "Style");
  const id = placemark.getAttribute("id");
  return {
    feature: {
      type: "Feature",
      ...(id ? { id } : {}),
      geometry:
        geometries.length === 1
          ? geometries[0]
          : geometries.length === 0
            ? null
            : { type: "GeometryCollection", geometries },
      properties: propertiesOf(placemark),
    },
    style: { ...shared.get(textOf(placemark, "styleUrl") ?? ""), ...(own ? readKmlStyle(own) : {}) },
  };
}

function propertiesOf(placemark: XmlElement): Readonly<Record<string, unknown>> {
  const bag = makePropertyBag();
  for (const name of ["name", "description", "address", "phoneNumber"]) bag.add(name, textOf(placemark, name));
  for (const child of childrenOf(placemark))
    if (child.localName === "link" && child.getAttribute("href")) bag.add("link", child.getAttribute("href"));
  const span = childOf(placemark, "TimeSpan");
  bag.add("begin", textOf(span, "begin"));
  bag.add("end", textOf(span, "end"));
  bag.add("when", textOf(childOf(placemark, "TimeStamp"), "when"));
  const extended = childOf(placemark, "ExtendedData");
  if (!extended) return bag.end();
  for (const data of allOf(extended, "Data")) bag.add(data.getAttribute("name") ?? "", textOf(data, "value"));
  for (const data of allOf(extended, "SimpleData"))
    bag.add(data.getAttribute("name") ?? "", data.textContent?.trim() || null);
  return bag.end();
}

function geometriesOf(parent: XmlElement, depth: number): unknown[] {
  const found: unknown[] = [];
  for (const child of childrenOf(parent)) {
    const geometry = geometryOf(child, depth);
    if (geometry) found.push(geometry);
  }
  return found;
}

function geometryOf(element: XmlElement, depth: number): unknown {
  const coordinates = () => kmlPositions(textOf(element, "coordinates") ?? "");
  const name = element.localName;
  if (name === "Point") return { type: "Point", coordinates: coordinates()[0] ?? [] };
  if (name === "LineString" || name === "LinearRing") return { type: "LineString", coordinates: coordinates() };
  if (name === "Polygon") return { type: "Polygon", coordinates: ringsOf(element) };
  if (name === "Track") {
    const line = Array.from(allOf(element, "coord"), (coord) =>
      (coord.textContent ?? "")
        .trim()
        .split(/\s+/)
        .map((number) => xmlNumber(number)),
    );
    return line.length === 1 ? { type: "Point", coordinates: line[0] } : { type: "LineString", coordinates: line };
  }
  if (name !== "MultiGeometry" && name !== "MultiTrack") return null;
  // One level more than is allowed: the gate then says that it is too deep.
  return { type: "GeometryCollection", geometries: depth > guestLimits.depth ? [] : geometriesOf(element, depth + 1) };
}

function ringsOf(polygon: XmlElement): unknown[] {
  const ring = (boundary: XmlElement) => kmlPositions(textOf(childOf(boundary, "LinearRing"), "coordinates") ?? "");
  const boundaries = [...childrenOf(polygon)].filter(
    ({ localName }) => localName === "outerBoundaryIs" || localName === "innerBoundaryIs",
  );
  // The outer one comes first, wherever it stands.
  boundaries.sort(
    (one, other) => Number(one.localName === "innerBoundaryIs") - Number(other.localName === "innerBoundaryIs"),
  );
  return boundaries.map(ring);
}
