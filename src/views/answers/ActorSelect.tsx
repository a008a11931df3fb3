// A choice among all actors, grouped by kind, by name in the reader's language.
import { useId } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Actor } from "#model/atlas.ts";
import type { AtlasState } from "#state/contract.ts";
import { answersWords } from "./answersWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly label: string;
  /** Actor id; null = none chosen. */
  readonly value: string | null;
  /** Only these are offered; absent = all. */
  readonly among?: (actor: Actor) => boolean;
  readonly onChange: (id: string | null) => void;
}

const kinds = ["country", "bloc", "organisation", "city"] as const;
const groupWord = { country: "countries", bloc: "blocs", organisation: "organisations", city: "cities" } as const;

export function ActorSelect({ state, label, value, among = () => true, onChange }: Props) {
  const id = useId();
  const language = state.language.value;
  const words = wordsOf(language);
  const names = (kind: Actor["kind"]) =>
    state.atlas.actors
      .filter((actor) => actor.kind === kind && among(actor))
      .map((actor) => ({ id: actor.id, name: words.text(actor.name) }))
      .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <span class="choice">
      <label class="choice-label" for={id}>
        {label}
      </label>
      <select id={id} value={value ?? ""} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{answersWords[language].choose}</option>
        {kinds.map((kind) => {
          const options = names(kind);
          return options.length === 0 ? null : (
            <optgroup key={kind} label={answersWords[language][groupWord[kind]]}>
              {options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.name}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </span>
  );
}
