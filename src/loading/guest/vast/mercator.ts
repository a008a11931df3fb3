// Web Mercator as vector tiles have it: the world is 1 wide and high, from the north-west; EPSG:3857.

/** Beyond this latitude there are no tiles. */
export const farthestLatitude = 85.0511287798066;

/** 180° belongs to the last tile, not to one past it. */
const justBelow1 = 1 - 2 ** -40;

export const worldX = (lon: number): number => Math.min(lon / 360 + 0.5, justBelow1);

export function worldY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return Math.max(0, Math.min(justBelow1, y));
}
