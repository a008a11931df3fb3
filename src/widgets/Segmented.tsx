import { useId } from "preact/hooks";

interface Props<V extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly {
    readonly value: V;
    readonly label: string;
    readonly title?: string;
    readonly lang?: string;
  }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** The label is shown, not only said. */
  readonly labelled?: boolean;
}

/** A few choices of which one holds: native radio buttons drawn as one line of words. */
export function Segmented<V extends string>({ name, label, options, value, onChange, labelled = false }: Props<V>) {
  // Because the same view may stand on the page twice, and radio buttons of one name are one choice.
  const group = `${name} ${useId()}`;
  return (
    <fieldset class="segmented-set">
      <legend class={labelled ? "choice-label" : "hidden"}>{label}</legend>
      <div class="segmented">
        {options.map((option) => (
          <label key={option.value} title={option.title} lang={option.lang}>
            <input
              type="radio"
              name={group}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
