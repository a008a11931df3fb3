// A large set as columns: positions, parts and shapes as numbers, and what a row says of itself as one text, read on demand.

import type { PartialDate } from "#model/dates.ts";
import type { GuestEnd, GuestFeature, GuestShape, GuestStyle, GuestTie } from "#model/guest/guestSet.ts";
import { type StatusClass, statusClasses } from "#model/pose.ts";
import type { Position } from "#model/schema/shared.ts";
import { statusClassOf } from "#model/status.ts";
import { bytes, counts, doubles } from "./column.ts";
import { farthestLatitude } from "./mercator.ts";
import { createTextStore } from "./textStore.ts";

export const shapeKinds = ["point", "line", "area", "tie"] as const;
export type ShapeKind = (typeof shapeKinds)[number];

export type VastRow =
  | { readonly kind: "feature"; readonly feature: GuestFeature }
  | { readonly kind: "tie"; readonly tie: GuestTie };

export interface VastStore {
  /** Features and ties, in the order in which they came. */
  readonly rows: number;
  readonly shapes: number;
  readonly positions: number;
  readonly unplacedTies: number;
  /** Points nearer to a pole than tiles reach: in the table alone. */
  readonly pointsBeyond: number;
  /** Names of properties, in the order of their first row. */
  readonly columns: readonly string[];
  addFeature(feature: GuestFeature): void;
  /** A tie is drawn where both its ends have a place. */
  addTie(tie: GuestTie, placeOf: (end: GuestEnd) => Position | null): void;
  /** `index`: 0-based place in the store; the file's own row number is in the row. */
  row(index: number): VastRow;
  rowNumber(index: number): number;
  isTie(index: number): boolean;
  /** What the row says, as it is kept; for searching before it is read. */
  rawText(index: number): string;
  /** Index of the row with this number in the file; -1 = none. */
  indexOf(rowNumber: number): number;
  kindOf(shape: number): ShapeKind;
  /** Index of the row that the shape belongs to. */
  rowOf(shape: number): number;
  /** First and one past the last part (line, or ring) of a shape, and first and one past the last position of a part. */
  partsOf(shape: number): readonly [number, number];
  positionsOf(part: number): readonly [number, number];
  lon(position: number): number;
  lat(position: number): number;
  /** Each date that a row says, once; rows name them by place, from 1; 0 = none. */
  readonly dates: readonly PartialDate[];
  sinceOf(row: number): number;
  untilOf(row: number): number;
  statusOf(row: number): StatusClass | null;
  /** Some row has a date, or a status. */
  readonly graded: boolean;
  /** "#rrggbb" of the row's own style; null = the set's. */
  colourOf(shape: number): string | null;
  count(kind: ShapeKind): number;
  drop(): void;
}

/** What a row says besides its shapes, as kept: property names by their index. */
type Kept = readonly [
  head: readonly (string | null)[],
  properties: readonly (number | string)[],
  style: GuestStyle | null,
  ends: readonly [GuestEnd, GuestEnd] | null,
];

const headOf = (row: GuestFeature | GuestTie): (string | null)[] => [
  row.name,
  row.family,
  row.since,
  row.until,
  row.status,
  row.source,
  row.url,
];

export function createVastStore(): VastStore {
  const lonLat = doubles();
  const partEnd = counts();
  const shapeEnd = counts();
  const shapeKind = bytes();
  const shapeRow = counts();
  const shapeColour = bytes();
  const rowNumber = counts();
  const rowIsTie = bytes();
  const rowShapeEnd = counts();
  const rowSince = counts();
  const rowUntil = counts();
  const rowStatus = bytes();
  const dates: PartialDate[] = [];
  const dateOf = new Map<PartialDate, number>();
  let graded = false;
  const texts = createTextStore();
  const columns: string[] = [];
  const columnOf = new Map<string, number>();
  const colours: string[] = [];
  const colourOf = new Map<string, number>();
  const counted: Record<ShapeKind, number> = { point: 0, line: 0, area: 0, tie: 0 };
  let unplaced = 0;
  let beyond = 0;
  let inOrder = true;

  const keyOf = (name: string): number => {
    const known = columnOf.get(name);
    if (known !== undefined) return known;
    columnOf.set(name, columns.length);
    return columns.push(name) - 1;
  };
  /** 0 = the set's own; of more than 254 colours the rest are drawn in the set's. */
  const colourIndex = (colour: string | undefined): number => {
    if (!colour) return 0;
    const known = colourOf.get(colour);
    if (known !== undefined) return known;
    if (colours.length === 255) return 0;
    colours.push(colour);
    colourOf.set(colour, colours.length);
    return colours.length;
  };
  const dateIndex = (date: PartialDate | null): number => {
    if (date === null) return 0;
    graded = true;
    const known = dateOf.get(date) ?? dates.push(date);
    dateOf.set(date, known);
    return known;
  };
  const addPart = (line: readonly Position[]): void => {
    for (const [lon, lat] of line) {
      lonLat.push(lon);
      lonLat.push(lat);
    }
    partEnd.push(lonLat.length / 2);
  };
  const addShape = (kind: ShapeKind, parts: readonly (readonly Position[])[], colour: string | undefined): void => {
    for (const part of parts) addPart(part);
    shapeEnd.push(partEnd.length);
    shapeKind.push(shapeKinds.indexOf(kind));
    shapeRow.push(rowNumber.length);
    shapeColour.push(colourIndex(colour));
    counted[kind] += 1;
    if (kind === "point" && Math.abs(parts[0]?.[0]?.[1] ?? 0) > farthestLatitude) beyond += 1;
  };
  const addRow = (row: GuestFeature | GuestTie, tie: boolean, kept: Kept): void => {
    if (rowNumber.length > 0 && rowNumber.at(rowNumber.length - 1) >= row.row) inOrder = false;
    rowNumber.push(row.row);
    rowIsTie.push(tie ? 1 : 0);
    rowShapeEnd.push(shapeEnd.length);
    rowSince.push(dateIndex(row.since));
    rowUntil.push(dateIndex(row.until));
    rowStatus.push(row.status ? statusClasses.indexOf(statusClassOf(row.status)) + 1 : 0);
    graded ||= row.status !== null;
    texts.add(JSON.stringify(kept));
  };
  const propertiesOf = (row: GuestFeature | GuestTie): (number | string)[] =>
    row.properties.flatMap(([name, value]) => [keyOf(name), value]);
  const positionAt = (index: number): Position => [lonLat.at(index * 2), lonLat.at(index * 2 + 1)];
  const partsOf = (shape: number): readonly [number, number] => [
    shape > 0 ? shapeEnd.at(shape - 1) : 0,
    shapeEnd.at(shape),
  ];
  const positionsOf = (part: number): readonly [number, number] => [
    part > 0 ? partEnd.at(part - 1) : 0,
    partEnd.at(part),
  ];
  const lineAt = (part: number): Position[] => {
    const [from, to] = positionsOf(part);
    return Array.from({ length: to - from }, (_, index) => positionAt(from + index));
  };
  const kindOf = (shape: number): ShapeKind => shapeKinds[shapeKind.at(shape)] ?? "point";
  const shapeAt = (shape: number): GuestShape => {
    const [from, to] = partsOf(shape);
    const lines = Array.from({ length: to - from }, (_, index) => lineAt(from + index));
    const kind = kindOf(shape);
    if (kind === "area") return { type: "area", rings: lines };
    const line = lines[0] ?? [];
    return kind === "line" ? { type: "line", line } : { type: "point", at: line[0] ?? [0, 0] };
  };

  return {
    get rows() {
      return rowNumber.length;
    },
    get shapes() {
      return shapeEnd.length;
    },
    get positions() {
      return lonLat.length / 2;
    },
    get unplacedTies() {
      return unplaced;
    },
    get pointsBeyond() {
      return beyond;
    },
    columns,
    addFeature(feature) {
      const { style } = feature;
      for (const shape of feature.shapes)
        if (shape.type === "point") addShape("point", [[shape.at]], style?.markerColour);
        else if (shape.type === "line") addShape("line", [shape.line], style?.stroke);
        else addShape("area", shape.rings, style?.fill ?? style?.stroke);
      const head = [...headOf(feature), feature.id, feature.actor];
      addRow(feature, false, [head, propertiesOf(feature), style, null]);
    },
    addTie(tie, placeOf) {
      const [from, to] = [placeOf(tie.from), placeOf(tie.to)];
      if (from && to) addShape("tie", [[from, to]], undefined);
      else unplaced += 1;
      addRow(tie, true, [[...headOf(tie), tie.type, tie.confidence], propertiesOf(tie), null, [tie.from, tie.to]]);
    },
    row(index) {
      const [head, flat, style, ends] = JSON.parse(texts.at(index)) as Kept;
      const [name, family, since, until, status, source, url, seventh, eighth] = head;
      const properties: [string, string][] = [];
      for (let at = 0; at < flat.length; at += 2)
        properties.push([columns[flat[at] as number] ?? "", String(flat[at + 1])]);
      const common = { row: rowNumber.at(index), name, family, since, until, status, source, url, properties };
      if (ends) {
        const [from, to] = ends;
        return { kind: "tie", tie: { ...common, from, to, type: seventh, confidence: eighth } as GuestTie };
      }
      const first = index > 0 ? rowShapeEnd.at(index - 1) : 0;
      const shapes = Array.from({ length: rowShapeEnd.at(index) - first }, (_, at) => shapeAt(first + at));
      return { kind: "feature", feature: { ...common, id: seventh, shapes, actor: eighth, style } as GuestFeature };
    },
    rowNumber: (index) => rowNumber.at(index),
    isTie: (index) => rowIsTie.at(index) === 1,
    rawText: (index) => texts.at(index),
    indexOf(wanted) {
      if (!inOrder) {
        for (let index = 0; index < rowNumber.length; index++) if (rowNumber.at(index) === wanted) return index;
        return -1;
      }
      let low = 0;
      let high = rowNumber.length - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = rowNumber.at(middle);
        if (found === wanted) return middle;
        if (found < wanted) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    kindOf,
    dates,
    get graded() {
      return graded;
    },
    sinceOf: (row) => rowSince.at(row),
    untilOf: (row) => rowUntil.at(row),
    statusOf: (row) => statusClasses[rowStatus.at(row) - 1] ?? null,
    rowOf: (shape) => shapeRow.at(shape),
    partsOf,
    positionsOf,
    lon: (position) => lonLat.at(position * 2),
    lat: (position) => lonLat.at(position * 2 + 1),
    colourOf: (shape) => colours[shapeColour.at(shape) - 1] ?? null,
    count: (kind) => counted[kind],
    drop() {
      for (const column of [
        lonLat,
        partEnd,
        shapeEnd,
        shapeKind,
        shapeRow,
        shapeColour,
        rowNumber,
        rowIsTie,
        rowShapeEnd,
        rowSince,
        rowUntil,
        rowStatus,
      ])
        column.drop();
      texts.drop();
      columns.length = 0;
    },
  };
}
