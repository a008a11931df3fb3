// simplestyle 1.1.0 (github.com/mapbox/simplestyle-spec), checked: nothing of it reaches a renderer unread. marker-symbol would need fetching, and is not used.

import type { GateRow } from "./gateRow.ts";
import type { GuestStyle } from "./guestSet.ts";
import { hasMember, type JsonRecord } from "./jsonRecord.ts";
import { rowFindings } from "./rowFindings.ts";

const colour = /^#?(?:([0-9a-f]{3})|([0-9a-f]{6}))$/i;
const plainNumber = /^[+-]?\d{1,30}(?:\.\d{0,30})?(?:e[+-]?\d{1,3})?$/i;
const members = ["marker-color", "marker-size", "stroke", "stroke-opacity", "stroke-width", "fill", "fill-opacity"];
const sizes = ["small", "medium", "large"] as const;

/** null: the feature names no style, or none that can be used. Values beyond their range are brought to its end, with a word. */
export function readSimpleStyle(properties: JsonRecord, row: Pick<GateRow, "note">, path: string): GuestStyle | null {
  if (!members.some((name) => hasMember(properties, name))) return null;
  const given = (name: string): unknown => {
    const value = hasMember(properties, name) ? properties[name] : null;
    return value === "" ? null : value;
  };
  const ignore = (name: string, value: unknown): undefined => {
    row.note(rowFindings.badStyle, `${path}.${name}`, value);
    return undefined;
  };
  const readColour = (name: string): string | undefined => {
    const value = given(name);
    if (value === null) return undefined;
    // 336699 without quotes is a colour too.
    const text = typeof value === "number" ? String(value) : value;
    const parts = typeof text === "string" && text.length <= 7 ? colour.exec(text) : null;
    if (!parts) return ignore(name, value);
    const digits = parts[2] ?? (parts[1] ?? "").replaceAll(/./g, "$&$&");
    return `#${digits.toLowerCase()}`;
  };
  const readNumber = (name: string, most: number): number | undefined => {
    const value = given(name);
    if (value === null) return undefined;
    const number = typeof value === "string" && value.length < 70 && plainNumber.test(value) ? Number(value) : value;
    if (typeof number !== "number" || !Number.isFinite(number)) return ignore(name, value);
    const kept = Math.min(Math.max(number, 0), most) + 0;
    if (kept !== number) ignore(name, value);
    return kept;
  };
  const size = given("marker-size");
  const markerSize = sizes.find((known) => known === size) ?? (size === null ? undefined : ignore("marker-size", size));
  const style: GuestStyle = withoutGaps({
    markerColour: readColour("marker-color"),
    markerSize,
    stroke: readColour("stroke"),
    strokeOpacity: readNumber("stroke-opacity", 1),
    strokeWidth: readNumber("stroke-width", 20),
    fill: readColour("fill"),
    fillOpacity: readNumber("fill-opacity", 1),
  });
  return Object.keys(style).length > 0 ? style : null;
}

type Gaps<T> = { readonly [K in keyof T]: T[K] | undefined };

function withoutGaps(style: Gaps<GuestStyle>): GuestStyle {
  return Object.fromEntries(Object.entries(style).filter(([, value]) => value !== undefined));
}
