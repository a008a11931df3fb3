import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** Drawn between box and label; decorative. */
  readonly swatch?: ComponentChildren;
  /** Said after the label, quietly: a count. */
  readonly detail?: string;
  readonly strong?: boolean;
}

/** A native checkbox with its name (the count is its description), a swatch and a count on one line. */
export function Check({ label, checked, onChange, swatch, detail, strong }: Props) {
  const id = useId();
  return (
    <label class={strong ? "check check-strong" : "check"}>
      <input
        type="checkbox"
        checked={checked}
        onChange={onChange}
        aria-labelledby={`${id}-name`}
        aria-describedby={detail ? `${id}-detail` : undefined}
      />
      {swatch ? (
        <span class="check-swatch" aria-hidden="true">
          {swatch}
        </span>
      ) : null}
      <span class="check-label" id={`${id}-name`}>
        {label}
      </span>
      {detail ? (
        <span class="check-detail" id={`${id}-detail`}>
          {detail}
        </span>
      ) : null}
    </label>
  );
}
