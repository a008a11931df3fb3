// The map's way to the worker that holds what is too large for the atlas, and the map's word on how much of it is drawn.
import { type ReadonlySignal, signal } from "@preact/signals";
import type { GuestDesk } from "#app/guest/guestContract.ts";
import type { GuestWorker } from "#loading/guest/openGuestWorker.ts";
import { type GuestShown, guestTileDoor } from "#views/map/guestTileDoor.ts";

const shown = signal<ReadonlyMap<string, GuestShown> | null>(null);

/** What the map shows of each large set where it stands, by the key of its tiles; null where it is drawn without WebGL. */
export const tilesShown: ReadonlySignal<ReadonlyMap<string, GuestShown> | null> = shown;

export function openTileDoor(worker: Pick<GuestWorker, "tile">, actions: Pick<GuestDesk["actions"], "pick">): void {
  guestTileDoor.now = {
    tileOf: (key, z, x, y, signal, filter) => worker.tile(key, z, x, y, signal, filter),
    onPick: (pick) => actions.pick(pick && { set: pick.set, row: pick.row, properties: pick.properties }),
    onShown: (next) => {
      shown.value = next;
    },
  };
}
