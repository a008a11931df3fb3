// The small drawing of dates in lanes, with its sentence in words.
import type { Words } from "#encoding/words/wordsOf.ts";
import type { Day } from "#model/dates.ts";
import type { CardDrawing } from "./cardParts.ts";
import { type TimeLane, timeScene } from "./timeScene.ts";

/** null where no source dates anything. `total` counts what is drawn and what cannot be. */
export function timeDrawing(
  title: string,
  lanes: readonly TimeLane[],
  { day, total, words }: { readonly day: Day; readonly total: number; readonly words: Words },
): CardDrawing | null {
  const scene = timeScene(lanes, day);
  if (!scene) return null;
  const dated = scene.marks.filter((mark) => mark.shape !== "known").length;
  const { firstYear, lastYear } = scene;
  const said =
    dated === 0
      ? words.count("undated", total)
      : firstYear === lastYear
        ? words.say("timeOneYear", { dated, total, year: String(firstYear) })
        : words.say("timeSpanned", { dated, total, from: String(firstYear), to: String(lastYear) });
  return { kind: "time", scene, title, said };
}

export function undatedAside(count: number, words: Words): string | null {
  return count > 0 ? words.count("undated", count) : null;
}
