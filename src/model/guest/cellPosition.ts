// A place as a cell writes it: "45.46, 9.19", "45°27′N 9°11′E", "POINT (9.19 45.46)". Degrees, WGS 84.
import type { Position } from "#model/schema/shared.ts";

/** A plain number, or with a decimal comma where the table has one; "" and words are none. Degree signs and N, S, E, W are read. */
export function cellNumber(text: string, decimal: "." | ","): number | null {
  const trimmed = text.trim().replace(/^[−–]/, "-");
  const plain = decimal === "," ? trimmed.replace(",", ".") : trimmed;
  if (/^[+-]?(?:\d{1,15}(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,2})?$/i.test(plain)) return Number(plain);
  const degrees = angle(trimmed);
  return degrees ? degrees.value : null;
}

/** [lon, lat], not yet known to be within bounds. Latitude before longitude, unless letters say otherwise; WKT has longitude first. null where the cell is no pair of coordinates. */
export function cellPosition(text: string): Position | null {
  if (!/\d/.test(text) || text.length > 120) return null;
  const trimmed = text.trim();
  const wkt = /^(?:SRID=4326;)?\s*POINT\s*(?:Z\s*)?\(\s*(\S+)\s+(\S+?)(?:\s+\S+)?\s*\)$/i.exec(trimmed);
  if (wkt) return pairOf(cellNumber(wkt[1] ?? "", "."), cellNumber(wkt[2] ?? "", "."));
  const bare = trimmed.replace(/^[([]\s*|\s*[)\]]$/g, "");
  const pair =
    /^([+\-−]?\d{1,3}(?:\.\d+)?)°?\s*[,;/]\s*([+\-−]?\d{1,3}(?:\.\d+)?)°?$/.exec(bare) ??
    /^([+\-−]?\d{1,3}\.\d+)°?\s+([+\-−]?\d{1,3}\.\d+)°?$/.exec(bare) ??
    /^([+\-−]?\d{1,3},\d+)\s*[;/ ]\s*([+\-−]?\d{1,3},\d+)$/.exec(bare);
  if (pair) return pairOf(cellNumber(comma(pair[2]), "."), cellNumber(comma(pair[1]), "."));
  const parts = [...bare.matchAll(anglePattern)].map(([part]) => angle(part));
  if (parts.length !== 2 || bare.replace(anglePattern, "").replace(/[\s,;/]+/g, "") !== "") return null;
  const [one, two] = parts;
  if (!one?.axis || !two?.axis || one.axis === two.axis) return null;
  return one.axis === "lat" ? pairOf(two.value, one.value) : pairOf(one.value, two.value);
}

const comma = (text = ""): string => text.replace(",", ".");

const angleCore =
  /[+\-−]?\d{1,3}(?:[.,]\d+)?\s*[°º]?\s*(?:\d{1,2}(?:[.,]\d+)?\s*['′’]\s*(?:\d{1,2}(?:[.,]\d+)?\s*(?:["″”]|''|′′)\s*)?)?/
    .source;
const anglePattern = new RegExp(`[NSEW]\\s*${angleCore}|${angleCore}[NSEW]?`, "gi");
const angleParts =
  /^([NSEW])?\s*([+\-−])?(\d{1,3}(?:[.,]\d+)?)\s*[°º]?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''|′′)\s*)?)?([NSEW])?$/i;

/** "O" is not read: it is west in Italian and east in German. */
function angle(text: string): { readonly value: number; readonly axis: "lon" | "lat" | null } | null {
  const parts = angleParts.exec(text.trim());
  if (!parts) return null;
  const [, before, sign, degrees = "", minutes = "0", seconds = "0", after] = parts;
  if (before && after) return null;
  const letter = (before ?? after ?? "").toUpperCase();
  if (!letter && !/[°º'′’]/.test(text)) return null;
  const size = Number(comma(degrees)) + Number(comma(minutes)) / 60 + Number(comma(seconds)) / 3600;
  const down = Boolean(sign && sign !== "+") !== (letter === "S" || letter === "W");
  return { value: down ? -size : size, axis: letter === "" ? null : letter === "N" || letter === "S" ? "lat" : "lon" };
}

const pairOf = (lon: number | null, lat: number | null): Position | null =>
  lon !== null && lat !== null ? [lon, lat] : null;
