import type { Position } from "#model/schema/shared.ts";
import { crossesDateLine, cutAreaAtDateLine, cutLineAtDateLine, wrapLongitude } from "./cutAtDateLine.ts";
import { gateBox } from "./gateBox.ts";
import { gatePosition } from "./gatePosition.ts";
import type { GateRow } from "./gateRow.ts";
import { type GuestShape, guestLimits } from "./guestSet.ts";
import { hasMember, isRecord, type JsonRecord } from "./jsonRecord.ts";
import { shapeFindings } from "./shapeFindings.ts";

/** A geometry's shapes; [] where it is valid but empty; null where it cannot be drawn (the row then says why). Cut at the antimeridian, rings closed. */
export function gateGeometry(value: unknown, row: GateRow, path: string, depth = 1): readonly GuestShape[] | null {
  if (!isRecord(value)) return row.fail(shapeFindings.unknownGeometry, path, value);
  const { type } = value;
  if (hasMember(value, "bbox")) gateBox(value.bbox, row, `${path}.bbox`);
  for (const foreign of ["geometry", "properties", "features"])
    if (hasMember(value, foreign)) row.note(shapeFindings.foreignGeometryMembers, `${path}.${foreign}`);
  if (type === "GeometryCollection") return gateCollection(value, row, path, depth);
  if (typeof type !== "string" || !readers.has(type))
    return row.fail(shapeFindings.unknownGeometry, `${path}.type`, type);
  const { coordinates } = value;
  if (!hasMember(value, "coordinates") || !Array.isArray(coordinates))
    return row.fail(shapeFindings.noCoordinates, `${path}.coordinates`, coordinates);
  // RFC 7946 3.1: empty coordinates may be read as null.
  if (coordinates.length === 0) return [];
  return readers.get(type)?.(coordinates, row, `${path}.coordinates`) ?? null;
}

function gateCollection(value: JsonRecord, row: GateRow, path: string, depth: number): readonly GuestShape[] | null {
  const { geometries } = value;
  if (!Array.isArray(geometries)) return row.fail(shapeFindings.noCoordinates, `${path}.geometries`, geometries);
  if (depth > guestLimits.depth) return row.fail(shapeFindings.tooDeep, path);
  const shapes: GuestShape[] = [];
  for (const [at, member] of geometries.entries()) {
    const read = gateGeometry(member, row, `${path}.geometries[${at}]`, depth + 1);
    if (!read) return null;
    for (const shape of read) shapes.push(shape);
  }
  return shapes;
}

type Reader = (coordinates: readonly unknown[], row: GateRow, path: string) => readonly GuestShape[] | null;

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["Point", gatePoint],
  ["LineString", gateLine],
  ["Polygon", gateArea],
  ["MultiPoint", (coordinates, row, path) => gateEach(coordinates, row, path, gatePoint)],
  ["MultiLineString", (coordinates, row, path) => gateEach(coordinates, row, path, gateLine)],
  ["MultiPolygon", (coordinates, row, path) => gateEach(coordinates, row, path, gateArea)],
]);

function gateEach(members: readonly unknown[], row: GateRow, path: string, gate: Reader): readonly GuestShape[] | null {
  const shapes: GuestShape[] = [];
  for (const [at, member] of members.entries()) {
    if (!Array.isArray(member)) return row.fail(shapeFindings.nested, `${path}[${at}]`, member);
    const read = gate(member, row, `${path}[${at}]`);
    if (!read) return null;
    for (const shape of read) shapes.push(shape);
  }
  return shapes;
}

function gatePoint(coordinates: readonly unknown[], row: GateRow, path: string): readonly GuestShape[] | null {
  const position = gatePosition(coordinates, row, path);
  if (!position) return null;
  const [lon, lat] = position;
  if (lon >= -180 && lon <= 180) return [{ type: "point", at: position }];
  row.note(shapeFindings.wrapped, path, lon);
  return [{ type: "point", at: [wrapLongitude(lon), lat] }];
}

function gateLine(coordinates: readonly unknown[], row: GateRow, path: string): readonly GuestShape[] | null {
  const line = gatePositions(coordinates, row, path);
  if (!line) return null;
  if (line.length < 2) return row.fail(shapeFindings.shortLine, path);
  if (!crossesDateLine(line, "line")) return [{ type: "line", line }];
  row.note(shapeFindings.lineCut, path);
  return cutLineAtDateLine(line).map((piece) => ({ type: "line", line: piece }));
}

function gateArea(coordinates: readonly unknown[], row: GateRow, path: string): readonly GuestShape[] | null {
  const rings: (readonly Position[])[] = [];
  for (const [at, member] of coordinates.entries()) {
    const where = `${path}[${at}]`;
    if (!Array.isArray(member)) return row.fail(shapeFindings.nested, where, member);
    const ring = gatePositions(member, row, where);
    if (!ring) return null;
    if (ring.length < 4) return row.fail(shapeFindings.shortRing, where);
    rings.push(closed(ring, member, row, where));
  }
  // An area without its rings, as in a MultiPolygon of [[]], is as empty as one without coordinates.
  if (rings.length === 0) return [];
  if (!rings.some((ring) => crossesDateLine(ring, "ring"))) return [{ type: "area", rings }];
  const wrapped = rings.map((ring) => ring.map(([lon, lat]): Position => [wrapLongitude(lon), lat]));
  const pieces = cutAreaAtDateLine(rings) ?? cutAreaAtDateLine(wrapped);
  if (!pieces) {
    row.note(shapeFindings.areaAroundPole, path);
    return [{ type: "area", rings: wrapped }];
  }
  row.note(pieces.length > 1 ? shapeFindings.areaCut : shapeFindings.wrapped, path);
  return pieces.map((piece) => ({ type: "area", rings: piece }));
}

function closed(ring: readonly Position[], raw: readonly unknown[], row: GateRow, path: string): readonly Position[] {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last) return ring;
  const [from, to] = [raw[0], raw.at(-1)];
  const sameHeight = Array.isArray(from) && Array.isArray(to) && from.length === to.length && from[2] === to[2];
  const samePlace = first[0] === last[0] && first[1] === last[1];
  if (!(samePlace && sameHeight)) row.note(shapeFindings.ringClosed, path);
  return samePlace ? ring : [...ring, first];
}

function gatePositions(members: readonly unknown[], row: GateRow, path: string): Position[] | null {
  const positions: Position[] = [];
  for (let at = 0; at < members.length; at++) {
    const member = members[at];
    const position = Array.isArray(member)
      ? gatePosition(member, row, path, at)
      : row.fail(
          typeof member === "number" ? shapeFindings.nested : shapeFindings.positionNotNumbers,
          `${path}[${at}]`,
          member,
        );
    if (!position) return null;
    positions.push(position);
  }
  return positions;
}
