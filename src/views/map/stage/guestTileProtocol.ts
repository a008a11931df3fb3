// "guest://key/z/x/y": MapLibre asks for tiles by address, and gets them from whoever holds the set.
import { addProtocol } from "maplibre-gl";
import { type DoorTile, guestTileDoor } from "#views/map/guestTileDoor.ts";
import type { GuestTileLayer } from "#views/map/scene.ts";

const scheme = "guest";

/** What the filter asks stands in the address, so that other tiles are asked for where it changes. */
export function guestTileAddress({ key, filter }: Pick<GuestTileLayer, "key" | "filter">): string {
  const asks = filter ? `?${encodeURIComponent(JSON.stringify(filter))}` : "";
  return `${scheme}://${encodeURIComponent(key)}/{z}/{x}/{y}${asks}`;
}

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
    const [path = "", asks] = url.slice(scheme.length + 3).split("?");
    const filter = asks ? (JSON.parse(decodeURIComponent(asks)) as GuestTileLayer["filter"]) : null;
    const [key = "", z, x, y] = path.split("/");
    const tile = await guestTileDoor.now?.tileOf(
      decodeURIComponent(key),
      Number(z),
      Number(x),
      Number(y),
      signal,
      filter,
    );
    if (!tile) return { data: new ArrayBuffer(0) };
    const { bytes, ...facts } = tile;
    came.delete(path);
    came.set(path, facts);
    const [oldest] = came.keys();
    if (came.size > mostKept && oldest !== undefined) came.delete(oldest);
    return { data: bytes ?? new ArrayBuffer(0) };
  });
}
