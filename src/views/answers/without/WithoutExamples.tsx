// A few things worth taking away, for a reader who has not chosen yet.
import { goneName } from "#encoding/answers/withoutNames.ts";
import { withoutWords } from "#encoding/answers/withoutWords.ts";
import type { WithoutSettings } from "#model/answers.ts";
import type { Ref } from "#model/atlas.ts";
import { entityOf } from "#model/names.ts";
import { withoutState } from "#state/answers/withoutState.ts";
import type { AtlasState } from "#state/contract.ts";
import { focusField } from "./focusField.ts";

export function WithoutExamples({ state }: { readonly state: AtlasState }) {
  const { settings, weakOfCables, weakOfTies } = withoutState(state);
  const language = state.language.value;
  const words = withoutWords[language];
  const { breaks } = settings.value;
  const example = (ref: Ref | undefined, change: Partial<WithoutSettings> = {}) =>
    ref && entityOf(state.atlas, ref) ? [{ ref, change }] : [];
  const list =
    breaks === "cables"
      ? [
          ...example("system:ELLALINK"),
          ...(state.atlas.systemById.has("ELLALINK") ? [] : example(state.atlas.systems[0]?.ref, { built: "all" })),
          ...example(weakOfCables.value.country[0]?.ref),
          ...example("system:MEDUSA", { built: "all" }),
          ...example("country:ITA", { built: "all" }),
        ]
      : [
          ...example(weakOfTies.value.actor[0]?.ref),
          ...example(weakOfTies.value.actor[1]?.ref),
          ...example(weakOfTies.value.instrument[0]?.ref),
        ];
  return (
    <>
      <span class="quiet-text">{words.examples}</span>
      {list.map(({ ref, change }) => {
        const name = goneName(state.atlas, ref, language, true);
        return (
          <button
            key={`${ref}${change.built ?? ""}`}
            type="button"
            class="link"
            onClick={(event) => {
              focusField(event);
              state.actions.setAnswer("without", { ...change, gone: [ref] });
            }}
          >
            {change.built ? words.planned(name) : words.example(name)}
          </button>
        );
      })}
    </>
  );
}
