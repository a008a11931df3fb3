// One tile's own units: 4096 a side, as the vector tile specification has it; the map draws it 512 CSS pixels wide at its own zoom.
export const tileExtent = 4096;
export const unitsPerPixel = tileExtent / 512;
/** Lines and areas reach this far over the edge, so that no seam shows. */
export const tileMargin = 8 * unitsPerPixel;

/** World coordinates (0..1) to the units of tile z/x/y, not yet rounded. */
export interface TileFrame {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  toX(worldX: number): number;
  toY(worldY: number): number;
  /** [minX, minY, maxX, maxY] in world coordinates, `margin` units wider on each side. */
  box(margin: number): readonly [number, number, number, number];
}

export function tileFrame(z: number, x: number, y: number): TileFrame {
  const tiles = 2 ** z;
  return {
    z,
    x,
    y,
    toX: (at) => (at * tiles - x) * tileExtent,
    toY: (at) => (at * tiles - y) * tileExtent,
    box(margin) {
      const more = margin / tileExtent;
      return [(x - more) / tiles, (y - more) / tiles, (x + 1 + more) / tiles, (y + 1 + more) / tiles];
    },
  };
}
