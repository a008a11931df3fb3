// The span in two fields, for those who do not drag; and how to be rid of it.
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { firstDay, lastDay } from "#model/dates.ts";
import { readDate } from "#model/readDate.ts";
import type { TimelineModel } from "./timelineModel.ts";
import { timelineWords } from "./timelineWords.ts";

export function TimelineSpan({ model }: { readonly model: TimelineModel }) {
  const { state, derived } = model;
  const own = timelineWords[state.language.value];
  const span = derived.span.value;
  const wrong = useSignal(false);
  const help = useId();
  const undated = state.visible.value.counts.undated;
  const beyond = derived.beyond.value;
  const change = (end: "from" | "to", text: string) => {
    if (text.trim() === "" && !span) {
      wrong.value = false;
      return;
    }
    const [first, last] = derived.years;
    const said = text.trim() === "" ? String(end === "from" ? first : last) : readDate(text, "month");
    const next = said && { from: span?.from ?? String(first), to: span?.to ?? String(last), [end]: said };
    wrong.value = !next || firstDay(next.from) > lastDay(next.to);
    if (next && !wrong.value) state.actions.setSpan({ from: next.from, to: next.to });
  };
  const field = (end: "from" | "to", label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        size={7}
        value={span?.[end] ?? ""}
        placeholder={String(derived.years[end === "from" ? 0 : 1])}
        aria-invalid={wrong.value}
        aria-describedby={help}
        title={own.spanHint}
        onChange={(event) => change(end, event.currentTarget.value)}
      />
    </label>
  );
  return (
    <fieldset class="timeline-span-fields">
      <legend class="timeline-span-legend">{own.spanLabel}</legend>
      {field("from", own.spanFrom)}
      {field("to", own.spanTo)}
      {span && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            wrong.value = false;
            state.actions.setSpan(null);
          }}
        >
          {own.spanClear}
        </button>
      )}
      <span id={help} class={wrong.value ? "timeline-wrong" : "hidden"}>
        {wrong.value ? own.spanWrong : own.spanHint}
      </span>
      {span && undated > 0 && !wrong.value && <span class="timeline-undated">{own.undatedLeftOut(undated)}</span>}
      {beyond > 0 && <span class="timeline-undated">{own.beyondAxis(beyond, derived.years[0], derived.years[1])}</span>}
    </fieldset>
  );
}
