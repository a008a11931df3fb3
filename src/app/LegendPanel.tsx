// Left of the map: its legend, and in the same place the answers, because an answer's key is then the legend of the map, and the stories.
import type { ComponentChildren } from "preact";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { Tabs } from "#widgets/Tabs.tsx";
import { storiesName } from "./StoriesPane.tsx";
import { viewWords } from "./viewWords.ts";

export type PanelTab = "legend" | "answers" | "stories";

interface Props {
  readonly state: AtlasState;
  readonly open: boolean;
  readonly tab: PanelTab;
  /** null while the answers have the main stage. */
  readonly answers: ComponentChildren | null;
  readonly stories: ComponentChildren;
  readonly onTab: (tab: PanelTab) => void;
  readonly onFold: () => void;
  readonly children: ComponentChildren;
}

export function LegendPanel({ state, open, tab, answers, stories, onTab, onFold, children }: Props) {
  const words = wordsOf(state.language.value);
  if (!open) return null;
  const now = answers === null && tab === "answers" ? "legend" : tab;
  const names = {
    legend: words.say("legend"),
    answers: viewWords[state.language.value].name.answers,
    stories: words.text(storiesName),
  };
  const tabs = (["legend", "answers", "stories"] as const).filter((each) => each !== "answers" || answers !== null);
  return (
    <aside class="panel" data-tab={now} aria-label={names[now]}>
      <header class="panel-head">
        <Tabs
          label={words.list(tabs.map((each) => names[each]))}
          panelId="panel-body"
          value={now}
          onChange={onTab}
          tabs={tabs.map((value) => ({ value, label: names[value] }))}
        />
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
      <div id="panel-body" class="panel-body" role="tabpanel" aria-labelledby={`panel-body-${now}`}>
        {now === "answers" ? answers : now === "stories" ? stories : children}
      </div>
    </aside>
  );
}
