import { ascending, descending } from "d3-array";
import { sharedMemberships } from "#analysis/sharedMemberships.ts";
import { isGroupList } from "#analysis/visibleAtlas.ts";
import type { Actor, Atlas, Instrument } from "#model/atlas.ts";
import type { CommonTheme, SharedTies } from "#model/between.ts";
import { confidences } from "#model/gradings.ts";
import { firmness } from "#model/status.ts";
import type { Tie } from "#model/ties.ts";

/**
 * `ties`: those visible at the date, under the filter; `spokes`: the same with every member of every list tied to its group.
 * Who takes part in what is what the spokes say: so date and filter hold for memberships as they do for ties.
 */
export function sharedTies(
  atlas: Atlas,
  { ties, spokes, day }: { readonly ties: readonly Tie[]; readonly spokes: readonly Tie[]; readonly day: string },
  a: Actor,
  b: Actor,
): SharedTies {
  const isList = (tie: Tie) => isGroupList(tie.instrument, tie.participation);
  const joins = (tie: Tie) => (tie.from === a && tie.to === b) || (tie.from === b && tie.to === a);
  const own = ties.filter((tie) => joins(tie) && !isList(tie)).sort(byFirmness);
  const families = atlas.families.flatMap(({ id }) => {
    const inFamily = own.filter((tie) => tie.family === id);
    return inFamily.length > 0 ? [{ family: id, ties: inFamily }] : [];
  });
  const tied = new Set(own.map((tie) => tie.instrument));
  const partsOf = (actor: Actor) =>
    new Set(
      spokes.filter((tie) => !isList(tie) && (tie.from === actor || tie.to === actor)).map((tie) => tie.instrument),
    );
  const [inA, inB] = [partsOf(a), partsOf(b)];
  const shared = sharedMemberships(atlas, a, b, day)?.instruments ?? [];
  const instruments = shared
    .filter(({ instrument }) => !tied.has(instrument) && inA.has(instrument) && inB.has(instrument))
    .map((entry) => ({
      ...entry,
      ties: spokes.filter((tie) => tie.instrument === entry.instrument && (tie.to === a || tie.to === b)),
    }));
  const listed = (actor: Actor) =>
    new Map(spokes.filter((tie) => isList(tie) && tie.to === actor).map((tie) => [tie.from, tie]));
  const [listA, listB] = [listed(a), listed(b)];
  const belongs = listA.get(b) ?? listB.get(a) ?? null;
  return {
    a,
    b,
    ties: families.flatMap((each) => each.ties),
    families,
    instruments,
    groups: [...listA].flatMap(([group, tie]) => {
      const other = listB.get(group);
      return other ? [{ group, a: tie, b: other }] : [];
    }),
    belongs: belongs && { member: belongs.to, group: belongs.from, tie: belongs },
    themes: themesOf(atlas, [...tied, ...instruments.map(({ instrument }) => instrument)], inA, inB),
  };
}

function byFirmness(a: Tie, b: Tie): number {
  return (
    firmness(b.statusClass) - firmness(a.statusClass) ||
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence)
  );
}

/** Those on which both work, the ones on which they work together first. */
function themesOf(
  atlas: Atlas,
  together: readonly Instrument[],
  a: ReadonlySet<Instrument>,
  b: ReadonlySet<Instrument>,
): readonly CommonTheme[] {
  const count = (instruments: Iterable<Instrument>, theme: string) =>
    [...instruments].filter((instrument) => instrument.themes.includes(theme)).length;
  return atlas.themes
    .map((theme) => ({
      theme,
      together: count(together, theme.id),
      a: count(a, theme.id),
      b: count(b, theme.id),
    }))
    .filter((each) => each.a > 0 && each.b > 0)
    .sort(
      (x, y) =>
        descending(x.together, y.together) ||
        descending(Math.min(x.a, x.b), Math.min(y.a, y.b)) ||
        ascending(x.theme.id, y.theme.id),
    );
}
