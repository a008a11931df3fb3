import { gateBox } from "./gateBox.ts";
import { gateGeometry } from "./gateGeometry.ts";
import { gateKnown, gateProperties } from "./gateProperties.ts";
import { type GateRow, makeGateRow, type SeenPositions } from "./gateRow.ts";
import type { GuestFeature } from "./guestSet.ts";
import { hasMember, isRecord, type JsonRecord, memberOf } from "./jsonRecord.ts";
import type { Reporter } from "./reporter.ts";
import { rowFindings } from "./rowFindings.ts";
import { shapeFindings } from "./shapeFindings.ts";
import { valueText } from "./valueText.ts";

export interface FeatureGate {
  /** A member of "features", `row` from 1; `aside`: properties that are used but not the row's own. null where it is left out (the report then says why). Never throws. */
  take(value: unknown, row: number, path: string, aside?: JsonRecord): GuestFeature | null;
  /** A geometry that stands by itself. */
  takeGeometry(value: unknown, row: number, path: string): GuestFeature | null;
  readonly usable: number;
  /** Left out for a fault; those that merely have no place are counted apart. */
  readonly faulty: number;
  readonly placeless: number;
  /** Whether faults would be mended, and none made, by exchanging longitude and latitude everywhere. */
  readonly looksSwapped: boolean;
  /** Whether all faults are numbers that look like metres. */
  readonly looksProjected: boolean;
}

const none: JsonRecord = Object.freeze({});

/** One gate for one file: it remembers the ids that it has seen. */
export function makeFeatureGate(report: Reporter, swap: boolean): FeatureGate {
  const ids = new Set<string>();
  const seen: SeenPositions = { allFitSwapped: true, anySwapped: false, projected: 0 };
  const count = { usable: 0, faulty: 0, placeless: 0 };

  function settle(feature: GuestFeature | null, gateRow: GateRow, row: number, path: string): GuestFeature | null {
    const empty = feature !== null && feature.shapes.length === 0;
    if (empty) gateRow.fail(shapeFindings.noPlace, path);
    if (!gateRow.settle(report, row) || !feature) {
      count[empty ? "placeless" : "faulty"]++;
      return null;
    }
    if (feature.id !== null && ids.has(feature.id))
      report.add(rowFindings.sameId, { row, path: "id", value: feature.id });
    if (feature.id !== null) ids.add(feature.id);
    count.usable++;
    return feature;
  }

  return {
    take(value, row, path, aside = none) {
      const gateRow = makeGateRow(swap, seen);
      return settle(readFeature(value, aside, gateRow, row, path), gateRow, row, path);
    },
    takeGeometry(value, row, path) {
      const gateRow = makeGateRow(swap, seen);
      const shapes = gateGeometry(value, gateRow, path);
      return settle(
        shapes && { row, id: null, actor: null, shapes, properties: [], ...gateKnown(none, gateRow, path) },
        gateRow,
        row,
        path,
      );
    },
    get usable() {
      return count.usable;
    },
    get faulty() {
      return count.faulty;
    },
    get placeless() {
      return count.placeless;
    },
    get looksSwapped() {
      return !swap && seen.anySwapped && seen.allFitSwapped;
    },
    get looksProjected() {
      return count.faulty > 0 && seen.projected === count.faulty;
    },
  };
}

function readFeature(
  value: unknown,
  aside: JsonRecord,
  gateRow: GateRow,
  row: number,
  path: string,
): GuestFeature | null {
  if (!isRecord(value)) return gateRow.fail(shapeFindings.notFeature, path, value);
  const type = memberOf(value, "type");
  if (type !== "Feature") return gateRow.fail(shapeFindings.notFeature, `${path}.type`, type);
  if (!hasMember(value, "geometry") && !hasMember(value, "properties"))
    return gateRow.fail(shapeFindings.notFeature, path);
  for (const foreign of ["coordinates", "geometries", "features"])
    if (hasMember(value, foreign)) gateRow.note(shapeFindings.foreignGeometryMembers, `${path}.${foreign}`);
  if (hasMember(value, "bbox")) gateBox(value.bbox, gateRow, `${path}.bbox`);
  const geometry = memberOf(value, "geometry") ?? null;
  const shapes = geometry === null ? [] : gateGeometry(geometry, gateRow, `${path}.geometry`);
  if (!shapes) return null;
  const properties = readProperties(value, gateRow, path);
  const where = `${path}.properties`;
  return {
    row,
    id: readId(value, gateRow, path),
    actor: null,
    shapes,
    properties: gateProperties(properties, gateRow, where),
    ...gateKnown(aside === none ? properties : { ...properties, ...aside }, gateRow, where),
  };
}

function readProperties(feature: JsonRecord, gateRow: GateRow, path: string): JsonRecord {
  const properties = memberOf(feature, "properties");
  if (isRecord(properties)) return properties;
  if (properties !== null) gateRow.note(rowFindings.noProperties, `${path}.properties`, properties);
  return none;
}

function readId(feature: JsonRecord, gateRow: GateRow, path: string): string | null {
  if (!hasMember(feature, "id")) return null;
  const { id } = feature;
  if (typeof id === "string" || typeof id === "number") return valueText(id).text;
  gateRow.note(rowFindings.badId, `${path}.id`, id);
  return null;
}
