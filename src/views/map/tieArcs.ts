import { alphaOf, colourOf, dashOf, widthOf } from "#encoding/ties.ts";
import { tieTitle } from "#encoding/tieTitle.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { MapInput } from "./mapInput.ts";
import type { TieArc } from "./scene.ts";

const order = { faded: 0, plain: 1, near: 2, chosen: 3 } as const;

/** Ties that have two places, lifted ones last so that they lie on top. */
export function tieArcs({ atlas, visible, emphasis, layers, theme, language, tieLines, hub }: MapInput): TieArc[] {
  return visible.ties
    .flatMap((tie): TieArc[] => {
      const line = tieLines.get(tie.id);
      const family = atlas.familyById.get(tie.family);
      if (!line || !family) return [];
      const own = emphasisOf(emphasis, `tie:${tie.id}`);
      const alpha = alphaOf(tie.statusClass, own) * layers.ties.opacity;
      return [
        {
          id: tie.id,
          ref: tie.instrument.ref,
          family: tie.family,
          line,
          colour: colourOf(family, theme),
          width: widthOf(own, theme),
          dash: dashOf(tie.statusClass),
          alphaFrom: alpha,
          alphaTo: alpha * (theme === "projector" ? 0.85 : 0.45),
          emphasis: own,
          title: tieTitle(tie, { hub: hub.ref, statusNames: atlas.statusNames, language }),
        },
      ];
    })
    .sort((a, b) => order[a.emphasis] - order[b.emphasis]);
}
