// The same key as the picture's; a family of ties is also a filter here: pressed, it stands alone.
import { useComputed } from "@preact/signals";
import { presentWords } from "#app/present/presentWords.ts";
import type { AtlasState } from "#state/contract.ts";
import { KeyMark } from "#views/legend/KeyMark.tsx";
import { keyOf } from "#views/legend/keyOf.ts";
import { keyLabel } from "#views/legend/keyRows.ts";

export function LiveKey({ state }: { readonly state: AtlasState }) {
  const theme = state.theme.value;
  const alone = useComputed(() => state.pose.value.filter.families?.length === 1).value;
  const rows = keyOf(state).value;
  const own = presentWords[state.language.value];
  return (
    <ul>
      {rows.map((row) => {
        const { id, mark, label } = row;
        const sample = (
          <span class="frame-key-mark" aria-hidden="true">
            <KeyMark mark={mark} atlas={state.atlas} theme={theme} />
          </span>
        );
        return (
          <li key={id}>
            {mark.kind === "family" ? (
              <button
                type="button"
                aria-pressed={alone}
                title={alone ? own.allAgain : own.onlyThis(label)}
                onClick={() => state.actions.onlyFamily(mark.family)}
              >
                {sample}
                <span>{label}</span>
              </button>
            ) : (
              <>
                {sample}
                <span>{keyLabel(row, theme)}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
