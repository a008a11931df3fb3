// "guest://key/z/x/y": MapLibre asks for tiles by address, and gets them from whoever holds the set.
import { addProtocol } from "maplibre-gl";
import { type DoorTile, guestTileDoor } from "#views/map/guestTileDoor.ts";

const scheme = "guest";

export const guestTileAddress = (key: string): string => `${scheme}://${encodeURIComponent(key)}/{z}/{x}/{y}`;

/** What each tile that came held, by "key/z/x/y" as in its address. */
const came = new Map<string, Omit<DoorTile, "bytes">>();
const mostKept = 2000;

export const tileFacts = (key: string, z: number, x: number, y: number): Omit<DoorTile, "bytes"> | undefined =>
  came.get(`${encodeURIComponent(key)}/${z}/${x}/${y}`);

let added = false;

export function speakGuestTiles(): void {
  if (added) return;
  added = true;
  addProtocol(scheme, async ({ url }, { signal }) => {
    const path = url.slice(scheme.length + 3);
    const [key = "", z, x, y] = path.split("/");
    const tile = await guestTileDoor.now?.tileOf(decodeURIComponent(key), Number(z), Number(x), Number(y), signal);
    if (!tile) return { data: new ArrayBuffer(0) };
    const { bytes, ...facts } = tile;
    came.delete(path);
    came.set(path, facts);
    const [oldest] = came.keys();
    if (came.size > mostKept && oldest !== undefined) came.delete(oldest);
    return { data: bytes ?? new ArrayBuffer(0) };
  });
}
