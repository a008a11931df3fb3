// The names of institutions and events that are chosen, or at the end of what is chosen: their marks alone say nothing on a wall.
import { groundOf } from "#encoding/ground.ts";
import type { Position, Ref } from "#model/atlas.ts";
import { emphasisOf } from "#model/emphasis.ts";
import { type LocalText, textIn } from "#model/text.ts";
import type { MapInput } from "./mapInput.ts";
import type { MapLabel } from "./scene.ts";

export function markLabels({ visible, emphasis, theme, language, layers }: MapInput): MapLabel[] {
  const ground = groundOf(theme);
  const label = (ref: Ref, at: Position | null, name: LocalText | string): MapLabel[] => {
    const own = emphasisOf(emphasis, ref);
    if (!at || (own !== "chosen" && own !== "near")) return [];
    return [
      {
        text: typeof name === "string" ? name : textIn(name, language),
        kind: "city",
        at,
        ref,
        rank: own === "chosen" ? 1 : 8,
        minZoom: own === "chosen" ? 0 : 1.2,
        colour: ground.ink,
        halo: ground.halo,
        size: 11,
        emphasis: own,
      },
    ];
  };
  return [
    ...(layers.institutions.on ? visible.institutions : []).flatMap(({ ref, at, acronym, name }) =>
      label(ref, at, acronym ?? name),
    ),
    // Because a title of an event is a sentence; where it was is what a map says.
    ...(layers.events.on ? visible.events : []).flatMap(({ ref, at, place }) => label(ref, at, place)),
  ];
}
