// The compact legend beside the words of a scene. A family of ties is also a filter: pressed, it stands alone.
import { useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { AtlasState } from "#state/contract.ts";
import { KeyMark } from "#views/legend/KeyMark.tsx";
import { keyOf } from "#views/legend/keyOf.ts";
import { type KeyRow, keyLabel } from "#views/legend/keyRows.ts";
import { presentWords } from "./presentWords.ts";
import { useTight } from "./useTight.ts";
import "./sceneKey.css";

export function SceneKey({ state }: { readonly state: AtlasState }) {
  const language = state.language.value;
  const alone = useComputed(() => state.pose.value.filter.families?.length === 1).value;
  const rows = keyOf(state).value;
  const list = useRef<HTMLUListElement>(null);
  useTight(list, `${language} ${state.theme.value} ${rows.map(({ id }) => id).join()}`);
  if (rows.length === 0) return null;
  return (
    <div class="present-keyroom" data-many={rows.length > 14 ? "" : undefined}>
      <ul ref={list} class="present-key" aria-label={presentWords[language].key}>
        {rows.map((row) => (
          <li key={row.id}>
            {row.mark.kind === "family" ? (
              <FamilyFilter state={state} row={row} family={row.mark.family} alone={alone} />
            ) : (
              <span class="present-key-row">
                <KeyMark mark={row.mark} atlas={state.atlas} theme={state.theme.value} />
                <span>{keyLabel(row, state.theme.value)}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FilterProps {
  readonly state: AtlasState;
  readonly row: KeyRow;
  readonly family: string;
  readonly alone: boolean;
}

function FamilyFilter({ state, row: { mark, label }, family, alone }: FilterProps) {
  const own = presentWords[state.language.value];
  return (
    <button
      type="button"
      aria-pressed={alone}
      title={alone ? own.allAgain : own.onlyThis(label)}
      onClick={() => state.actions.onlyFamily(family)}
    >
      <KeyMark mark={mark} atlas={state.atlas} theme={state.theme.value} />
      <span>{label}</span>
    </button>
  );
}
