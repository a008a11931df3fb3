// The chord diagram as plain data: a ring of groups, ribbons between them split into families, names around it, actors as dots.
import { colourOf } from "#encoding/ties.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Family, Ref } from "#model/atlas.ts";
import type { ThemeName } from "#model/pose.ts";
import type { Language } from "#model/text.ts";
import type { ChordFacts } from "#state/chordState.ts";
import type { Spot } from "#views/network/morph.ts";
import { dotsAlong, dotsDepth } from "./chordDots.ts";
import { type ChordLabel, chordLabels, type LabelWish } from "./chordLabels.ts";
import { chordLayout, type PlacedRibbon, type Stretch } from "./chordLayout.ts";
import { archPath, arcPath, type Share, strandPath } from "./chordPaths.ts";
import { chordTitles } from "./chordTitles.ts";

export interface ChordInput {
  readonly facts: ChordFacts;
  readonly families: readonly Family[];
  readonly theme: ThemeName;
  readonly language: Language;
  readonly size: { readonly width: number; readonly height: number };
  /** Of the names, in pixels. */
  readonly fontSize: number;
  readonly measure: (text: string, size: number) => number;
}

export interface SceneGroup {
  readonly id: string;
  /** The whole sentence. */
  readonly title: string;
  readonly path: string;
  /** The ring with the room of the dots around it, for the pointer. */
  readonly reach: string;
  /** Families have a colour; the rest of the ring is neutral. */
  readonly colour: string | null;
  readonly label: ChordLabel | null;
  /** From the ring to the label. */
  readonly leader: string;
}

export interface SceneStrand {
  readonly family: string;
  readonly colour: string;
  readonly path: string;
  readonly share: Share;
}

export interface SceneRibbon {
  readonly id: string;
  readonly title: string;
  readonly outline: string;
  readonly strands: readonly SceneStrand[];
  readonly placed: PlacedRibbon;
  readonly isWithin: boolean;
}

export interface SceneDot {
  readonly ref: Ref;
  readonly group: string;
  readonly radius: number;
  readonly colour: string | null;
}

export interface ChordScene {
  readonly size: { readonly width: number; readonly height: number };
  readonly centre: Spot;
  readonly radius: number;
  /** Where ribbons begin. */
  readonly inner: number;
  readonly fontSize: number;
  readonly groups: readonly SceneGroup[];
  /** The broadest first, so that narrow ones lie on top. */
  readonly ribbons: readonly SceneRibbon[];
  readonly dots: readonly SceneDot[];
  /** Where each actor and instrument stands, in pixels of the room. */
  readonly spots: ReadonlyMap<Ref, Spot>;
}

const smallest = 64;
/** Below this share of the room a larger ring with cut names is better. */
const leastShare = 0.45;

export function chordScene(input: ChordInput): ChordScene {
  const { facts, size, fontSize } = input;
  const layout = chordLayout(facts);
  const titles = chordTitles(facts, input.families, input.language);
  const words = wordsOf(input.language);
  const familyById = new Map(input.families.map((family) => [family.id, family]));
  const colour = (family: string) => {
    const known = familyById.get(family);
    return known ? colourOf(known, input.theme) : "#888888";
  };
  const wishes = layout.groups.map((stretch, at): LabelWish => {
    const group = facts.groups[at];
    return {
      name: group ? titles.name(group) : "",
      count: words.number((group?.outward ?? 0) + (group?.inward ?? 0)),
      angle: middle(stretch),
      isFoot: at === layout.foot,
    };
  });
  const { radius, labels } = largestRing(wishes, input);
  const inner = radius - ringWidth(radius) - 2;
  const centre = { x: size.width / 2, y: size.height / 2 };

  const groups = facts.groups.map((group, at): SceneGroup => {
    const stretch = layout.groups[at] ?? nothing;
    const label = labels[at] ?? null;
    return {
      id: group.id,
      title: titles.group(group),
      path: arcPath(stretch, radius - ringWidth(radius), radius),
      reach: arcPath(stretch, radius - ringWidth(radius), radius + 14),
      colour: group.family ? colour(group.family) : null,
      label,
      leader: label ? leaderTo(label, middle(stretch), radius + dotsDepth(radius)) : "",
    };
  });
  const ribbons = facts.ribbons.map((ribbon, at): SceneRibbon & { count: number } => {
    const placed = layout.ribbons[at] ?? { source: nothing, target: nothing };
    const isWithin = ribbon.from === ribbon.to;
    let before = 0;
    const strands = ribbon.strands.map(({ family, count }): SceneStrand => {
      const share = { from: before / ribbon.count, to: (before + count) / ribbon.count };
      before += count;
      return { family, colour: colour(family), share, path: strandOf({ placed, isWithin }, share, inner) };
    });
    return {
      id: ribbon.id,
      title: titles.ribbon(ribbon),
      outline: strandOf({ placed, isWithin }, { from: 0, to: 1 }, inner),
      strands,
      placed,
      isWithin,
      count: ribbon.count,
    };
  });
  const spots = new Map<Ref, Spot>();
  const dots = facts.groups.flatMap((group, at) => {
    const refs = group.nodes.map(({ ref }) => ref);
    const along = dotsAlong(refs, layout.groups[at] ?? nothing, radius + 6);
    for (const [nth, { x, y }] of along.spots.entries()) {
      const ref = refs[nth];
      if (ref) spots.set(ref, { x: x + centre.x, y: y + centre.y });
    }
    return refs.map(
      (ref): SceneDot => ({
        ref,
        group: group.id,
        radius: along.radius,
        colour: group.family ? colour(group.family) : null,
      }),
    );
  });
  return {
    size,
    centre,
    radius,
    inner,
    fontSize,
    groups,
    ribbons: [...ribbons].sort((a, b) => b.count - a.count),
    dots,
    spots,
  };
}

const nothing: Stretch = { from: 0, to: 0 };
const middle = ({ from, to }: Stretch) => (from + to) / 2;
const ringWidth = (radius: number) => Math.max(4, Math.min(12, radius * 0.03));

export function strandOf(
  { placed, isWithin }: { readonly placed: PlacedRibbon; readonly isWithin: boolean },
  share: Share,
  inner: number,
): string {
  return isWithin ? archPath(placed.source, share, inner) : strandPath(placed, share, inner);
}

/** The largest ring around which every name can be set whole; on the smallest, names are cut. */
function largestRing(
  wishes: readonly LabelWish[],
  { size, fontSize, measure }: ChordInput,
): { readonly radius: number; readonly labels: readonly ChordLabel[] } {
  const around = (radius: number, cuts: boolean) =>
    chordLabels(wishes, {
      ...size,
      radius: radius + dotsDepth(radius) + 5,
      fontSize,
      cuts,
      measure: (text) => measure(text, fontSize),
    });
  const largest = Math.max(smallest, Math.floor(Math.min(size.width, size.height) / 2 - 20));
  const least = Math.max(smallest, largest * leastShare);
  for (let radius = largest; radius >= least; radius -= 3) {
    const labels = around(radius, false);
    if (labels) return { radius, labels };
  }
  for (let radius = least; radius >= smallest; radius -= 3) {
    const labels = around(radius, true);
    if (labels) return { radius, labels };
  }
  return { radius: smallest, labels: [] };
}

function leaderTo(label: ChordLabel, angle: number, from: number): string {
  const [sine, cosine] = [Math.sin(angle), -Math.cos(angle)];
  const points = [[sine * from, cosine * from], [sine * (from + 5), cosine * (from + 5)], label.hold] as const;
  const [, second, third] = points;
  if (Math.hypot((second[0] ?? 0) - (third[0] ?? 0), (second[1] ?? 0) - (third[1] ?? 0)) < 4) return "";
  return `M${points.map(([x, y]) => `${Math.round(x * 10) / 10 + 0} ${Math.round(y * 10) / 10 + 0}`).join("L")}`;
}
