// The same key as the picture's; a family of ties is also a filter here: pressed, it stands alone.
import { useComputed } from "@preact/signals";
import { presentWords } from "#app/present/presentWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { KeyMark } from "#views/legend/KeyMark.tsx";
import { keyLabel, keyRows } from "#views/legend/keyRows.ts";
import { keyWords } from "#views/legend/keyWords.ts";

export function LiveKey({ state }: { readonly state: AtlasState }) {
  const language = state.language.value;
  const theme = state.theme.value;
  const filter = useComputed(() => state.pose.value.filter).value;
  const layers = useComputed(() => state.pose.value.layers).value;
  const main = useComputed(() => state.pose.value.main).value;
  const own = presentWords[language];
  const alone = filter.families?.length === 1;
  const rows = keyRows(
    {
      atlas: state.atlas,
      visible: state.drawn.value,
      paint: state.paint.value,
      hub: state.hub.value,
      emphasis: state.emphasis.value,
      tieLines: state.tieLines.value,
      pose: { filter, layers, main },
    },
    wordsOf(language),
    keyWords[language],
  );
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
