import { useId } from "preact/hooks";
import type { Form } from "./takeAwayChoice.ts";
import type { TakeAwayWords } from "./takeAwayWords.ts";

interface Props {
  readonly words: TakeAwayWords;
  readonly forms: readonly Form[];
  readonly value: Form;
  readonly onChange: (form: Form) => void;
}

/** As what it is taken away: native radio buttons, each with the files it stands for. */
export function FormChoice({ words, forms, value, onChange }: Props) {
  const group = useId();
  return (
    <fieldset class="takeaway-forms">
      <legend class="hidden">{words.form}</legend>
      {forms.map((form) => {
        const [name, says] = words.forms[form];
        return (
          <label key={form} data-form={form}>
            <input type="radio" name={group} checked={form === value} onChange={() => onChange(form)} />
            <span>
              <strong>{name}</strong>
              <small>{says}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
