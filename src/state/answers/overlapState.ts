import { computed } from "@preact/signals-core";
import { inUnit, universeOf } from "#analysis/answers/inUnit.ts";
import { overlapFacts } from "#analysis/answers/overlapFacts.ts";
import { setMembers } from "#analysis/answers/setMembers.ts";
import { setOffers } from "#analysis/answers/setOffers.ts";
import { overlapWords } from "#encoding/answers/overlapWords.ts";
import { mostSets, type OverlapSettings } from "#model/answers.ts";
import type { OverlapExample } from "#model/overlap.ts";
import type { Paint } from "#model/paint.ts";
import { perState } from "#state/perState.ts";
import { overlapCaveats } from "./overlapCaveats.ts";
import { overlapExamples } from "./overlapExamples.ts";
import { setNaming, setNamingOf, splitSpec } from "./overlapNames.ts";
import { colourNumbers, keysOf, overlapPaint } from "./overlapPaint.ts";
import { overlapRows } from "./overlapRows.ts";

export const overlapState = perState((state) => {
  const { atlas } = state;
  const settings = computed(() => state.pose.value.answers.overlap);
  const words = computed(() => overlapWords[state.language.value]);
  const wish = computed(() => ({ unit: settings.value.unit, blocs: settings.value.blocs }));
  // Each by itself, so that what does not depend on the sets outlives a change of them.
  const chosen = computed(() => settings.value.sets);
  const sets = computed(() =>
    chosen.value.map((spec) => {
      const [kind, id] = splitSpec(spec);
      return inUnit(atlas, { spec, kind, id }, setMembers(atlas, state.visible.value, kind, id), wish.value);
    }),
  );
  const universe = computed(() => universeOf(atlas, settings.value.unit));
  const facts = computed(() =>
    overlapFacts(
      sets.value.map(({ members }) => members),
      universe.value,
    ),
  );
  const namings = computed(() => sets.value.map((set) => setNamingOf(atlas, set, state.language.value)));
  const names = computed(() => namings.value.map((naming) => words.value.set(naming)));
  const colours = computed(() => colourNumbers(facts.value, settings.value.combo));

  const paint = computed<Paint | null>(() =>
    sets.value.length === 0
      ? null
      : overlapPaint({
          atlas,
          unit: settings.value.unit,
          sets: sets.value,
          facts: facts.value,
          combo: settings.value.combo,
          nameOf: (key) => words.value.combination(key, names.value),
          otherName: words.value.otherCombinations,
        }),
  );
  const sentence = computed(() =>
    words.value.sentence({
      unit: settings.value.unit,
      sets: namings.value,
      counts: new Map([
        ...facts.value.combinations.map(({ key, members }) => [key, members.length] as const),
        ["0".repeat(sets.value.length), facts.value.neither.length] as const,
      ]),
      total: universe.value.length,
      combo: settings.value.combo,
      date: state.pose.value.time,
    }),
  );
  const rows = computed(() =>
    overlapRows({
      atlas,
      language: state.language.value,
      words: words.value,
      unit: settings.value.unit,
      sets: sets.value,
      names: names.value,
      facts: facts.value,
      combo: settings.value.combo,
    }),
  );
  const caveats = computed(() =>
    overlapCaveats({
      atlas,
      language: state.language.value,
      words: words.value,
      ...wish.value,
      sets: sets.value,
      names: names.value,
      universe: universe.value.length,
    }),
  );
  /** Every set there is, by kind, with its name and its size in the unit compared. */
  const offers = computed(() =>
    setOffers(atlas, state.visible.value, wish.value).map((offer) => ({
      ...offer,
      name: words.value.set(setNaming(atlas, offer.spec, state.language.value)),
    })),
  );
  const examples = computed(() =>
    overlapExamples(atlas).map((example) => ({
      ...example,
      names: example.sets.map((spec) => words.value.set(setNaming(atlas, spec, state.language.value))),
    })),
  );
  const empty = computed(() => sets.value.filter(({ members }) => members.size === 0));

  const change = (to: Partial<OverlapSettings>) => state.actions.setAnswer("overlap", to);
  return {
    settings,
    sets,
    names,
    facts,
    colours,
    paint,
    sentence,
    rows,
    caveats,
    offers,
    examples,
    /** Sets that hold nobody at this date, under this filter, in this unit. */
    empty,
    /** What is pointed at with a combination or a set: its elements and whatever puts them there. */
    keysOf: (ids: readonly string[]) => [...new Set(ids.flatMap((id) => keysOf(atlas, sets.value, id)))],
    add(spec: string) {
      const { sets: before } = settings.peek();
      if (before.length < mostSets && !before.includes(spec)) change({ sets: [...before, spec], combo: null });
    },
    remove(spec: string) {
      change({ sets: settings.peek().sets.filter((each) => each !== spec), combo: null });
    },
    /** One place nearer to the first; a combination that is shown alone stays the same one. */
    forward(spec: string) {
      const { sets: before, combo } = settings.peek();
      const at = before.indexOf(spec);
      if (at < 1) return;
      const swapped = <T>(list: readonly T[]) => list.toSpliced(at - 1, 2, list[at] as T, list[at - 1] as T);
      change({ sets: swapped(before), combo: combo === null ? null : swapped(combo.split("")).join("") });
    },
    begin({ sets: specs, unit }: OverlapExample) {
      change({ sets: specs, unit, combo: null });
    },
    /** Shown alone; the same again = all. */
    toggle(key: string) {
      change({ combo: settings.peek().combo === key ? null : key });
    },
    change,
  };
});
