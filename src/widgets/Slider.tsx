interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, as a screen reader should say it. */
  readonly valueText: string;
  readonly onInput: (value: number) => void;
  readonly id?: string;
}

export function Slider({ label, value, min, max, step, valueText, onInput, id }: Props) {
  return (
    <input
      id={id}
      class="slider"
      type="range"
      aria-label={label}
      aria-valuetext={valueText}
      min={min}
      max={max}
      step={step}
      value={value}
      onInput={(event) => onInput(event.currentTarget.valueAsNumber)}
    />
  );
}
