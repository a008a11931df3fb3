// What the timeline's marks mean, drawn as TimelineGlyph draws them.
import { groundOf } from "#encoding/ground.ts";
import { statusKeys } from "#encoding/words/statusKeys.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { FigurePath, FigureText, PathCommand } from "#model/figure.ts";
import { type StatusClass, statusClasses } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { boxCommands, commandsOf, discCommands, pathOf, plainFill, plainStroke } from "#takeaway/picture/shapes.ts";
import { markLook } from "#views/timeline/markLook.ts";
import { timelineWords } from "#views/timeline/timelineWords.ts";
import type { LegendBlock, LegendRow } from "./legendModel.ts";
import { textAt } from "./setText.ts";

const half = 4.5;

/** `standings`: those that are drawn. */
export function timelineLegend(state: AtlasState, standings: ReadonlySet<StatusClass>): readonly LegendBlock[] {
  const language = state.language.value;
  const own = timelineWords[language];
  const { ink } = groundOf(state.theme.value);
  const sign = (text: string, ...shapes: readonly (FigurePath | FigureText)[]): LegendRow => ({
    sample: { kind: "sign", shapes },
    text,
  });
  const filled = (d: readonly PathCommand[]) => pathOf(d, { fill: plainFill(ink) });
  const lined = (d: readonly PathCommand[]) => pathOf(d, { stroke: plainStroke(ink, 1.2) });
  const line = (...points: readonly (readonly [number, number])[]) => lined(commandsOf(points, false));
  const box = boxCommands(-8, -half - 1, 16, 2 * half + 2);
  const marks: LegendBlock = {
    title: own.key,
    rows: [
      sign(own.keyDay, filled(discCommands(0, 0, half))),
      sign(own.keyMonth, filled(boxCommands(-half, -3, 2 * half, 6))),
      sign(own.keyYear, filled(boxCommands(-10, -2.4, 20, 4.8))),
      sign(own.keyKnown, line([-4, -4], [-8, 0], [-4, 4]), line([-8, 0], [8, 0]), line([8, -4], [8, 4])),
      sign(
        own.keyEvent,
        filled(
          commandsOf(
            [
              [-half, 0],
              [0, -half],
              [half, 0],
              [0, half],
            ],
            true,
          ),
        ),
      ),
      sign(own.keyJoining, filled(discCommands(0, 0, half * 0.6))),
      sign(own.keyMany, lined(box), textAt("5", 0, 3.4, { size: 9.5, weight: 600, colour: ink }, "middle")),
    ],
    notes: [],
  };
  const standing: LegendBlock = {
    title: wordsOf(language).say("statuses"),
    rows: statusClasses
      .filter((id) => standings.has(id))
      .map((id) => {
        const { fill, dash } = markLook(id);
        const disc = pathOf(discCommands(0, 0, half), {
          fill: fill > 0 ? plainFill(ink, fill) : null,
          stroke: plainStroke(ink, 1.4, { dash }),
        });
        return sign(wordsOf(language).say(statusKeys[id]), disc);
      }),
    notes: [],
  };
  return [marks, standing];
}
