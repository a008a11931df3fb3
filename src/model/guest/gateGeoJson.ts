// GeoJSON (RFC 7946) as any of its nine types, whole or with its features one by one.

import { fileFindings } from "./fileFindings.ts";
import { gateBox } from "./gateBox.ts";
import { type FeatureGate, makeFeatureGate } from "./gateFeature.ts";
import { briefly } from "./gateRow.ts";
import type { GuestFeature } from "./guestSet.ts";
import { hasMember, isRecord, type JsonRecord, memberOf } from "./jsonRecord.ts";
import type { FindingKind, Reporter } from "./reporter.ts";
import { seemsToBe } from "./seemsToBe.ts";
import { shapeFindings } from "./shapeFindings.ts";

export interface GeoJsonGate {
  /** The next member of "features", where they are read one by one. */
  feature(value: unknown): void;
  /** Any object of a text sequence: a Feature, a FeatureCollection or a geometry. `path` names it for the report; `aside`: a style that the file keeps elsewhere. */
  object(value: unknown, path: string, aside?: JsonRecord): void;
  /** A row that was no object at all, or came to none. */
  leaveOut(why: FindingKind, path: string, value?: unknown): void;
  /** The whole; `taken`: its features have come through `feature`, and are not looked for. */
  root(value: unknown, taken?: boolean): void;
  /** Says what holds for the whole file: nothing usable, nothing there, numbers exchanged. */
  end(): void;
  /** What the file calls itself. */
  readonly title: string | null;
  readonly usable: number;
}

const geometries = new Set([
  "Point",
  "MultiPoint",
  "LineString",
  "MultiLineString",
  "Polygon",
  "MultiPolygon",
  "GeometryCollection",
]);

/** `keep` is called with each feature that can be drawn. */
export function makeGeoJsonGate(report: Reporter, swap: boolean, keep: (feature: GuestFeature) => void): GeoJsonGate {
  const gate: FeatureGate = makeFeatureGate(report, swap);
  let rows = 0;
  let broken = 0;
  let title: string | null = null;
  let isRefused = false;
  const note = {
    note: (kind: Parameters<Reporter["add"]>[0], path: string, value?: unknown) =>
      report.add(kind, { path, value: briefly(value) }),
  };

  const feature = (value: unknown, path = `features[${rows}]`, aside?: JsonRecord) => {
    const kept = gate.take(value, ++rows, path, aside);
    if (kept) keep(kept);
  };
  const geometry = (value: JsonRecord, path: string) => {
    const kept = gate.takeGeometry(value, ++rows, path);
    if (kept) keep(kept);
  };
  const refuse = (value: unknown) => {
    isRefused = true;
    report.add(seemsToBe(value), { value: briefly(value) });
  };

  function members(value: JsonRecord, path: string): void {
    if (hasMember(value, "bbox")) gateBox(value.bbox, note, `${path}bbox`);
    for (const foreign of ["coordinates", "geometries", "geometry"])
      if (hasMember(value, foreign)) note.note(shapeFindings.foreignGeometryMembers, `${path}${foreign}`);
    const own = memberOf(value, "title") ?? memberOf(value, "name");
    if (typeof own === "string" && own.trim()) title ??= own.trim().slice(0, 200);
    const [matched, returned] = [memberOf(value, "numberMatched"), memberOf(value, "numberReturned")];
    const isPage = typeof matched === "number" && typeof returned === "number" && matched > returned;
    if (isPage || memberOf(value, "exceededTransferLimit") === true) report.add(fileFindings.more);
  }

  function collection(value: JsonRecord, path: string, taken: boolean): boolean {
    const features = memberOf(value, "features");
    if (!taken && !Array.isArray(features)) return false;
    members(value, path);
    if (!taken && Array.isArray(features))
      for (const [at, member] of features.entries()) feature(member, `${path}features[${at}]`);
    return true;
  }

  function crs(value: JsonRecord): void {
    if (hasMember(value, "crs") && !isWgs84(value.crs))
      report.add(fileFindings.otherCrs, { path: "crs", value: crsName(value.crs) });
  }

  function take(value: unknown, path: string, taken: boolean, aside?: JsonRecord): boolean {
    if (!isRecord(value)) return false;
    const type = memberOf(value, "type");
    const isKnown =
      typeof type === "string" && (type === "Feature" || type === "FeatureCollection" || geometries.has(type));
    if (!isKnown) return false;
    crs(value);
    if (type === "FeatureCollection") return collection(value, path === "" ? "" : `${path}.`, taken);
    if (type === "Feature") feature(value, path, aside);
    else geometry(value, path);
    return true;
  }

  return {
    feature: (value) => feature(value),
    object(value, path, aside) {
      if (!take(value, path, false, aside)) feature(value, path);
    },
    leaveOut(why, path, value) {
      broken++;
      report.add(why, { row: ++rows, path, value: briefly(value) });
    },
    root(value, taken = false) {
      if (!take(value, "", taken)) refuse(value);
    },
    end() {
      if (gate.looksSwapped) report.add(shapeFindings.swapped, null, [{ kind: "swap-coordinates" }], 0);
      if (isRefused) return;
      if (swap && gate.usable > 0) report.add(fileFindings.swappedHere);
      if (gate.usable > 0) return;
      if (gate.looksProjected && broken === 0) report.add(fileFindings.allProjected);
      else report.add(gate.faulty + broken > 0 ? fileFindings.allBad : fileFindings.nothing);
    },
    get title() {
      return title;
    },
    get usable() {
      return gate.usable;
    },
  };
}

function crsName(crs: unknown): string | null {
  if (!isRecord(crs)) return briefly(crs);
  const properties = memberOf(crs, "properties");
  if (!isRecord(properties)) return briefly(crs);
  const name = memberOf(properties, "name") ?? memberOf(properties, "code") ?? memberOf(properties, "href");
  return name === undefined ? briefly(crs) : briefly(name);
}

/** CRS84, EPSG 4326 and 4258 in the ways they are written; a name is only compared, a link never followed. */
function isWgs84(crs: unknown): boolean {
  if (isRecord(crs) && memberOf(crs, "type") === "link") return false;
  const name = (crsName(crs) ?? "").replaceAll(/\s/g, "").toUpperCase();
  return /(?:^|[:/])CRS84H?$|^(?:.*EPSG[:/]+(?:[\d.]*[:/])?)?(?:4326|4258|4979)$|^WGS-?84$/.test(name);
}
