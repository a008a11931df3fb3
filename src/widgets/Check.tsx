import type { ComponentChildren } from "preact";

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

/** A native checkbox with its name, a swatch and a count on one line. */
export function Check({ label, checked, onChange, swatch, detail, strong }: Props) {
  return (
    <label class={strong ? "check check-strong" : "check"}>
      <input type="checkbox" checked={checked} onChange={onChange} />
      {swatch ? (
        <span class="check-swatch" aria-hidden="true">
          {swatch}
        </span>
      ) : null}
      <span class="check-label">{label}</span>
      {detail ? <span class="check-detail">{detail}</span> : null}
    </label>
  );
}
