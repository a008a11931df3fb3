// Right of the map: the view beside it, and over that, while something is chosen, its card. What the card explains stays uncovered.

import type { ComponentChildren } from "preact";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { SideViewId } from "#model/pose.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { CardView } from "#views/card/CardView.tsx";
import { Tabs } from "#widgets/Tabs.tsx";
import { viewWords } from "./viewWords.ts";

export type SideTab = "view" | "card";

interface Props {
  readonly state: AtlasState;
  /** null = no view stands to the right of the map. */
  readonly view: SideViewId | null;
  readonly pane: ComponentChildren;
  /** Between the map and the view; part of it, so that it is within a landmark. */
  readonly splitter?: ComponentChildren;
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  /** The card has a place of its own. */
  readonly cardElsewhere?: boolean;
  /** This is that place. */
  readonly ownPlace?: boolean;
}

export function Side({ state, view, pane, splitter, tab, onTab, cardElsewhere = false, ownPlace = false }: Props) {
  const words = wordsOf(state.language.value);
  const facts = cardElsewhere ? null : cardOf(state).value;
  if (view === null && facts === null) return null;
  const both = view !== null && facts !== null;
  const card = facts !== null && (tab === "card" || view === null);
  const panelId = ownPlace ? "card-panel" : "side-panel";
  const name = view ? viewWords[state.language.value].name[view] : "";
  return (
    <aside
      id={ownPlace ? "side-card" : "side"}
      class={ownPlace ? "side side-card" : "side"}
      aria-label={card ? words.say("card") : name}
    >
      {splitter}
      {both ? (
        <Tabs
          label={`${words.say("card")}, ${name}`}
          panelId={panelId}
          value={tab}
          onChange={onTab}
          tabs={[
            { value: "card" as const, label: words.say("card") },
            { value: "view" as const, label: name },
          ]}
        />
      ) : null}
      <div
        id={panelId}
        class="side-panel"
        {...(both ? { role: "tabpanel" as const, "aria-labelledby": `${panelId}-${tab}` } : {})}
      >
        {card && facts ? <CardView state={state} facts={facts} /> : pane}
      </div>
    </aside>
  );
}
