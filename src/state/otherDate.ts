import { computed } from "@preact/signals-core";
import { perState } from "./perState.ts";
import { stateAtDate } from "./stateAtDate.ts";

/** The atlas as of the date with which the open answer compares the pose's own. */
export const otherDate = perState((state) => {
  const { asOf } = state.atlas.manifest;
  const against = computed(() => state.pose.value.answers.dates.against);
  return stateAtDate(state, against, (time) => state.actions.setAnswer("dates", { against: time ?? asOf }));
});
