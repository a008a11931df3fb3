// Between two actors: what they share, the shortest chains, the way along cables; and how the picture shows it.
import { computed } from "@preact/signals-core";
import { cablesBetween } from "#analysis/answers/cablesBetween.ts";
import { chainsBetween } from "#analysis/answers/chainsBetween.ts";
import { linksOf } from "#analysis/answers/linksOf.ts";
import { sharedTies } from "#analysis/answers/sharedTies.ts";
import { atlasAt } from "#analysis/atlasAt.ts";
import { tiesWithLists } from "#analysis/visibleAtlas.ts";
import { betweenSentence } from "#encoding/answers/betweenSentence.ts";
import { betweenWords } from "#encoding/answers/betweenWords.ts";
import type { AnswerRows } from "#model/answerRows.ts";
import type { BetweenFacts } from "#model/between.ts";
import type { Paint } from "#model/paint.ts";
import { textIn } from "#model/text.ts";
import { perState } from "#state/perState.ts";
import { betweenCaveats } from "./betweenCaveats.ts";
import { betweenPaint } from "./betweenPaint.ts";
import { betweenRows } from "./betweenRows.ts";

export const betweenState = perState((state) => {
  const { atlas } = state;
  const settings = computed(() => state.pose.value.answers.between);
  const actorOf = (id: string | null) => (id === null ? null : (atlas.actorById.get(id) ?? null));
  const from = computed(() => actorOf(settings.value.from));
  const to = computed(() => actorOf(settings.value.to));
  const filter = computed(() => state.pose.value.filter);
  const via = computed(() => settings.value.via);
  const inService = computed(() => settings.value.inService);
  const inland = computed(() => settings.value.inland);

  const spokes = computed(() => {
    const { day, reading } = state.visible.value;
    return tiesWithLists(atlas, atlasAt(atlas, day, reading), filter.value);
  });
  const links = computed(() => linksOf(state.visible.value.ties, spokes.value, via.value));
  const pair = computed(() => {
    const [a, b] = [from.value, to.value];
    return a && b && a !== b ? ([a, b] as const) : null;
  });
  const cables = computed(
    () =>
      pair.value &&
      cablesBetween(atlas, ...pair.value, {
        inService: inService.value,
        inland: inland.value,
        notYet: state.visible.value.cables.notYet,
      }),
  );
  const facts = computed<BetweenFacts | null>(() => {
    if (!pair.value || !cables.value) return null;
    const [a, b] = pair.value;
    const { ties, day } = state.visible.value;
    const chains = chainsBetween(atlas, links.value, a, b);
    return {
      a,
      b,
      shared: sharedTies(atlas, { ties, spokes: spokes.value, day }, a, b),
      chains,
      round: chains?.length === 1 ? chainsBetween(atlas, links.value, a, b, { round: true }) : null,
      cables: cables.value,
      notYet: state.visible.value.cables.notYet,
    };
  });

  const sentence = computed(() => {
    const language = state.language.value;
    const words = betweenWords[language];
    if (facts.value)
      return betweenSentence(
        { ...facts.value, via: via.value, inService: inService.value, past: state.visible.value.cables.past },
        language,
      );
    const only = from.value ?? to.value;
    if (!only) return words.none;
    const name = textIn(only.name, language);
    return from.value === to.value ? words.same(name) : words.one(name);
  });
  const rows = computed<AnswerRows>(() => betweenRows(atlas, facts.value, state.language.value));
  const paint = computed<Paint | null>(
    () => facts.value && betweenPaint(facts.value, state.visible.value.ties, state.language.value),
  );
  const caveats = computed(() =>
    facts.value ? betweenCaveats(atlas, facts.value, state.visible.value, state.language.value) : [],
  );
  /** Whether the filter may be why something is missing. */
  const filtered = computed(() => Object.values(filter.value).some((part) => part !== null));
  return { settings, from, to, facts, paint, sentence, rows, caveats, filtered };
});
