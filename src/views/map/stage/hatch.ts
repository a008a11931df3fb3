// A tile of diagonal hatching, for countries reached only through a bloc; drawn by hand because a pattern must join at its edges.

export interface HatchTile {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** One tile, `size` pixels a side, with a stroke of `width` pixels at 45 degrees in the "#rrggbb" colour. */
export function hatchTile(colour: string, size = 12, width = 1.5): HatchTile {
  const value = Number.parseInt(colour.slice(1), 16) || 0;
  const data = new Uint8ClampedArray(size * size * 4);
  const gap = size;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const along = (x + y + 0.5) % gap;
      const distance = Math.min(along, gap - along) * Math.SQRT1_2;
      const at = (y * size + x) * 4;
      data[at] = (value >> 16) & 255;
      data[at + 1] = (value >> 8) & 255;
      data[at + 2] = value & 255;
      data[at + 3] = Math.round(255 * Math.max(0, Math.min(1, width / 2 - distance + 0.5)));
    }
  return { width: size, height: size, data };
}
