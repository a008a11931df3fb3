import { useComputed } from "@preact/signals";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Language } from "#model/text.ts";
import { Check } from "#widgets/Check.tsx";
import { GuestMark } from "./GuestMark.tsx";
import type { GuestSectionProps } from "./guestLegend.ts";
import { guestSample } from "./guestMarks.ts";
import { guestRows } from "./guestRows.ts";
import { LayerHead } from "./LayerHead.tsx";
import { leftOutWords } from "./leftOutWords.ts";
import { legendPage } from "./legendPage.ts";

const manyColours: Readonly<Record<Language, string>> = {
  en: "Others in colours of the file",
  it: "Altri in colori del file",
};

/** Readers' own data at the head of the legend: the layer, and each file with its mark, its switch and its tools. */
export function GuestSection({ state, tools, more }: GuestSectionProps) {
  const { atlas, actions } = state;
  const words = wordsOf(state.language.value);
  const visible = state.visible.value;
  const filter = useComputed(() => state.pose.value.filter).value;
  const layers = useComputed(() => state.pose.value.layers).value;
  const theme = state.theme.value;
  const page = legendPage(atlas, visible, { filter, layers }, words);
  const rows = guestRows(atlas, visible, filter, words);
  // With their ties, and with what large sets hold: the sum of what stands below.
  const sum = (of: "shown" | "total") => rows.reduce((before, row) => before + row.count[of], 0);
  // Nobody has counted an archive.
  const counted = rows.some(({ guest }) => guest.tiles?.of !== "tiles");
  const count = counted ? { shown: sum("shown"), total: sum("total") } : null;
  return (
    <section class="legend-part legend-guests" aria-label={words.say("guests")}>
      <LayerHead
        row={{ ...page.layers.guests, count }}
        words={words}
        strong
        onToggle={actions.toggleLayer}
        onOpacity={actions.setOpacity}
      />
      {rows.map(({ guest, name, on, alone, count, leftOut, features }) => {
        const unseen = leftOutWords(leftOut, words);
        const sample = guestSample(atlas, guest, features, guest.counts.ties > 0);
        return (
          <div key={guest.id} class="guest-set" data-guest={guest.id}>
            <div class="filter-row">
              <Check
                label={name}
                checked={on}
                swatch={<GuestMark sample={sample} theme={theme} />}
                detail={
                  guest.tiles?.of === "tiles"
                    ? ""
                    : count.shown === count.total
                      ? words.number(count.total)
                      : words.say("shownOf", { shown: count.shown, total: count.total })
                }
                onChange={() => actions.toggleFamily(guest.familyId)}
              />
              <button
                type="button"
                class="quiet only"
                aria-label={words.say(alone ? "allAgainOf" : "onlyThis", { name })}
                onClick={() => actions.onlyFamily(guest.familyId)}
              >
                {words.say(alone ? "allAgain" : "only")}
              </button>
            </div>
            {sample.many ? <p class="legend-note guest-note">{manyColours[words.language]}</p> : null}
            {unseen ? <p class="legend-note guest-note">{unseen}</p> : null}
            {tools ? <div class="guest-tools">{tools(guest.id)}</div> : null}
          </div>
        );
      })}
      {more ? <div class="guest-more">{more}</div> : null}
    </section>
  );
}
