import { computed } from "@preact/signals-core";
import { cableGraph } from "#analysis/answers/cableGraph.ts";
import { cablesLeft, countsAs } from "#analysis/answers/cablesLeft.ts";
import { hasEuBacked } from "#analysis/answers/hasEuBacked.ts";
import { isEuBacked } from "#analysis/answers/isEuBacked.ts";
import { tieCitations } from "#analysis/answers/tieCitations.ts";
import { weakCables } from "#analysis/answers/weakCables.ts";
import { withoutCables } from "#analysis/answers/withoutCables.ts";
import { weakTies, withoutTies } from "#analysis/answers/withoutTies.ts";
import { cablesSentence, tiesSentence } from "#encoding/answers/withoutSentence.ts";
import type { AnswerRows } from "#model/answerRows.ts";
import { goneKinds, mostGone } from "#model/answers.ts";
import type { Ref } from "#model/atlas.ts";
import type { Paint } from "#model/paint.ts";
import { perState } from "#state/perState.ts";
import { withoutCaveats } from "./withoutCaveats.ts";
import { withoutOffers } from "./withoutOffers.ts";
import { cablesPaint, tiesPaint } from "./withoutPaint.ts";
import { loserRows, pairRows, weakRows, weakTieRows } from "./withoutRows.ts";

export const withoutState = perState((state) => {
  const { atlas } = state;
  const { asOf } = atlas.manifest;
  const anyBacked = hasEuBacked(atlas);
  const settings = computed(() => {
    const chosen = state.pose.value.answers.without;
    return anyBacked ? chosen : { ...chosen, backed: false };
  });
  // Because these hang on parts of the pose that rarely change, and are asked for again with every choice.
  const gone = computed(() => settings.value.gone);
  const built = computed(() => settings.value.built);
  const backed = computed(() => settings.value.backed);
  const inland = computed(() => settings.value.inland);
  const breaks = computed(() => settings.value.breaks);
  const day = computed(() => state.visible.value.day);
  const ties = computed(() => state.visible.value.ties);

  const euBacked = new Set(atlas.systems.filter((system) => isEuBacked(atlas, system)).map(({ id }) => id));
  const graph = computed(() => {
    const counts = countsAs(built.value, day.value, asOf);
    const isOf = backed.value ? euBacked : null;
    return cableGraph(atlas, {
      inland: inland.value,
      only: (segment) => (isOf?.has(segment.system) ?? true) && counts(segment),
    });
  });
  const left = computed(() => cablesLeft(atlas, graph.value, gone.value));
  const cables = computed(() => withoutCables(atlas, graph.value, gone.value));
  const weakOfCables = computed(() => weakCables(atlas, left.value));

  const tieLoss = computed(() => withoutTies(ties.value, gone.value));
  const weakOfTies = computed(() => {
    const away = new Set(tieLoss.value.goneTies);
    return weakTies(ties.value.filter((tie) => !away.has(tie)));
  });

  const sentence = computed(() => {
    const none = gone.value.length === 0;
    const said = {
      atlas,
      gone: gone.value,
      built: built.value,
      backed: backed.value,
      past: state.visible.value.cables.past,
    };
    return breaks.value === "cables"
      ? cablesSentence({ ...said, loss: cables.value, weak: none ? weakOfCables.value : null }, state.language.value)
      : tiesSentence({ ...said, loss: tieLoss.value, weak: none ? weakOfTies.value : null }, state.language.value);
  });
  const rows = computed<AnswerRows>(() => {
    const language = state.language.value;
    const none = gone.value.length === 0;
    if (breaks.value === "cables")
      return none
        ? weakRows(atlas, graph.value, weakOfCables.value, language)
        : pairRows(atlas, cables.value, language);
    const cite = tieCitations(state.visible.value);
    return none
      ? weakTieRows(atlas, weakOfTies.value, ties.value, cite, language)
      : loserRows(atlas, tieLoss.value, cite, language);
  });
  const paint = computed<Paint | null>(() =>
    breaks.value === "cables"
      ? cablesPaint(
          {
            graph: graph.value,
            left: left.value,
            loss: cables.value,
            weak: gone.value.length === 0 ? weakOfCables.value : null,
          },
          gone.value,
          state.language.value,
        )
      : tiesPaint(ties.value, tieLoss.value, state.language.value),
  );
  const caveats = computed(() => withoutCaveats(state, settings.value, cables.value, tieLoss.value));
  const offers = computed(() => withoutOffers(atlas, state.visible.value, breaks.value, state.language.value));
  const canTake = (ref: Ref) =>
    goneKinds.some((kind) => ref.startsWith(`${kind}:`)) && gone.value.length < mostGone && !gone.value.includes(ref);

  const setGone = (next: readonly Ref[]) => state.actions.setAnswer("without", { gone: next });
  return {
    anyBacked,
    settings,
    cables,
    weakOfCables,
    tieLoss,
    weakOfTies,
    sentence,
    rows,
    paint,
    caveats,
    offers,
    canTake,
    take: (ref: Ref) => {
      if (canTake(ref)) setGone([...gone.peek(), ref]);
    },
    giveBack: (ref: Ref) => setGone(gone.peek().filter((other) => other !== ref)),
    restoreAll: () => setGone([]),
  };
});
