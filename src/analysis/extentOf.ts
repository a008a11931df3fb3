// The places a choice is about, and the smallest box of longitudes and latitudes around them, across 180° if that is shorter.
import type { Atlas, Position, Ref } from "#model/atlas.ts";

/** [west, south, east, north] in degrees; east is smaller than west when the box crosses 180°. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

export function placesOf(atlas: Atlas, ref: Ref): readonly Position[] {
  const id = ref.slice(ref.indexOf(":") + 1);
  const placeOf = (actor: string): Position[] => {
    const at = atlas.actorById.get(actor)?.at;
    return at ? [at] : [];
  };
  const lines = (ofSystem: (segment: { readonly id: string; readonly system: string }) => boolean) =>
    atlas.segments.filter(ofSystem).flatMap((segment) => segment.lines.flat());
  switch (ref.slice(0, ref.indexOf(":"))) {
    case "country":
    case "city":
    case "organisation":
      return placeOf(id);
    case "bloc":
      return [...placeOf(id), ...(atlas.actorById.get(id)?.members ?? []).flatMap(placeOf)];
    case "instrument":
      return [
        ...(atlas.participationsByInstrument.get(id) ?? []).flatMap((part) => placeOf(part.actor)),
        ...(atlas.instrumentById.get(id)?.systems ?? []).flatMap((system) =>
          lines((segment) => segment.system === system),
        ),
      ];
    case "system": {
      const drawn = lines((segment) => segment.system === id);
      return drawn.length > 0
        ? drawn
        : atlas.landings.filter((landing) => landing.system === id).map((landing) => landing.at);
    }
    case "segment":
      return lines((segment) => segment.id === id);
    case "landing": {
      const landing = atlas.landingById.get(id);
      return landing ? [landing.at] : [];
    }
    case "event": {
      const event = atlas.eventById.get(id);
      return event?.at ? [event.at] : [];
    }
    case "feature":
      return (atlas.featureById.get(id)?.shapes ?? []).flatMap((shape) =>
        shape.type === "point"
          ? [shape.at]
          : shape.type === "line"
            ? withSteps(shape.line)
            : shape.rings.flatMap(withSteps),
      );
    default:
      return [];
  }
}

/** Because the corners of a large area alone would not tell it from all that lies around it. */
const withSteps = (line: readonly Position[]): readonly Position[] =>
  line.flatMap((at, index): Position[] => {
    const [lon, lat] = line[index - 1] ?? at;
    const turn = Math.abs(at[0] - lon);
    // A step over 180° is short, however far apart its numbers; the whole turn is the edge of the world.
    const parts = turn > 180 && turn < 360 ? 1 : Math.ceil(turn / 8) || 1;
    return Array.from({ length: parts }, (_, part): Position => {
      const share = (part + 1) / parts;
      return share === 1 ? at : [lon + (at[0] - lon) * share, lat + (at[1] - lat) * share];
    });
  });

/** Smallest extent: the widest empty stretch of longitude is left out. null without points. */
export function extentOf(points: readonly Position[]): Extent | null {
  if (points.length === 0) return null;
  let [south, north] = [90, -90];
  for (const [, lat] of points) [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  const lons = [...new Set(points.map(([lon]) => wrapped(lon)))].sort((a, b) => a - b);
  let widest = -1;
  let west = lons[0] as number;
  let east = lons.at(-1) as number;
  lons.forEach((lon, at) => {
    const last = at + 1 === lons.length;
    const next = lons[last ? 0 : at + 1] as number;
    const gap = next - lon + (last ? 360 : 0);
    if (gap > widest) {
      widest = gap;
      east = lon;
      west = next;
    }
  });
  return [west, south, east, north];
}

/** What a flat map shows of the world. Places at the poles are looked at as far as it goes, degrees. */
const southmost = -80;
const northmost = 84;

/** A little air around, and never smaller than a few degrees, so that one city does not fill the screen. */
export function withMargin([west, south, east, north]: Extent, share = 0.12, least = 8): Extent {
  const width = east < west ? east + 360 - west : east - west;
  const dx = Math.max(width * share, (least - width) / 2);
  const dy = Math.max((north - south) * share, (least - (north - south)) / 2);
  const whole = width + 2 * dx >= 360;
  return [
    whole ? -180 : wrapped(west - dx),
    Math.max(southmost, Math.min(south - dy, northmost - least)),
    whole ? 180 : wrapped(east + dx),
    Math.min(northmost, Math.max(north + dy, southmost + least)),
  ];
}

/** Longitudes already in range are left alone: arithmetic would blur them. */
function wrapped(lon: number): number {
  return lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
}
