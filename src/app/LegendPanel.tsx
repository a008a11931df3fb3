// Left of the map: its legend, and in the same place the answers, because an answer's key is then the legend of the map.
import type { ComponentChildren } from "preact";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { Tabs } from "#widgets/Tabs.tsx";
import { viewWords } from "./viewWords.ts";

export type PanelTab = "legend" | "answers";

interface Props {
  readonly state: AtlasState;
  readonly open: boolean;
  readonly tab: PanelTab;
  /** null while the answers have the main stage. */
  readonly answers: ComponentChildren | null;
  readonly onTab: (tab: PanelTab) => void;
  readonly onFold: () => void;
  readonly children: ComponentChildren;
}

export function LegendPanel({ state, open, tab, answers, onTab, onFold, children }: Props) {
  const words = wordsOf(state.language.value);
  if (!open) return null;
  const now = answers === null ? "legend" : tab;
  const names = { legend: words.say("legend"), answers: viewWords[state.language.value].name.answers };
  return (
    <aside class="panel" data-tab={now} aria-label={names[now]}>
      <header class="panel-head">
        {answers === null ? (
          <h2>{names.legend}</h2>
        ) : (
          <Tabs
            label={`${names.legend}, ${names.answers}`}
            panelId="panel-body"
            value={now}
            onChange={onTab}
            tabs={[
              { value: "legend" as const, label: names.legend },
              { value: "answers" as const, label: names.answers },
            ]}
          />
        )}
        <button
          type="button"
          class="quiet fold"
          aria-label={words.say("legendHide")}
          title={words.say("legendHide")}
          onClick={onFold}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M10.5 3 5.5 8l5 5" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </header>
      <div
        id="panel-body"
        class="panel-body"
        {...(answers === null ? {} : { role: "tabpanel" as const, "aria-labelledby": `panel-body-${now}` })}
      >
        {now === "answers" ? answers : children}
      </div>
    </aside>
  );
}
