// A date typed as a year, a month or a day; a slip is said beside the field and changes nothing.
import { useEffect, useId, useState } from "preact/hooks";
import type { PartialDate } from "#model/dates.ts";
import { readDate } from "#model/readDate.ts";
import "./answerDate.css";

interface Props {
  readonly label: string;
  readonly value: PartialDate | null;
  /** Shown while the field is empty: what that means. */
  readonly empty: string;
  readonly hint: string;
  /** Said when what was typed is no date. */
  readonly wrong: string;
  /** null when the field was emptied. */
  readonly onDate: (date: PartialDate | null) => void;
}

export function AnswerDate({ label, value, empty, hint, wrong, onDate }: Props) {
  const help = useId();
  const [slip, setSlip] = useState(false);
  useEffect(() => setSlip(false), [value]);
  const change = (text: string) => {
    const date = text.trim() === "" ? null : readDate(text, "day");
    setSlip(text.trim() !== "" && date === null);
    if (text.trim() === "" || date !== null) onDate(date);
  };
  return (
    <label class="answer-date">
      <span id={`${help}-name`} class="choice-label">
        {label}
      </span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        size={10}
        value={value ?? ""}
        placeholder={empty}
        title={hint}
        aria-labelledby={`${help}-name`}
        aria-invalid={slip}
        aria-describedby={help}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <span id={help} class={slip ? "answer-wrong" : "hidden"} role={slip ? "alert" : undefined}>
        {slip ? wrong : hint}
      </span>
    </label>
  );
}
