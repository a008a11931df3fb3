// TopoJSON: each geometry of each object is a feature. What points to a missing arc is left out, for the library would throw or guess.

import { feature as toFeature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { findingKind } from "#model/guest/findingKind.ts";
import { makeGeoJsonGate } from "#model/guest/gateGeoJson.ts";
import { guestLimits } from "#model/guest/guestSet.ts";
import { isRecord, type JsonRecord, memberOf } from "#model/guest/jsonRecord.ts";
import { makeReporter, type Reporter, savedPlaces } from "#model/guest/reporter.ts";
import { type GuestInput, refuse, settle, tellAgain } from "./guestInput.ts";
import type { GuestRead } from "./guestRead.ts";
import { breather } from "./vast/breathe.ts";

const topoFindings = {
  broken: findingKind(
    "topojson-incomplete",
    "refused",
    [
      "This is TopoJSON, but its objects, arcs or transform are missing or not as they should be.",
      "È TopoJSON, ma objects, arcs o transform mancano o non sono come dovrebbero.",
    ],
    [
      "Write it anew where it comes from, or save it as GeoJSON.",
      "Scriverlo di nuovo dove nasce, o salvarlo come GeoJSON.",
    ],
  ),
  badArcs: findingKind(
    "topojson-bad-arcs",
    "dropped",
    [
      "A geometry points to arcs that are not there, or are not lists of positions.",
      "Una geometria rinvia ad archi che non ci sono, o che non sono liste di posizioni.",
    ],
    ["Write the TopoJSON anew where it comes from.", "Scrivere di nuovo il TopoJSON dove nasce."],
  ),
} as const;

/** `root` has "type": "Topology". */
export async function readTopoJson(input: GuestInput, root: JsonRecord, told: Reporter): Promise<GuestRead> {
  const [objects, arcs, transform] = [memberOf(root, "objects"), memberOf(root, "arcs"), memberOf(root, "transform")];
  const isSound = isRecord(objects) && Array.isArray(arcs) && (transform === undefined || isTransform(transform));
  if (!isSound) return refuse(input, topoFindings.broken, "topojson", null, told);
  const topology = { type: "Topology", arcs, objects: {}, ...(transform ? { transform } : {}) } as unknown as Topology;
  const report = makeReporter(savedPlaces);
  tellAgain(told, report);
  const collector = input.tools.collector();
  const gate = makeGeoJsonGate(report, input.ask.swap, (feature) => collector.addFeature(feature));
  const good = arcs.map(isArc);
  const breathe = breather(input.tools.signal);
  for (const [name, object] of Object.entries(objects)) {
    const isList = isRecord(object) && memberOf(object, "type") === "GeometryCollection";
    const geometries = isList ? memberOf(object, "geometries") : [object];
    if (!Array.isArray(geometries)) {
      gate.leaveOut(topoFindings.badArcs, `objects.${name}`);
      continue;
    }
    for (const [at, geometry] of geometries.entries()) {
      const path = isList ? `objects.${name}.geometries[${at}]` : `objects.${name}`;
      if (!hasItsArcs(geometry, good, 1)) gate.leaveOut(topoFindings.badArcs, path);
      else gate.object(featureOf(topology, geometry), path);
      await breathe();
    }
  }
  gate.end();
  return settle(input, "topojson", gate.title, collector, report);
}

/** A collection of one, for the library makes several features of a collection, and we want one of each geometry. */
function featureOf(topology: Topology, geometry: unknown): unknown {
  const collection = { type: "GeometryCollection" as const, geometries: [geometry as GeometryObject] };
  const [feature] = toFeature(topology, collection).features;
  return feature;
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
}

function isTransform(value: unknown): boolean {
  return isRecord(value) && isPair(memberOf(value, "scale")) && isPair(memberOf(value, "translate"));
}

function isArc(arc: unknown): boolean {
  return Array.isArray(arc) && arc.length > 1 && arc.every(isPosition);
}

function isPosition(value: unknown): boolean {
  return Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

/** How deep the numbers of arcs are nested, by type. */
const nesting: ReadonlyMap<unknown, number> = new Map([
  ["LineString", 1],
  ["MultiLineString", 2],
  ["Polygon", 2],
  ["MultiPolygon", 3],
]);

function hasItsArcs(geometry: unknown, good: readonly boolean[], depth: number): boolean {
  if (!isRecord(geometry) || depth > guestLimits.depth) return false;
  const type = memberOf(geometry, "type");
  if (type === null || type === undefined) return true;
  if (type === "Point") return Array.isArray(memberOf(geometry, "coordinates"));
  if (type === "MultiPoint") {
    const coordinates = memberOf(geometry, "coordinates");
    return Array.isArray(coordinates) && coordinates.every(Array.isArray);
  }
  if (type === "GeometryCollection") {
    const members = memberOf(geometry, "geometries");
    return Array.isArray(members) && members.every((member) => hasItsArcs(member, good, depth + 1));
  }
  const levels = nesting.get(type);
  return levels !== undefined && areArcs(memberOf(geometry, "arcs"), good, levels);
}

function areArcs(arcs: unknown, good: readonly boolean[], levels: number): boolean {
  if (!Array.isArray(arcs)) return false;
  if (levels > 1) return arcs.every((inner) => areArcs(inner, good, levels - 1));
  return (
    arcs.length > 0 && arcs.every((index) => typeof index === "number" && good[index < 0 ? ~index : index] === true)
  );
}
