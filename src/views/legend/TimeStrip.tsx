import { useComputed } from "@preact/signals";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { Slider } from "#widgets/Slider.tsx";
import { timeLabel } from "./timeLabel.ts";
import { stepOf, ticksOf, timeAt, timeSteps } from "./timeSteps.ts";

export function TimeStrip({ state }: { readonly state: AtlasState }) {
  const words = wordsOf(state.language.value);
  const time = useComputed(() => state.pose.value.time).value;
  const steps = timeSteps(state.years, state.atlas.manifest.asOf);
  const step = stepOf(time, steps);
  const go = (to: number) => state.actions.setTime(timeAt(to, steps));
  const label = timeLabel(time, state.atlas.manifest.asOf, words);
  const span = Math.max(1, steps.last - steps.first);
  return (
    <section class="time" aria-label={words.say("time")}>
      <button
        type="button"
        class="quiet"
        aria-label={words.say("timeEarlier")}
        title={words.say("timeEarlier")}
        disabled={step <= steps.first}
        onClick={() => go(step - 1)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M10.5 3 5.5 8l5 5" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
      <div class="time-track">
        <Slider
          label={words.say("timeYear")}
          min={steps.first}
          max={steps.last}
          step={1}
          value={step}
          valueText={label}
          onInput={go}
        />
        <div class="time-ticks" aria-hidden="true">
          {ticksOf(steps).map((year) => (
            <span
              key={year}
              style={{ left: `${((year - steps.first) / span) * 100}%` }}
              data-on={year === step ? "" : undefined}
            >
              {year}
            </span>
          ))}
        </div>
      </div>
      <button
        type="button"
        class="quiet"
        aria-label={words.say("timeLater")}
        title={words.say("timeLater")}
        disabled={step >= steps.last}
        onClick={() => go(step + 1)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m5.5 3 5 5-5 5" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
      <span class="time-label">{label}</span>
      <button
        type="button"
        class="quiet time-latest"
        aria-label={words.say("timeToLatest")}
        disabled={time === null}
        onClick={() => state.actions.setTime(null)}
      >
        {words.say("timeLatest")}
      </button>
    </section>
  );
}
