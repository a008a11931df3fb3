import { datesWords } from "#encoding/answers/datesWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { dateForms, dateReadings } from "#model/answers.ts";
import type { PartialDate } from "#model/dates.ts";
import { yearsBefore } from "#model/yearsBefore.ts";
import { datesState } from "#state/answers/datesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerDate } from "#views/answers/AnswerDate.tsx";
import { Segmented } from "#widgets/Segmented.tsx";

export function DatesControls({ state }: { readonly state: AtlasState }) {
  const language = state.language.value;
  const own = datesWords[language];
  const words = wordsOf(language);
  const { asOf, promises } = state.atlas.manifest;
  const { settings, shown, beforeChange } = datesState(state);
  const { against, form, reading } = settings.value;
  const set = (date: PartialDate | null) => state.actions.setAnswer("dates", { against: date });
  const show = (date: PartialDate | null) => state.actions.setTime(date === asOf ? null : date);
  const quick = (label: string, on: boolean, go: () => void, title?: string) => (
    <button key={label} type="button" class="link" aria-pressed={on} title={title} onClick={go}>
      {label}
    </button>
  );
  const one = yearsBefore(shown.value, 1);
  const five = yearsBefore(shown.value, 5);
  return (
    <>
      <div class="dates-field">
        <AnswerDate
          label={own.shown}
          value={shown.value}
          empty={asOf}
          hint={own.dateHint}
          wrong={own.dateWrong}
          onDate={show}
        />
        <fieldset class="dates-quick">
          <legend class="hidden">{`${own.quick}: ${own.shown}`}</legend>
          {quick(own.latest, shown.value === asOf, () => show(null), words.date(asOf))}
          {against === null
            ? null
            : quick(own.swap, false, () => {
                set(shown.value);
                show(against);
              })}
        </fieldset>
      </div>
      <div class="dates-field">
        <AnswerDate
          label={own.against}
          value={against}
          empty={own.noAgainst}
          hint={own.dateHint}
          wrong={own.dateWrong}
          onDate={set}
        />
        <fieldset class="dates-quick">
          <legend class="hidden">{`${own.quick}: ${own.against}`}</legend>
          {quick(own.yearBefore, against === one, () => set(one), words.date(one))}
          {quick(own.fiveYearsBefore, against === five, () => set(five), words.date(five))}
          {beforeChange.value
            ? quick(
                own.beforeChange,
                against === beforeChange.value,
                () => set(beforeChange.value),
                words.date(beforeChange.value),
              )
            : null}
          {promises
            ? quick(
                own.promised(words.date(promises.since), words.text(promises.name)),
                against === promises.since,
                () => set(promises.since),
              )
            : null}
          {against === null ? null : quick(own.clear, false, () => set(null))}
        </fieldset>
      </div>
      {against === null ? null : (
        <Segmented
          name="dates-form"
          label={own.form}
          value={form}
          options={dateForms.map((value) => ({ value, label: own.forms[value], title: own.formHints[value] }))}
          onChange={(next) => state.actions.setAnswer("dates", { form: next })}
        />
      )}
      {against !== null && form === "beside" && !["map", "network", "ladder"].includes(state.pose.value.main) ? (
        <p class="dates-hint">{own.besideWhere}</p>
      ) : null}
      <div class="dates-reading">
        <Segmented
          name="dates-reading"
          label={own.reading}
          labelled
          value={reading}
          options={dateReadings.map((value) => ({ value, label: own.readings[value], title: own.readingHints[value] }))}
          onChange={(next) => state.actions.setAnswer("dates", { reading: next })}
        />
      </div>
      <p class="dates-hint">{own.readingHints[reading]}.</p>
    </>
  );
}
