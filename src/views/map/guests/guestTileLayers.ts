// Large sets and archives as layers of tiles: in the colour of their family, as far as filter and layer let them through.
import { groundOf } from "#encoding/ground.ts";
import { lineUnit } from "#encoding/roomUnit.ts";
import { colourOf } from "#encoding/ties.ts";
import type { MapInput } from "#views/map/mapInput.ts";
import type { GuestTileLayer } from "#views/map/scene.ts";

/** A whole set is in or out: its rows' own words are in the worker. Themes and confidences no brought thing has. */
const passes = (familyId: string, filter: MapInput["filter"]): boolean =>
  !filter || (!filter.themes && !filter.confidences && (!filter.families || filter.families.includes(familyId)));

export function guestTileLayers(input: MapInput): readonly GuestTileLayer[] {
  const { atlas, layers, theme, height, filter, visible, timeless } = input;
  const day = timeless === false ? visible.day : null;
  const [span, statuses] = [filter?.span ?? null, filter?.statuses ?? null];
  const asks = day !== null || span || statuses ? { day, span, statuses } : null;
  return atlas.guests.flatMap(({ id, title, familyId, tiles }) => {
    if (!tiles || !passes(familyId, filter)) return [];
    const family = atlas.familyById.get(familyId);
    return [
      {
        set: id,
        title,
        key: tiles.key,
        of: tiles.of,
        filter: tiles.graded && asks ? asks : null,
        layers: tiles.layers,
        minZoom: tiles.minZoom,
        maxZoom: tiles.maxZoom,
        extent: tiles.extent,
        colour: family ? colourOf(family, theme) : groundOf(theme).ink,
        outline: groundOf(theme).halo,
        alpha: layers.guests.opacity,
        grown: theme === "projector" ? 1.6 * lineUnit(theme, height) : 1,
      },
    ];
  });
}
