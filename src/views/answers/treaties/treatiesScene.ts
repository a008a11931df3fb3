// Landings against kinds of tie as a lattice: a cell for each pair of whole numbers, in it a mark for each country, named where the names have room. No page needed.
import type { TreatiesWords } from "#encoding/answers/treatiesPhrases.ts";
import type { CableTie, CableTieFacts, TreatyCorner } from "#model/cableTies.ts";
import { cutTo } from "./cutTo.ts";
import { wrapped } from "./wrapped.ts";

export interface TreatiesSceneInput {
  readonly facts: CableTieFacts;
  readonly atLeast: number;
  /** The name of each actor, by id, and the countries in the order in which a cell holds them. */
  readonly names: ReadonlyMap<string, string>;
  readonly order: (a: CableTie, b: CableTie) => number;
  readonly words: TreatiesWords;
  /** "the European Union"; "of the European Union". */
  readonly hub: { readonly plain: string; readonly of: string };
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels to a sixteenth of the root's letter size. */
  readonly unit: number;
  readonly measure: (text: string, size: number) => number;
}

/** All lengths in CSS pixels. */
export interface TreatyMark {
  readonly country: CableTie;
  readonly group: TreatyCorner | "members";
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Filled, or hollow where it is tied only through a bloc. */
  readonly hollow: boolean;
  readonly square: boolean;
  /** Set to the right of the mark; null where there is no room for it. */
  readonly name: string | null;
  /** What a pointer meets. */
  readonly hit: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface TreatyLabel {
  readonly group: TreatyCorner | "members";
  readonly lines: readonly string[];
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface TreatiesScene {
  readonly width: number;
  readonly height: number;
  readonly letters: number;
  readonly lineHeight: number;
  readonly marks: readonly TreatyMark[];
  /** How many marks a cell holds, where they are too many to be counted at a glance. */
  readonly totals: readonly { readonly x: number; readonly y: number; readonly count: number }[];
  readonly corners: readonly TreatyLabel[];
  readonly columns: readonly { readonly x: number; readonly width: number; readonly label: string }[];
  readonly rows: readonly { readonly y: number; readonly label: string }[];
  /** Between corners: the threshold of ties (x) and of landings (y). */
  readonly divide: {
    readonly x: number;
    readonly y: number;
    readonly top: number;
    readonly bottom: number;
    readonly right: number;
  };
  readonly axis: {
    readonly y: number;
    readonly depth: readonly string[];
    readonly landings: string;
    readonly top: number;
  };
}

const isHollow = (country: CableTie) => !country.inside && country.families.length === 0 && country.through.length > 0;
const kindOf = (country: CableTie) => (isHollow(country) ? 2 : 0) + (country.coast ? 0 : 1);

/** Named lines of one cell at most: more would draw out the whole row. */
const mostLines = 14;

export function treatiesScene(input: TreatiesSceneInput): TreatiesScene {
  const { facts, atLeast, names, order, words, hub, width, unit, measure } = input;
  const letters = 12 * unit;
  const lineHeight = 16 * unit;
  const pitch = 11 * unit;
  const pad = 6 * unit;
  const r = 3.8 * unit;
  const left = 22 * unit;
  const swatch = 12 * unit;

  const depths = Math.max(atLeast + 1, ...facts.countries.map((each) => (each.inside ? 0 : each.families.length))) + 1;
  const most = Math.max(1, ...facts.countries.map((each) => each.landings.length));
  const gap = facts.members.length > 0 ? 14 * unit : 0;
  const memberLabel = `${words.membersShort} ${facts.members.length}`;
  const even = (width - left - gap) / (depths + (facts.members.length > 0 ? 1 : 0));
  const memberWidth =
    facts.members.length > 0 ? Math.max(even, measure(words.membersShort, letters) * 1.08 + 16 * unit) : 0;
  const cell = (width - left - gap - memberWidth) / depths;
  const columnAt = (column: number) => (column === depths ? width - memberWidth : left + column * cell);
  const roomOf = (column: number) => (column === depths ? memberWidth : cell) - 4 * unit;

  const cells = new Map<string, CableTie[]>();
  for (const country of [...facts.countries].sort(order)) {
    const key = `${country.inside ? depths : country.families.length} ${country.landings.length}`;
    cells.set(key, [...(cells.get(key) ?? []), country]);
  }
  const layoutOf = (countries: readonly CableTie[], room: number) => {
    const longest = Math.max(...countries.map(({ actor }) => measure(names.get(actor.id) ?? "", letters))) + 14 * unit;
    // A long name is cut rather than that it leaves its neighbours without theirs.
    const widest = room >= 84 * unit ? Math.min(longest, room - 4 * unit) : longest;
    const across = Math.max(Math.floor((room + 4 * unit) / (widest + 8 * unit)), widest <= room - 2 * unit ? 1 : 0);
    const lines = across > 0 ? Math.ceil(countries.length / across) : Number.POSITIVE_INFINITY;
    if (lines <= Math.min(mostLines, Math.max(4, room / unit / 12)))
      return { named: true, across, stepX: widest + 8 * unit, stepY: lineHeight, height: lines * lineHeight };
    const fit = Math.max(1, Math.floor((room + 1.5 * unit) / pitch));
    const dots = Math.min(fit, Math.max(4, Math.ceil(Math.sqrt(countries.length * 2.5))));
    return {
      named: false,
      across: dots,
      stepX: pitch,
      stepY: pitch,
      height: Math.ceil(countries.length / dots) * pitch,
    };
  };

  const setLabel = (group: TreatyCorner, x: number, to: number) => {
    const count = facts.corners.get(group)?.length ?? 0;
    const bold = (text: string) => measure(text, letters) * 1.06;
    const lines = wrapped(`${words.corners(group, atLeast)} ${count}`, to - x - swatch, bold);
    return { group, count, x, lines, end: x + swatch + Math.max(...lines.map(bold)) };
  };
  const labels = new Map<TreatyCorner, ReturnType<typeof setLabel>>();
  for (const [less, more] of [
    ["cables", "both"],
    ["neither", "ties"],
  ] as const) {
    const left = setLabel(less, 0, columnAt(atLeast) - 4 * unit);
    labels.set(less, left);
    // A word that is wider than one column pushes its neighbour on.
    const from = Math.max(columnAt(atLeast) + 4 * unit, left.end + 6 * unit);
    labels.set(more, setLabel(more, from, width - memberWidth - gap));
  }
  const linesOf = (...groups: readonly TreatyCorner[]) =>
    Math.max(...groups.map((group) => labels.get(group)?.lines.length ?? 1));

  const axisTop = lineHeight;
  const memberLines = wrapped(memberLabel, memberWidth - 13 * unit, (text) => measure(text, letters) * 1.06);
  const top = axisTop + Math.max(linesOf("both", "cables"), memberLines.length) * lineHeight + 6 * unit;
  const marks: TreatyMark[] = [];
  const totals: { x: number; y: number; count: number }[] = [];
  const rows: { y: number; label: string }[] = [];
  let y = top;
  let divideY = top;
  for (let landings = most; landings >= 0; landings--) {
    if (landings === 0) divideY = y;
    rows.push({ y, label: String(landings) });
    let height = lineHeight;
    for (let column = 0; column <= depths; column++) {
      const countries = cells.get(`${column} ${landings}`);
      if (!countries) continue;
      const layout = layoutOf(countries, roomOf(column));
      height = Math.max(height, layout.height);
      // Unnamed marks of one kind stand together, so that they can be told at a glance.
      if (!layout.named) countries.sort((a, b) => kindOf(a) - kindOf(b));
      const { length } = countries;
      if (!layout.named && length > 5) {
        const last = Math.ceil(length / layout.across) - 1;
        const used = length - last * layout.across;
        const fits = (used + 2.2) * pitch <= roomOf(column);
        const line = fits ? last : last + 1;
        height = Math.max(height, (line + 1) * pitch + 2 * unit);
        totals.push({
          x: columnAt(column) + 4 * unit + (fits ? used * pitch + 2 * unit : 0),
          y: y + pad / 2 + lineHeight / 2 + line * pitch + letters * 0.35,
          count: length,
        });
      }
      countries.forEach((country, at) => {
        // Named ones run down the columns as in an index, plain marks run along the lines.
        const down = Math.ceil(countries.length / layout.across);
        const [line, place] = layout.named
          ? [at % down, Math.floor(at / down)]
          : [Math.floor(at / layout.across), at % layout.across];
        const mark = {
          x: columnAt(column) + 4 * unit + r + place * layout.stepX,
          y: y + pad / 2 + lineHeight / 2 + line * layout.stepY,
        };
        marks.push({
          country,
          group: country.corner ?? "members",
          ...mark,
          // Smaller too, because a pale fill can be taken for none.
          r: isHollow(country) ? r * 0.68 : r,
          hollow: isHollow(country),
          square: !country.coast,
          name: layout.named
            ? cutTo(names.get(country.actor.id) ?? "", layout.stepX - 21 * unit, (text) => measure(text, letters))
            : null,
          hit: {
            x: mark.x - layout.stepX * (layout.named ? 0 : 0.5) - (layout.named ? r + 2 * unit : 0),
            y: mark.y - layout.stepY / 2,
            width: layout.named ? Math.min(layout.stepX - 4 * unit, roomOf(column)) : layout.stepX,
            height: layout.stepY,
          },
        });
      });
    }
    y += height + pad;
  }
  const under = y + 4 * unit;
  const foot = under + linesOf("ties", "neither") * lineHeight + 2 * unit;
  const tickY = foot + lineHeight;
  const depthLines = wrapped(words.axes.depth(hub.plain), width - left - gap - memberWidth, (text) =>
    measure(text, letters),
  );
  return {
    width,
    height: tickY + depthLines.length * lineHeight + 6 * unit,
    letters,
    lineHeight,
    marks,
    totals,
    corners: [
      ...[...labels.values()].map(({ group, lines, count, x }) => ({
        group,
        lines,
        count,
        x,
        y: (group === "both" || group === "cables" ? axisTop : under - 2 * unit) + lineHeight * 0.8,
      })),
      ...(facts.members.length > 0
        ? [
            {
              group: "members" as const,
              lines: memberLines,
              count: facts.members.length,
              x: columnAt(depths),
              y: axisTop + lineHeight * 0.8,
            },
          ]
        : []),
    ],
    columns: [
      ...Array.from({ length: depths }, (_, depth) => ({ x: columnAt(depth), width: cell, label: String(depth) })),
      ...(facts.members.length > 0 ? [{ x: columnAt(depths), width: memberWidth, label: "" }] : []),
    ],
    rows,
    divide: { x: columnAt(atLeast), y: divideY, top: axisTop, bottom: foot, right: width - memberWidth - gap },
    axis: { y: tickY, depth: depthLines, landings: words.axes.landings, top: lineHeight * 0.7 },
  };
}
