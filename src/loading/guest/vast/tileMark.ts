/** A feature as @maplibre/vt-pbf writes it: tile units, `id` = the row's number in the file; `c` = its own colour. */
export interface TileMark {
  readonly type: 1 | 2 | 3;
  readonly id: number;
  readonly geometry: [number, number][] | [number, number][][];
  readonly tags: Record<string, string | number>;
}

/** What a tile holds of one kind. */
export interface TileMarks {
  readonly marks: TileMark[];
  readonly held: number;
  readonly thinned: number;
}

/** More than this no reader can tell apart, and no tile should weigh. */
export const mostMarks = 60_000;
