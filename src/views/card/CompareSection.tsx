// The chosen actor beside another one: a chooser, and what both are in.
import { useId } from "preact/hooks";
import type { Actor } from "#model/atlas.ts";
import { cardState } from "#state/cardState.ts";
import type { AtlasState } from "#state/contract.ts";
import { Announcer } from "#widgets/Announcer.tsx";
import { actorName } from "./cardParts.ts";
import type { CardTools } from "./cardTools.ts";
import { comparisonPage } from "./compareSections.ts";
import { SectionView } from "./SectionView.tsx";

interface Props {
  readonly state: AtlasState;
  readonly actor: Actor;
  readonly tools: CardTools;
}

export function CompareSection({ state, actor, tools }: Props) {
  const { words } = tools;
  const headingId = useId();
  const selectId = useId();
  const { sharers, comparison } = cardState(state);
  const shared = comparison.value;
  const page = shared && comparisonPage(shared, { atlas: state.atlas, words });
  const compare = (a: string, b: string) => a.localeCompare(b, words.language);
  const options = (list: typeof sharers.value) =>
    list.map((each) => (
      <option key={each.actor.id} value={each.actor.id}>
        {each.shared > 0
          ? `${actorName(each.actor, words)} (${words.number(each.shared)})`
          : actorName(each.actor, words)}
      </option>
    ));
  const ranked = [...sharers.value].sort(
    (a, b) => b.shared - a.shared || compare(words.text(a.actor.name), words.text(b.actor.name)),
  );
  return (
    <section class="card-section card-compare" aria-labelledby={headingId}>
      <h3 id={headingId}>
        <label for={selectId}>{words.say("compareWith")}</label>
      </h3>
      <div class="compare-choice choice">
        <select
          id={selectId}
          value={shared?.b.id ?? ""}
          onChange={(event) => state.actions.setCardWith(event.currentTarget.value || null)}
        >
          <option value="">{words.say("compareNobody")}</option>
          <optgroup label={words.say("compareSharing")}>{options(ranked.filter((each) => each.shared > 0))}</optgroup>
          <optgroup label={words.say("compareOthers")}>{options(ranked.filter((each) => each.shared === 0))}</optgroup>
        </select>
        {shared ? (
          <button type="button" class="quiet" onClick={() => state.actions.setCardWith(null)}>
            {words.say("compareEnd")}
          </button>
        ) : null}
      </div>
      {page ? <CommonBar counts={page.counts} /> : null}
      <p class="card-detail">{page ? page.said : words.say("compareWhy")}</p>
      <button
        type="button"
        class="link compare-between"
        onClick={() => {
          state.actions.setAnswer("between", { from: actor.id, to: shared?.b.id ?? null });
          state.actions.openAnswer("between");
        }}
      >
        {shared
          ? words.say("compareBetweenBoth", { a: words.text(actor.name), b: words.text(shared.b.name) })
          : words.say("compareBetween", { a: words.text(actor.name) })}
      </button>
      <Announcer text={page?.said ?? ""} rest={0} />
      {page?.nothing ? <p class="card-detail">{page.nothing}</p> : null}
      {page && shared
        ? page.sections.map((section) => (
            <SectionView
              key={`${actor.ref} ${shared.b.ref} ${section.id}`}
              section={section}
              headingId={`${headingId}-${section.id}`}
              tools={tools}
              level={4}
            />
          ))
        : null}
    </section>
  );
}

/** Only the one, both, only the other, as parts of one bar. */
function CommonBar({ counts }: { readonly counts: { readonly a: number; readonly both: number; readonly b: number } }) {
  const parts = [
    ["a", counts.a],
    ["both", counts.both],
    ["b", counts.b],
  ] as const;
  return (
    <div class="common-bar" aria-hidden="true">
      {parts.map(([id, count]) =>
        count > 0 ? <span key={id} class={`is-${id}`} style={{ flexGrow: count }} /> : null,
      )}
    </div>
  );
}
