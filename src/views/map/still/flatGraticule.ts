import { sheetSize, toSheet } from "./webMercator.ts";

/** Every 15 degrees, as path data in sheet units. */
export function flatGraticule(): string {
  let text = "";
  for (let lon = -180; lon < 180; lon += 15) text += `M${round((lon / 360 + 0.5) * sheetSize)} 0V${sheetSize}`;
  for (let lat = -75; lat <= 75; lat += 15) text += `M0 ${round(toSheet([0, lat])[1])}H${sheetSize}`;
  return text;
}

const round = (value: number): number => Math.round(value * 10) / 10;
