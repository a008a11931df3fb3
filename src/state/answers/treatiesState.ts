import { computed } from "@preact/signals-core";
import { cableTieFacts } from "#analysis/answers/cableTieFacts.ts";
import { hasEuBacked } from "#analysis/answers/hasEuBacked.ts";
import { treatiesWords } from "#encoding/answers/treatiesWords.ts";
import { withArticle } from "#encoding/sentences/withArticle.ts";
import { type TreatiesSettings, treatyCorners } from "#model/answers.ts";
import type { Ref } from "#model/atlas.ts";
import { perState } from "#state/perState.ts";
import { treatiesPaint } from "./treatiesPaint.ts";
import { treatiesRows } from "./treatiesRows.ts";

export const treatiesState = perState((state) => {
  const chosen = computed(() => state.pose.value.answers.treaties);
  const past = computed(() => state.visible.value.cables.past);
  // Because of a past day the data know what was in service, but not what was planned or being laid.
  const anyBacked = hasEuBacked(state.atlas);
  const settings = computed<TreatiesSettings>(() => ({
    ...chosen.value,
    ...(past.value ? { laid: "service" } : {}),
    ...(anyBacked ? {} : { cables: "all" }),
  }));
  const facts = computed(() => {
    const { ties, landings, segments, cables } = state.visible.value;
    const there = ({ ref }: { readonly ref: Ref }) => !cables.notYet.has(ref);
    return cableTieFacts(
      state.atlas,
      { ties, landings: landings.filter(there), segments: segments.filter(there) },
      state.hub.value,
      settings.value,
    );
  });
  const names = computed(() => withArticle(facts.value.hub, state.language.value));
  const paint = computed(() => treatiesPaint(facts.value, settings.value, state.language.value));
  const sentence = computed(() => {
    const { corners, countries, members } = facts.value;
    const landed = [...(corners.get("both") ?? []), ...(corners.get("cables") ?? [])];
    const [both, cables, ties, neither] = treatyCorners.map((id) => corners.get(id)?.length ?? 0);
    return treatiesWords[state.language.value].sentence({
      hub: names.value,
      outside: countries.length - members.length,
      hasMembers: members.length > 0,
      hubIsCountry: state.hub.value.kind === "country",
      counts: { both: both ?? 0, cables: cables ?? 0, ties: ties ?? 0, neither: neither ?? 0 },
      atWork: landed.filter(({ landings }) => landings.some(({ status }) => status === "in_service")).length,
      settings: settings.value,
    });
  });
  const rows = computed(() =>
    treatiesRows(state.atlas, facts.value, state.visible.value.instruments, settings.value, state.language.value),
  );
  return { anyBacked, chosen, settings, past, facts, names, paint, sentence, rows };
});
