import { cableAlpha, cableColours, cableDash, cableWidths, notYetLook } from "#encoding/cables.ts";
import { groundOf } from "#encoding/ground.ts";
import { paintBrush } from "#encoding/paintBrush.ts";
import { lineUnit } from "#encoding/roomUnit.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { emphasisOf } from "#model/emphasis.ts";
import type { ThemeName } from "#model/pose.ts";
import { textIn } from "#model/text.ts";
import type { Emphasis } from "#model/ties.ts";
import type { MapInput } from "./mapInput.ts";
import type { CableLine } from "./scene.ts";

/** CSS pixels of a cable that stands back. */
const bareWidth: Readonly<Record<ThemeName, number>> = { light: 1.1, dark: 1.1, projector: 3 };
const order = { faded: 0, plain: 1, near: 2, chosen: 3 } as const;

function notYetWidths(own: Emphasis, theme: ThemeName): { readonly casing: number; readonly core: number } {
  const scale = (theme === "projector" ? 2.5 : 1) * (own === "chosen" ? 1.6 : own === "near" ? 1.25 : 1);
  return { casing: notYetLook.casing * scale, core: notYetLook.core };
}

/** Cable segments, lifted ones last so that they lie on top. */
export function cableLines({
  atlas,
  visible,
  emphasis,
  layers,
  theme,
  language,
  paint,
  height,
}: MapInput): CableLine[] {
  const { edge, core } = cableColours(theme);
  const inGroup = new Set<string>();
  const brush = paintBrush(paint, theme);
  const ground = groundOf(theme);
  const unit = lineUnit(theme, height);
  const words = wordsOf(language);
  return visible.segments
    .map((segment): CableLine => {
      const own = emphasisOf(emphasis, segment.ref);
      const notYet = visible.cables.notYet.has(segment.ref);
      const widths = notYet ? notYetWidths(own, theme) : cableWidths(segment.status, segment.medium, own, theme);
      const look = brush.of("cables", own, segment.ref, `system:${segment.system}`);
      if (look?.group) inGroup.add(segment.ref);
      // Cables are broad already: half of what a group adds to ties is enough.
      const wider = unit * (1 + ((look?.width ?? 1) - 1) / 2);
      // What stands back is a bare line: the core is what makes a cable catch the eye.
      const width = look && !look.group ? 0 : widths.core * wider;
      const system = atlas.systemById.get(segment.system);
      const from = atlas.landingById.get(segment.from);
      const to = atlas.landingById.get(segment.to);
      return {
        ref: segment.ref,
        system: segment.system,
        lines: segment.lines,
        colour: core,
        casing: look?.ink ?? (notYet ? ground.quietInk : edge),
        width,
        casingWidth: look && !look.group ? bareWidth[theme] * unit : widths.casing * wider,
        dash: look?.dash ?? (notYet ? notYetLook.dash : cableDash(segment.status, segment.medium)),
        alpha:
          cableAlpha(notYet ? "in_service" : segment.status, own, theme) *
          (notYet && own === "plain" && !look?.group && theme !== "projector" ? notYetLook.alpha : 1) *
          (look && own !== "faded" ? (look.group ? Math.max(look.alpha, 0.85) : look.alpha) : 1) *
          layers.cables.opacity,
        emphasis: own,
        title: `${system ? textIn(system.name, language) : segment.system}: ${from ? textIn(from.name, language) : segment.from} – ${to ? textIn(to.name, language) : segment.to} · ${notYet ? words.say("cableNotYet") : textIn(segment.statusText, language)}`,
      };
    })
    .sort((a, b) => order[a.emphasis] - order[b.emphasis] || Number(inGroup.has(a.ref)) - Number(inGroup.has(b.ref)));
}
