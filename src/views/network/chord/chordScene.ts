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
  /** Groups that found no room for their name. */
  readonly unnamed: number;
  /** Where each actor and instrument stands, in pixels of the room. */
  readonly spots: ReadonlyMap<Ref, Spot>;
}

const smallest = 64;
/** Of the largest ring the room could hold: rather than a smaller one, names are left to the list. */
const leastShare = 0.54;

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
      size: (group?.outward ?? 0) + (group?.inward ?? 0),
      angle: middle(stretch),
      isFoot: at === layout.foot,
    };
  });
  const { radius, labels } = largestRing(wishes, input);
  const inner = radius - ringWidth(radius) - 2;
  const centre = {
    x: size.width / 2,
    y: Math.round(size.height / 2 + balance(labels.values(), radius + dotsDepth(radius))),
  };

  const groups = facts.groups.map((group, at): SceneGroup => {
    const stretch = layout.groups[at] ?? nothing;
    const wish = wishes[at];
    const label = (wish && labels.get(wish)) ?? null;
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
    const along = dotsAlong(refs, layout.groups[at] ?? nothing, radius);
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
    unnamed: wishes.length - labels.size,
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

interface NamedRing {
  readonly radius: number;
  readonly labels: ReadonlyMap<LabelWish, ChordLabel>;
}

/** The largest ring around which every name can be set whole. Where it had to be too small, the largest groups are named first, others as far as there is room. */
function largestRing(wishes: readonly LabelWish[], { size, fontSize, measure }: ChordInput): NamedRing {
  const around = (named: readonly LabelWish[], radius: number, cuts: boolean) =>
    chordLabels(named, {
      ...size,
      radius: radius + dotsDepth(radius) + 5,
      fontSize,
      cuts,
      measure: (text) => measure(text, fontSize),
    });
  const largest = Math.max(smallest, Math.floor(Math.min(size.width, size.height) / 2 - 20));
  const least = Math.max(smallest, Math.round(largest * leastShare));
  let named = wishes;
  if (!around(named, least, false)) {
    named = [];
    for (const wish of [...wishes].sort((a, b) => b.size - a.size))
      if (around([...named, wish], least, false)) named = [...named, wish];
  }
  for (let radius = largest; radius > least; radius -= 3) {
    const labels = around(named, radius, false);
    if (labels) return { radius, labels };
  }
  const labels = around(named, least, false) ?? around(named.slice(0, 1), least, true);
  return { radius: least, labels: labels ?? new Map<LabelWish, ChordLabel>() };
}

/** From beyond the dots to the nearest edge of the name. */
function leaderTo({ box }: ChordLabel, angle: number, from: number): string {
  const [sine, cosine] = [Math.sin(angle), -Math.cos(angle)];
  const elbow = { x: sine * (from + 4), y: cosine * (from + 4) };
  const hold = {
    x: Math.max(box.left, Math.min(box.right, elbow.x)),
    y: Math.max(box.top, Math.min(box.bottom, elbow.y)),
  };
  if (Math.hypot(hold.x - elbow.x, hold.y - elbow.y) < 3) return "";
  const points = [{ x: sine * from, y: cosine * from }, elbow, hold];
  return `M${points.map(({ x, y }) => `${tenth(x)} ${tenth(y)}`).join("L")}`;
}

const tenth = (value: number) => Math.round(value * 10) / 10 + 0;

/** How far down the ring must go for the same air above and below it and its names. */
function balance(labels: Iterable<ChordLabel>, radius: number): number {
  let [top, bottom] = [-radius, radius];
  for (const { box } of labels) [top, bottom] = [Math.min(top, box.top), Math.max(bottom, box.bottom)];
  return -(top + bottom) / 2;
}
