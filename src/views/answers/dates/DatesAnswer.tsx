import type { ComponentChildren } from "preact";
import { useLayoutEffect } from "preact/hooks";
import { dayInWords } from "#encoding/answers/datesSentence.ts";
import { datesWords } from "#encoding/answers/datesWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { firstDay, lastDay } from "#model/dates.ts";
import { yearsBefore } from "#model/yearsBefore.ts";
import { datesState } from "#state/answers/datesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { otherDate } from "#state/otherDate.ts";
import { AnswerFrame } from "#views/answers/AnswerFrame.tsx";
import { DatesBars } from "./DatesBars.tsx";
import { DatesControls } from "./DatesControls.tsx";
import { DatesHistory } from "./DatesHistory.tsx";
import "./dates.css";

export function DatesAnswer({ state }: { readonly state: AtlasState }) {
  const { sentence, rows, caveats, difference, dates, problem, otherPaint } = datesState(state);
  useLayoutEffect(() => otherDate(state).actions.setPainter(otherPaint), [state]);
  const language = state.language.value;
  const found = difference.value;
  const [from, to] = dates.value ?? [];
  const label = from && to ? datesWords[language].picture(dayInWords(from, language), dayInWords(to, language)) : "";
  return (
    <AnswerFrame
      state={state}
      sentence={sentence.value}
      rows={found ? rows.value : null}
      controls={<DatesControls state={state} />}
      picture={found && found.ties.length > 0 ? <DatesBars state={state} difference={found} label={label} /> : null}
      caveats={problem.value ? [] : caveats.value}
      wayOut={wayOut(state)}
    >
      {found ? <DatesHistory state={state} difference={found} /> : null}
    </AnswerFrame>
  );
}

/** Out of a date that the data do not reach, two dates that are one, or a filter that leaves nothing. */
function wayOut(state: AtlasState): ComponentChildren {
  const { problem, filteredAway, settings, shown } = datesState(state);
  const own = datesWords[state.language.value];
  const words = wordsOf(state.language.value);
  const { asOf } = state.atlas.manifest;
  const first = String(state.years[0]);
  const wrong = problem.value;
  if (!wrong) {
    if (!filteredAway.value) return null;
    return (
      <button type="button" onClick={() => state.actions.clearFilter()}>
        {own.clearFilter}
      </button>
    );
  }
  const { against } = settings.value;
  const next = wrong.kind === "early" ? first : asOf;
  const outside = (date: string) => lastDay(date) < firstDay(first) || firstDay(date) > asOf;
  const go = () => {
    if (wrong.kind === "same") return state.actions.setAnswer("dates", { against: yearsBefore(shown.value, 1) });
    if (outside(shown.value)) state.actions.setTime(next === asOf ? null : next);
    else if (against !== null && outside(against)) state.actions.setAnswer("dates", { against: next });
  };
  return (
    <button type="button" onClick={go}>
      {wrong.kind === "same" ? own.yearBefore : own.goTo(words.date(next))}
    </button>
  );
}
