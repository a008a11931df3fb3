// How the map comes to the tiles of what is too large to be woven into the atlas: the page puts in here who holds them.

import type { GuestTileLayer } from "./scene.ts";

/** As the worker answers; null bytes = an empty tile. */
export interface DoorTile {
  readonly bytes: ArrayBuffer | null;
  readonly held: number;
  readonly drawn: number;
  readonly thinned: number;
}

/** A thing of a tile that was chosen. [lon, lat] degrees of the pointer. */
export interface GuestTilePick {
  /** Id of the Guest. */
  readonly set: string;
  /** The row's number in its file; null where the set is an archive. */
  readonly row: number | null;
  /** What an archive's tile says of it, as text; a row is asked for. */
  readonly properties: readonly (readonly [name: string, value: string])[] | null;
  readonly at: readonly [lon: number, lat: number];
}

/** Of the tiles in view, all together. `thinned`: left out, as there were too many; the rest of what is not drawn coincides. */
export interface GuestShown {
  readonly held: number;
  readonly drawn: number;
  readonly thinned: number;
}

export interface GuestTileDoor {
  /** Rejects with the signal's reason, or where nothing is held under the key any more. */
  tileOf(
    key: string,
    z: number,
    x: number,
    y: number,
    signal: AbortSignal,
    filter: GuestTileLayer["filter"],
  ): Promise<DoorTile>;
  /** null: something else was chosen, or nothing. */
  onPick(pick: GuestTilePick | null): void;
  /** When the map has come to rest; by key. null: it is drawn without WebGL, and samples stand for large sets. */
  onShown(shown: ReadonlyMap<string, GuestShown> | null): void;
}

/** null until the page has a worker. */
export const guestTileDoor: { now: GuestTileDoor | null } = { now: null };
