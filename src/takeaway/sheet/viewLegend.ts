import { groundOf } from "#encoding/ground.ts";
import { alphaOf, colourOf, dashOf, widthOf } from "#encoding/ties.ts";
import { statusKeys } from "#encoding/words/statusKeys.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { statusClasses } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import type { LegendBlock } from "./legendModel.ts";
import { timelineLegend } from "./timelineLegend.ts";

/** Views in which kinds of tie have their colours, and those in which lines are dashed by standing. */
const coloured: ReadonlySet<string> = new Set(["network", "ladder", "timeline"]);
const dashed: ReadonlySet<string> = new Set(["network"]);

/** The key of a view other than the map: what its colours and dashes mean. Further signs are explained in the view itself. */
export function viewLegend(state: AtlasState): readonly LegendBlock[] {
  const { main, network } = state.pose.value;
  const theme = state.theme.value;
  const words = wordsOf(state.language.value);
  const { ties } = state.drawn.value;
  if (!coloured.has(main) || ties.length === 0 || state.paint.value?.speaksOf.includes("ties")) return [];
  const families = new Set(ties.map(({ family }) => family));
  const standings = new Set(ties.map(({ statusClass }) => statusClass));
  const width = widthOf("plain", theme) * 1.5;
  const kinds: LegendBlock = {
    title: words.say("families"),
    rows: state.atlas.families
      .filter(({ id }) => families.has(id))
      .map((family) => ({
        sample: { kind: "line", colour: colourOf(family, theme), width, dash: [], alpha: 1 },
        text: words.text(family.name),
      })),
    notes: [],
  };
  const standing: LegendBlock = {
    title: words.say("statuses"),
    rows: statusClasses
      .filter((id) => standings.has(id))
      .map((id) => ({
        sample: {
          kind: "line",
          colour: groundOf(theme).ink,
          width: width * 0.8,
          dash: dashOf(id).map((part) => part * width * 0.8),
          alpha: alphaOf(id, "chosen"),
        },
        text: words.say(statusKeys[id]),
      })),
    notes: [],
  };
  if (main === "timeline") return [kinds, ...timelineLegend(state, standings)];
  // Ribbons have no dashes.
  return dashed.has(main) && network.drawing !== "chord" ? [kinds, standing] : [kinds];
}
