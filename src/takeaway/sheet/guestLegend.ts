// What readers' files put on a map, in the key of a sheet: by file, in the looks in which its things are drawn.
import { plainName } from "#encoding/plainName.ts";
import type { Words } from "#encoding/words/wordsOf.ts";
import type { FigurePath } from "#model/figure.ts";
import type { AtlasState } from "#state/contract.ts";
import type { MapFigure } from "#takeaway/mapFigure.ts";
import { boxCommands, commandsOf, pathOf, plainFill, plainStroke } from "#takeaway/picture/shapes.ts";
import type { LegendBlock, LegendRow } from "./legendModel.ts";
import { sheetWords } from "./sheetWords.ts";

export function guestBlock(state: AtlasState, { scene, seen, layers }: MapFigure, words: Words): LegendBlock | null {
  const { atlas } = state;
  if (atlas.guests.length === 0) return null;
  const setOf = (ref: string) => atlas.featureById.get(ref.slice(ref.indexOf(":") + 1))?.set ?? "";
  const drawn = <Thing extends { readonly ref: string; readonly emphasis: string }>(things: readonly Thing[]) => {
    const there = things.filter(({ ref }) => seen.has(ref));
    const lifted = there.filter(({ emphasis }) => emphasis !== "faded");
    return lifted.length > 0 ? lifted : there;
  };
  const marks = scene.points.filter(({ layer }) => layer === "guests");
  // Of very many marks neighbours are one shape without a name of its own.
  const inOne = layers.some(({ id }) => id === "guests") && !marks.some(({ ref }) => seen.has(ref));
  const points = inOne ? marks : drawn(marks);
  const areas = drawn(scene.guests?.areas ?? []);
  const lines = drawn(scene.guests?.lines ?? []);
  const rows = atlas.guests.flatMap(({ id, title, familyId }): LegendRow[] => {
    const own = <Thing extends { readonly ref: string }>(things: readonly Thing[]) =>
      things.find(({ ref }) => setOf(ref) === id);
    const [area, line, point] = [own(areas), own(lines), own(points)];
    const shapes: FigurePath[] = [];
    if (area)
      shapes.push(
        pathOf(boxCommands(-13, -6, 26, 12), {
          fill: plainFill(area.fill, area.fillAlpha),
          stroke: plainStroke(area.colour, Math.min(2, area.width)),
        }),
      );
    if (line) {
      const course = commandsOf(
        [
          [-14, 0],
          [14, 0],
        ],
        false,
      );
      shapes.push(pathOf(course, { stroke: plainStroke(line.colour, Math.min(4, line.width)) }));
    }
    if (point) {
      const corners = [
        [0, -6],
        [5.2, 3],
        [-5.2, 3],
      ] as const;
      shapes.push(pathOf(commandsOf(corners, true), { fill: plainFill(point.colour) }));
    }
    const family = atlas.familyById.get(familyId);
    const text = plainName(family ? words.text(family.name) : title, 80);
    return shapes.length > 0 ? [{ sample: { kind: "sign", shapes }, text }] : [];
  });
  return { title: sheetWords[state.language.value].brought, rows, notes: [] };
}
