// Right of the map: the arc graph, and over it, while something is chosen, its card. What the card explains stays uncovered.
import type { ComponentChildren } from "preact";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { CardView } from "#views/card/CardView.tsx";
import { Tabs } from "#widgets/Tabs.tsx";

export type SideTab = "network" | "card";

interface Props {
  readonly state: AtlasState;
  /** null = the arc graph is not shown beside the map. */
  readonly network: ComponentChildren | null;
  readonly tab: SideTab;
  readonly onTab: (tab: SideTab) => void;
  readonly onFold: () => void;
  /** The card has a place of its own. */
  readonly cardElsewhere?: boolean;
}

export function Side({ state, network, tab, onTab, onFold, cardElsewhere = false }: Props) {
  const words = wordsOf(state.language.value);
  const facts = cardElsewhere ? null : state.card.value;
  const both = network !== null && facts !== null;
  const card = facts !== null && (tab === "card" || network === null);
  if (network === null && facts === null) return null;
  return (
    <aside class="side" aria-label={words.say(card ? "card" : "network")}>
      {both ? (
        <Tabs
          label={`${words.say("card")}, ${words.say("network")}`}
          panelId="side-panel"
          value={tab}
          onChange={onTab}
          tabs={[
            { value: "card" as const, label: words.say("card") },
            { value: "network" as const, label: words.say("network") },
          ]}
        />
      ) : null}
      <div
        id="side-panel"
        class="side-panel"
        {...(both ? { role: "tabpanel" as const, "aria-labelledby": `side-panel-${tab}` } : {})}
      >
        {card && facts ? (
          <CardView state={state} facts={facts} />
        ) : (
          <>
            <button
              type="button"
              class="quiet fold"
              aria-label={words.say("networkHide")}
              title={words.say("networkHide")}
              onClick={onFold}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="m5.5 3 5 5-5 5" fill="none" stroke="currentColor" stroke-width="1.5" />
              </svg>
            </button>
            {network}
          </>
        )}
      </div>
    </aside>
  );
}
