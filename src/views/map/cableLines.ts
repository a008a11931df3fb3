import { cableAlpha, cableColours, cableDash, cableWidths } from "#encoding/cables.ts";
import { emphasisOf } from "#model/emphasis.ts";
import { textIn } from "#model/text.ts";
import type { MapInput } from "./mapInput.ts";
import type { CableLine } from "./scene.ts";

const order = { faded: 0, plain: 1, near: 2, chosen: 3 } as const;

/** Cable segments, lifted ones last so that they lie on top. */
export function cableLines({ atlas, visible, emphasis, layers, theme, language }: MapInput): CableLine[] {
  const { edge, core } = cableColours(theme);
  return visible.segments
    .map((segment): CableLine => {
      const own = emphasisOf(emphasis, segment.ref);
      const widths = cableWidths(segment.status, segment.medium, own, theme);
      const system = atlas.systemById.get(segment.system);
      const from = atlas.landingById.get(segment.from);
      const to = atlas.landingById.get(segment.to);
      return {
        ref: segment.ref,
        system: segment.system,
        lines: segment.lines,
        colour: core,
        casing: edge,
        width: widths.core,
        casingWidth: widths.casing,
        dash: cableDash(segment.status, segment.medium),
        alpha: cableAlpha(segment.status, own) * layers.cables.opacity,
        emphasis: own,
        title: `${system ? textIn(system.name, language) : segment.system}: ${from ? textIn(from.name, language) : segment.from} – ${to ? textIn(to.name, language) : segment.to} · ${textIn(segment.statusText, language)}`,
      };
    })
    .sort((a, b) => order[a.emphasis] - order[b.emphasis]);
}
