// Lines of an answer that the atlas does not have: the gap over land between two cables, for one.
import { cableDash, cableWidths } from "#encoding/cables.ts";
import { paintLook } from "#encoding/paintLook.ts";
import type { MapInput } from "./mapInput.ts";
import type { AnswerLine } from "./scene.ts";

const usualWidth = 1.6;
/** They are no cable and no tie, and must not look solid like either. */
const usualDash = [1.5, 2.5];

export function answerLines({ paint, emphasis, theme }: MapInput): AnswerLine[] {
  return (paint?.lines ?? []).flatMap(({ id, group, line, title, cable }): AnswerLine[] => {
    const tone = paint?.groups.find((each) => each.id === group)?.tone;
    if (!tone || line.length < 2) return [];
    const look = paintLook(tone, theme);
    return [
      {
        id,
        line,
        colour: look.ink,
        width:
          (cable ? cableWidths(cable.status, cable.medium, "plain", "light").casing : usualWidth) *
          look.width *
          (theme === "projector" ? 1.9 : 1),
        dash: look.dash ?? (cable ? cableDash(cable.status, cable.medium) : usualDash),
        alpha: emphasis.rest === "faded" ? 0.45 : 1,
        title,
      },
    ];
  });
}
