// Files of the size that a reader may bring, the same every time, written once into .cache/bench.
import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from "node:fs";
import { finished } from "node:stream/promises";

const folder = ".cache/bench";

/** Park and Miller's minimal standard generator, 1988. */
function seeded(): () => number {
  let seed = 20_260_101;
  return () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

async function write(name: string, lines: Iterable<string>): Promise<string> {
  const path = `${folder}/${name}`;
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const stream = createWriteStream(`${path}.part`);
  let part = "";
  for (const line of lines) {
    part += line;
    if (part.length < 1 << 20) continue;
    if (!stream.write(part)) await new Promise((resume) => stream.once("drain", () => resume(null)));
    part = "";
  }
  stream.end(part);
  await finished(stream);
  renameSync(`${path}.part`, path);
  return path;
}

const round = (value: number): number => Math.round(value * 1e5) / 1e5;

function* collection(count: number, feature: (row: number) => object): Generator<string> {
  yield '{"type":"FeatureCollection","features":[\n';
  for (let row = 0; row < count; row++) yield `${row > 0 ? ",\n" : ""}${JSON.stringify(feature(row))}`;
  yield "\n]}\n";
}

/** Lines, areas and points with a few words each: 50 MB. */
export function mixedGeoJson(): Promise<string> {
  const random = seeded();
  const walk = (length: number): number[][] => {
    let [lon, lat] = [random() * 320 - 160, random() * 130 - 65];
    return Array.from({ length }, () => {
      lon += random() - 0.5;
      lat += random() - 0.5;
      return [round(lon), round(lat)];
    });
  };
  const geometry = (row: number): object => {
    const line = walk(row % 3 === 0 ? 1 : 24);
    if (row % 3 === 0) return { type: "Point", coordinates: line[0] };
    if (row % 3 === 1) return { type: "LineString", coordinates: line };
    return { type: "Polygon", coordinates: [[...line, line[0]]] };
  };
  const feature = (row: number): object => ({
    type: "Feature",
    properties: { name: `Thing ${row}`, kind: ["road", "field", "well"][row % 3], value: round(random() * 1000) },
    geometry: geometry(row),
  });
  return write("mixed-50-mb.geojson", collection(117_000, feature));
}

export function millionFeatures(): Promise<string> {
  const random = seeded();
  const feature = (row: number): object => ({
    type: "Feature",
    properties: { name: `P${row}`, v: Math.round(random() * 1000) },
    geometry: { type: "Point", coordinates: [round(random() * 360 - 180), round(random() * 160 - 80)] },
  });
  return write("million.geojson", collection(1_000_000, feature));
}

export function millionRows(): Promise<string> {
  const random = seeded();
  function* lines(): Generator<string> {
    yield "name,lon,lat,value\n";
    for (let row = 0; row < 1_000_000; row++)
      yield `P${row},${round(random() * 360 - 180)},${round(random() * 160 - 80)},${Math.round(random() * 1000)}\n`;
  }
  return write("million.csv", lines());
}

export const megabytes = (path: string): number => Math.round(statSync(path).size / 1e6);
