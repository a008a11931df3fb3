import { ghostDash, type Painted, paintBrush } from "#encoding/paintBrush.ts";
import { lineUnit } from "#encoding/roomUnit.ts";
import { alphaOf, colourOf, dashOf, fadeOf, widthOf } from "#encoding/ties.ts";
import { tieTitle } from "#encoding/tieTitle.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { Emphasis } from "#model/ties.ts";
import type { MapInput } from "./mapInput.ts";
import type { TieArc } from "./scene.ts";

const order = { faded: 0, plain: 1, near: 2, chosen: 3 } as const;

/** So many ties of an answer's groups are drawn at full strength and width; more of them are slimmer and paler, or they would be one blot. */
const easy = 60;
/** Many ties stand back at once. */
const backwards = 0.55;

const strengthOf = (look: Painted, own: Emphasis, crowd: number): number =>
  own !== "plain" && look.group ? 1 : look.group && look.alpha === 1 ? crowd : look.alpha * backwards;

/** Ties that have two places, lifted ones last so that they lie on top. */
export function tieArcs(input: MapInput): TieArc[] {
  const { atlas, visible, emphasis, layers, theme, language, tieLines, hub, paint } = input;
  const brush = paintBrush(paint, theme);
  const unit = lineUnit(theme, input.height);
  /** What is drawn higher: groups above what stands back, and above what stayed alike. */
  const heights = new Map<string, number>();
  const coloured = visible.ties.filter((tie) => {
    const look = brush.of("ties", "plain", `tie:${tie.id}`, tie.instrument.ref);
    return look?.group && look.alpha === 1;
  });
  const crowd = coloured.length > easy && theme !== "projector" ? Math.max(0.45, Math.sqrt(easy / coloured.length)) : 1;
  return visible.ties
    .flatMap((tie): TieArc[] => {
      const line = tieLines.get(tie.id);
      const family = atlas.familyById.get(tie.family);
      if (!line || !family) return [];
      const own = emphasisOf(emphasis, `tie:${tie.id}`);
      const look = brush.of("ties", own, `tie:${tie.id}`, tie.instrument.ref);
      heights.set(tie.id, look?.group ? look.alpha : 0);
      // A group's lines are all equally strong: what counts is the group, not how firm the tie.
      const strength = look && own !== "faded" ? strengthOf(look, own, crowd) : alphaOf(tie.statusClass, own, theme);
      const alpha = strength * layers.ties.opacity;
      return [
        {
          id: tie.id,
          ref: tie.instrument.ref,
          family: tie.family,
          line,
          colour: look?.ink ?? colourOf(family, theme),
          width: unit * widthOf(own, theme) * (crowd < 1 ? Math.min(1, look?.width ?? 1) : (look?.width ?? 1)),
          dash: look?.dash ?? (brush.isGhost(tie.id) ? ghostDash : dashOf(tie.statusClass)),
          alphaFrom: alpha,
          alphaTo: alpha * fadeOf(theme, Boolean(look?.group)),
          emphasis: own,
          title: tieTitle(tie, { hub: hub.ref, statusNames: atlas.statusNames, language }),
        },
      ];
    })
    .sort((a, b) => order[a.emphasis] - order[b.emphasis] || (heights.get(a.id) ?? 0) - (heights.get(b.id) ?? 0));
}
