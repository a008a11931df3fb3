import { paintLook, restLook } from "#encoding/paintLook.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { FigureFill } from "#model/figure.ts";
import type { Paint, PaintGroup } from "#model/paint.ts";
import type { ThemeName } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { answersWords } from "#views/answers/answersWords.ts";
import type { LegendBlock, LegendRow, LegendSample } from "./legendModel.ts";
import { sheetWords } from "./sheetWords.ts";

/** The open question's name; "" while none is open. */
export function answerName(state: AtlasState): string {
  const { tool } = state.pose.value.answers;
  return tool ? answersWords[state.language.value].name[tool] : "";
}

/** The groups that an answer colours and that are in sight; `inSight` null = all that hold anything. `rest`: whether what is no part of it is drawn too. */
export function answerBlock(
  paint: Paint,
  inSight: ReadonlySet<string> | null,
  theme: ThemeName,
  title: string,
  words: Words,
  rest = true,
): LegendBlock {
  const groups = new Set<string>();
  const filled = new Set<string>();
  const lined = new Set<string>();
  for (const [key, group] of paint.of) {
    if (inSight && !inSight.has(key)) continue;
    groups.add(group);
    if (key.startsWith("country:")) {
      // An answer may speak of a country's own mark without filling the country.
      if (paint.speaksOf.includes("countries")) filled.add(group);
    } else if (/^(tie|instrument|segment|system):/.test(key)) lined.add(group);
  }
  for (const { id, group } of paint.lines) {
    if (inSight && !inSight.has(id)) continue;
    groups.add(group);
    lined.add(group);
  }
  const rows: LegendRow[] = paint.groups
    .filter(({ id }) => groups.has(id))
    .map((group) => ({
      sample: sampleOf(group, { filled: filled.has(group.id), lined: lined.has(group.id) }, theme),
      text: group.count === null ? group.label : `${group.label} (${words.number(group.count)})`,
    }));
  if (rest && (paint.speaksOf.includes("ties") || paint.speaksOf.includes("cables"))) {
    const { ink, alpha } = restLook(paint.rest, theme);
    rows.push({
      sample: { kind: "line", colour: ink, width: 1.2, dash: [], alpha: Math.max(alpha, 0.4) },
      text: sheetWords[words.language].rest,
    });
  }
  return { title, rows, notes: [] };
}

interface Drawn {
  readonly filled: boolean;
  readonly lined: boolean;
}

function sampleOf({ tone }: PaintGroup, { filled, lined }: Drawn, theme: ThemeName): LegendSample {
  const look = paintLook(tone, theme);
  const width = 2 * look.width * (theme === "projector" ? 1.5 : 1);
  const dash = (look.dash ?? []).map((part) => part * width);
  const line = { colour: look.ink, width, dash, alpha: Math.max(look.alpha, 0.6) };
  if (!filled) return lined ? { kind: "line", ...line } : { kind: "mark", shape: "disc", colour: look.ink };
  const fill: FigureFill = look.hatch
    ? { kind: "hatch", colour: look.ink, alpha: 0.75, width: 0.9, spacing: 6, angle: -45 }
    : { kind: "plain", colour: look.fill, alpha: 1 };
  return { kind: "fill", fill, ...(lined ? { line } : {}) };
}
