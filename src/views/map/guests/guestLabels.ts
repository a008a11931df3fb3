import { groundOf } from "#encoding/ground.ts";
import { plainName } from "#encoding/plainName.ts";
import { emphasisOf } from "#model/emphasis.ts";
import { textIn } from "#model/text.ts";
import type { MapInput } from "#views/map/mapInput.ts";
import type { MapLabel } from "#views/map/scene.ts";

/** Of more things only what is chosen or touched is named: the rest would be a page of words. */
const mostNamed = 1000;

/** Names of what readers brought, after those of cities; a row without a name of its own bears none. */
export function guestLabels({ atlas, visible, emphasis, theme, language }: MapInput): MapLabel[] {
  const ground = groundOf(theme);
  const titles = new Map(atlas.guests.map(({ id, title }) => [id, title.trim()]));
  const count = visible.features.length;
  const minZoom = count > 300 ? 4.5 : count > 60 ? 2.2 : 0;
  return visible.features.flatMap((feature): MapLabel[] => {
    const own = emphasisOf(emphasis, feature.ref);
    const lifted = own === "chosen" || own === "near";
    if (!lifted && count > mostNamed) return [];
    const name = textIn(feature.name, language);
    // Its file's title and the number of its row: of use in a table, but not on a map.
    if (own !== "chosen" && isRowName(name, titles.get(feature.set), feature.row)) return [];
    const text = plainName(name);
    if (text === "") return [];
    return [
      {
        text,
        // In the middle of an area, beside anything else.
        kind: feature.shapes.some(({ type }) => type === "area") ? "area" : "landing",
        at: feature.at,
        ref: feature.ref,
        rank: own === "chosen" ? 1 : own === "near" ? 9 : 44,
        minZoom: lifted ? 0 : minZoom,
        colour: lifted ? ground.ink : ground.quietInk,
        halo: ground.halo,
        size: 10.5,
        emphasis: own,
      },
    ];
  });
}

const isRowName = (name: string, title: string | undefined, row: number): boolean =>
  Boolean(title) &&
  name.startsWith((title as string).slice(0, 40)) &&
  new RegExp(`, \\p{Letter}+ ${row}$`, "u").test(name);
