// What stands out in each ribbon, as a part of its breadth: of a strand of ten ties of which four are lifted, four tenths.
import type { Emphasis } from "#model/ties.ts";
import type { ChordFacts } from "#state/chordState.ts";
import { type ChordScene, strandOf } from "./chordScene.ts";

/** What the pointer or the keys are at in this drawing. */
export interface ChordAim {
  readonly kind: "group" | "ribbon";
  readonly id: string;
}

export interface LiftedStrand {
  readonly id: string;
  readonly colour: string;
  readonly path: string;
}

/** null: nothing stands out, everything is as usual. */
export function chordLifted(
  facts: ChordFacts,
  scene: ChordScene,
  links: ReadonlyMap<string, Emphasis>,
  aim: ChordAim | null,
): readonly LiftedStrand[] | null {
  const isLifted = (emphasis: Emphasis | undefined) => emphasis === "chosen" || emphasis === "near";
  const emphasised = [...links.values()].some((emphasis) => emphasis !== "plain");
  if (!aim && !emphasised) return null;
  const at = aim?.kind === "group" ? facts.groups.findIndex((group) => group.id === aim.id) : -1;
  const shapes = new Map(scene.ribbons.map((ribbon) => [ribbon.id, ribbon]));
  return facts.ribbons.flatMap((ribbon) => {
    const shape = shapes.get(ribbon.id);
    if (!shape) return [];
    const whole = aim?.kind === "ribbon" ? aim.id === ribbon.id : at >= 0 && (ribbon.from === at || ribbon.to === at);
    return ribbon.strands.flatMap((strand, nth) => {
      const drawn = shape.strands[nth];
      if (!drawn) return [];
      const count = whole ? strand.count : strand.links.filter((link) => isLifted(links.get(link.id))).length;
      if (count === 0) return [];
      const id = `${ribbon.id} ${strand.family}`;
      if (count === strand.count) return [{ id, colour: drawn.colour, path: drawn.path }];
      const { from, to } = drawn.share;
      const share = { from, to: from + ((to - from) * count) / strand.count };
      return [{ id, colour: drawn.colour, path: strandOf(shape, share, scene.inner) }];
    });
  });
}
