import type { ComponentChildren } from "preact";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { SideViewId } from "#model/pose.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { CardView } from "#views/card/CardView.tsx";
import { TimeStrip } from "#views/legend/TimeStrip.tsx";
import { Sheet } from "#widgets/Sheet.tsx";
import type { SheetStop } from "#widgets/sheetStops.ts";
import { Tabs } from "#widgets/Tabs.tsx";
import { storiesName } from "./StoriesPane.tsx";
import { viewWords } from "./viewWords.ts";

export type PhoneTab = "legend" | "answers" | "stories" | "view" | "card";

interface Props {
  readonly state: AtlasState;
  readonly legend: ComponentChildren;
  /** The view in the sheet, the same as would stand beside the map; null while it is on the main stage. */
  readonly view: SideViewId | null;
  readonly pane: ComponentChildren;
  /** null while the answers have the main stage. */
  readonly answers: ComponentChildren | null;
  readonly stories: ComponentChildren;
  readonly tab: PhoneTab;
  readonly stop: SheetStop;
  readonly onTab: (tab: PhoneTab) => void;
  readonly onStop: (stop: SheetStop) => void;
}

export function PhoneSheet({ state, legend, view, pane, answers, stories, tab, stop, onTab, onStop }: Props) {
  const words = wordsOf(state.language.value);
  const facts = cardOf(state).value;
  const here = { legend: true, answers: answers !== null, stories: true, view: view !== null, card: true };
  const tabs = (["legend", "answers", "stories", "view", "card"] as const).filter((each) => here[each]);
  const now = here[tab] ? tab : "legend";
  const nameOf = (each: PhoneTab) => {
    if (each === "stories") return words.text(storiesName);
    if (each === "legend" || each === "card") return words.say(each);
    return viewWords[state.language.value].name[each === "view" ? (view ?? "network") : each];
  };
  return (
    <div class="sheet-room">
      <Sheet
        label={words.say("sheet")}
        upLabel={words.say("sheetUp")}
        downLabel={words.say("sheetDown")}
        stop={stop}
        onStop={onStop}
        head={
          <Tabs
            label={words.say("sheet")}
            panelId="sheet-panel"
            value={now}
            tabs={tabs.map((value) => ({ value, label: nameOf(value) }))}
            onChange={(value) => {
              onTab(value);
              if (stop === "peek") onStop("half");
            }}
          />
        }
      >
        <div id="sheet-panel" class="sheet-panel" role="tabpanel" aria-labelledby={`sheet-panel-${now}`} data-tab={now}>
          {now === "legend" ? (
            <>
              <TimeStrip state={state} />
              {legend}
            </>
          ) : null}
          {now === "answers" ? answers : null}
          {now === "stories" ? stories : null}
          {now === "view" ? pane : null}
          {now === "card" ? (
            facts ? (
              <CardView state={state} facts={facts} />
            ) : (
              <p class="empty">{words.say("cardEmpty")}</p>
            )
          ) : null}
        </div>
      </Sheet>
    </div>
  );
}
