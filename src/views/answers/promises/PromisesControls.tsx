import { promisesWords } from "#encoding/answers/promisesWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { promiseOutcomes } from "#model/answers.ts";
import { promisesState } from "#state/answers/promisesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { AnswerDate } from "#views/answers/AnswerDate.tsx";
import { Choice } from "#widgets/Choice.tsx";
import { Segmented } from "#widgets/Segmented.tsx";

export function PromisesControls({ state }: { readonly state: AtlasState }) {
  const { settings, usual, since, counts, facts, problem } = promisesState(state);
  const language = state.language.value;
  const words = promisesWords[language];
  const { date, number, text } = wordsOf(language);
  const named = state.atlas.manifest.promises?.name;
  const { since: asked, outcome } = settings.value;
  const [first, last] = [state.years[0], Number(facts.value.day.slice(0, 4))];
  const years = Array.from({ length: Math.max(0, last - first) }, (_, at) => String(last - 1 - at));
  const ask = (to: string | null) => state.actions.setAnswer("promises", { since: to === usual ? null : to });
  const counted = (id: (typeof promiseOutcomes)[number]) =>
    problem.value === "late"
      ? words.outcomes[id]
      : `${words.outcomes[id]} ${number(counts.value.ties[id] + counts.value.cables[id])}`;
  return (
    <>
      <AnswerDate
        label={words.date}
        value={since.value}
        empty={usual}
        hint={words.dateHint}
        wrong={words.dateWrong}
        onDate={ask}
      />
      <span class="promise-quick">
        <button
          type="button"
          class="link"
          aria-pressed={asked === null}
          title={named ? text(named) : undefined}
          onClick={() => ask(null)}
        >
          {date(usual)}
        </button>
        <Choice
          label={words.year}
          value={years.includes(since.value) ? since.value : ""}
          options={[
            { value: "", label: words.anyYear },
            ...years.map((year) => ({ value: year, label: words.endOf(year) })),
          ]}
          onChange={(year) => ask(year || null)}
        />
      </span>
      <Segmented
        name="promise-outcome"
        label={words.show}
        value={outcome ?? "all"}
        options={[
          { value: "all" as const, label: words.all },
          ...promiseOutcomes.map((id) => ({ value: id, label: counted(id) })),
        ]}
        onChange={(to) => state.actions.setAnswer("promises", { outcome: to === "all" ? null : to })}
      />
    </>
  );
}
