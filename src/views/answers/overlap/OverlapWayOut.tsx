// Out of an overlap that says nothing: a set that holds nobody, or one combination only.
import { overlapWords } from "#encoding/answers/overlapWords.ts";
import { noFilter } from "#model/pose.ts";
import { overlapState } from "#state/answers/overlapState.ts";
import type { AtlasState } from "#state/contract.ts";

export function OverlapWayOut({ state }: { readonly state: AtlasState }) {
  const { settings, sets, names, empty, remove, change } = overlapState(state);
  const words = overlapWords[state.language.value];
  const pose = state.pose.value;
  const isFiltered = JSON.stringify(pose.filter) !== JSON.stringify(noFilter);
  const { combo, unit } = settings.value;
  return (
    <>
      {empty.value.map((set) => {
        const name = names.value[sets.value.indexOf(set)] ?? "";
        return (
          <p key={set.spec}>
            {words.emptySet(name, unit)}{" "}
            <button type="button" class="link" onClick={() => remove(set.spec)}>
              {words.takeOut(name)}
            </button>
          </p>
        );
      })}
      {empty.value.length > 0 && isFiltered ? (
        <button type="button" class="link" onClick={() => state.actions.clearFilter()}>
          {words.clearFilter}
        </button>
      ) : null}
      {empty.value.length > 0 && pose.time ? (
        <button type="button" class="link" onClick={() => state.actions.setTime(null)}>
          {words.toLatest}
        </button>
      ) : null}
      {empty.value.length > 0 && unit !== "actors" ? (
        <button type="button" class="link" onClick={() => change({ unit: "actors" })}>
          {words.compareActors}
        </button>
      ) : null}
      {combo === null ? null : (
        <button type="button" class="link" onClick={() => change({ combo: null })}>
          {words.clearCombo}
        </button>
      )}
    </>
  );
}
