// The four corners as a square of lists, and the hub's members beneath; or the one corner that is chosen.
import { useState } from "preact/hooks";
import { cornerTones } from "#encoding/answers/cornerTones.ts";
import { treatiesWords } from "#encoding/answers/treatiesWords.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { treatyCorners } from "#model/answers.ts";
import type { CableTie, TreatyCorner } from "#model/cableTies.ts";
import { byPlace } from "#state/answers/treatiesRows.ts";
import { treatiesState } from "#state/answers/treatiesState.ts";
import type { AtlasState } from "#state/contract.ts";

const atFirst = 24;

export function CornerLists({ state }: { readonly state: AtlasState }) {
  const { facts, settings, names } = treatiesState(state);
  const words = treatiesWords[state.language.value];
  const { corner, atLeast, form } = settings.value;
  const { corners, members } = facts.value;
  const shown = form === "matrix" ? treatyCorners : corner ? [corner] : [];
  return (
    <div class={form === "matrix" ? "treaties-matrix" : "treaties-list"}>
      {shown.map((group) => (
        <Corner
          key={group}
          state={state}
          group={group}
          title={words.corners(group, atLeast)}
          meaning={words.cornerMeans(group, atLeast)}
          countries={corners.get(group) ?? []}
        />
      ))}
      {form === "matrix" && !corner && members.length > 0 ? (
        <Corner
          state={state}
          group="members"
          title={words.members(names.value.of)}
          meaning={null}
          countries={members}
        />
      ) : null}
    </div>
  );
}

interface CornerProps {
  readonly state: AtlasState;
  readonly group: TreatyCorner | "members";
  readonly title: string;
  readonly meaning: string | null;
  readonly countries: readonly CableTie[];
}

function Corner({ state, group, title, meaning, countries }: CornerProps) {
  const language = state.language.value;
  const words = treatiesWords[language];
  const speak = wordsOf(language);
  const [all, setAll] = useState(false);
  const chosen = treatiesState(state).settings.value.corner;
  const sorted = [...countries].sort(byPlace(language));
  // Not for the sake of a handful.
  const most = all || chosen === group || sorted.length <= atFirst + 6 ? sorted.length : atFirst;
  const look = paintLook(cornerTones[group], state.theme.value);
  const heading = (
    <>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <rect x="0.75" y="0.75" width="10.5" height="10.5" fill={look.fill} stroke={look.ink} />
      </svg>
      {title} <span class="treaties-count">{speak.number(countries.length)}</span>
    </>
  );
  return (
    <section class={`treaties-part is-${group}${chosen && chosen !== group ? " is-back" : ""}`} aria-label={title}>
      <h3>
        {group === "members" ? (
          heading
        ) : (
          <button
            type="button"
            aria-pressed={chosen === group}
            onClick={() => state.actions.setAnswer("treaties", { corner: chosen === group ? null : group })}
          >
            {heading}
          </button>
        )}
      </h3>
      {meaning ? <p class="treaties-meaning">{meaning}</p> : null}
      {countries.length === 0 ? <p class="empty">{words.nobody}</p> : null}
      <ul class="treaties-names">
        {sorted.slice(0, most).map(({ actor, landings }) => (
          <li key={actor.id}>
            <button
              type="button"
              class="link"
              aria-current={state.selection.value === actor.ref ? "true" : undefined}
              onClick={() => state.actions.select(actor.ref)}
              onMouseEnter={() => state.actions.point([actor.ref, ...landings.map(({ ref }) => ref)])}
              onMouseLeave={() => state.actions.point([])}
              onFocus={(event) => {
                if (event.currentTarget.matches(":focus-visible")) state.actions.point([actor.ref]);
              }}
              onBlur={() => state.actions.point([])}
            >
              {speak.text(actor.name)}
            </button>
          </li>
        ))}
        {sorted.length > most ? (
          <li>
            <button type="button" class="link treaties-more" onClick={() => setAll(true)}>
              {words.more(speak.number(sorted.length - most))}
            </button>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
