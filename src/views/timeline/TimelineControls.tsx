// The one row above the axis: the date shown and its film, the span, the zoom.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { precisionOf } from "#model/dates.ts";
import { dayNumber } from "#model/dayNumber.ts";
import { Popover } from "#widgets/Popover.tsx";
import { TimelineKey } from "./TimelineKey.tsx";
import { TimelineSpan } from "./TimelineSpan.tsx";
import type { TimelineModel } from "./timelineModel.ts";
import { windowOf, zoomed } from "./timelineWindow.ts";
import { timelineWords } from "./timelineWords.ts";
import { stepped } from "./timeSnap.ts";
import { isLatest, type Pace, paces, type TimelinePlay } from "./useTimelinePlay.ts";

export function TimelineControls({ model, play }: { readonly model: TimelineModel; readonly play: TimelinePlay }) {
  const { state, derived, bounds } = model;
  const language = state.language.value;
  const own = timelineWords[language];
  const words = wordsOf(language);
  const unit = model.unit.value;
  const time = derived.time.value;
  const date = time ?? derived.now;
  const playing = play.playing.value;
  const { extent, busiest } = derived;
  const step = (by: number) => state.actions.setTime(stepped(time, unit, by, bounds));
  const zoom = (factor: number) => {
    const now = model.window.peek();
    model.setWindow(zoomed(now, extent, factor, (now.from + now.to) / 2));
    model.settle();
  };
  const inSight = model.window.value;
  const whole = inSight.from <= extent.from && inSight.to >= extent.to;
  const atFirst =
    stepped(time, unit, -1, bounds) === time || dayNumber(`${bounds.first + 1}-01-01`) > model.shown.value;
  return (
    <div class="timeline-controls">
      <div class="timeline-film">
        <IconButton label={own.earlier(unit)} path="M10.5 3 5.5 8l5 5" disabled={atFirst} onClick={() => step(-1)} />
        <button type="button" class="quiet timeline-play" aria-pressed={playing} onClick={play.toggle}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={playing ? "M4.5 3v10M11.5 3v10" : "M4 2.5v11L13 8z"} class={playing ? "is-bars" : ""} />
          </svg>
          {playing ? own.pause : own.play}
        </button>
        <IconButton
          label={own.later(unit)}
          path="m5.5 3 5 5-5 5"
          disabled={isLatest(time, bounds)}
          onClick={() => step(1)}
        />
        <label class="timeline-pace">
          <span class="hidden">{own.pace}</span>
          <select
            value={String(play.pace.value)}
            onChange={(event) => play.setPace(Number(event.currentTarget.value) as Pace)}
          >
            {paces.map((pace) => (
              <option key={pace} value={String(pace)}>
                {words.number(pace)}×
              </option>
            ))}
          </select>
        </label>
        <span class="timeline-date">
          {words.say(precisionOf(date) === "day" ? "asOfDay" : "asOfEnd", { date: words.date(date) })}
        </span>
        <button
          type="button"
          class="quiet"
          aria-label={own.toLatest}
          disabled={time === null}
          onClick={() => state.actions.setTime(null)}
        >
          {own.latest}
        </button>
      </div>
      <TimelineSpan model={model} />
      <div class="timeline-zoom">
        <IconButton label={own.zoomOut} path="M3 8h10" disabled={whole} onClick={() => zoom(2)} />
        <IconButton label={own.zoomIn} path="M3 8h10M8 3v10" onClick={() => zoom(0.5)} />
        <button
          type="button"
          class="quiet"
          disabled={whole}
          onClick={() => {
            model.setWindow(extent);
            model.settle();
          }}
        >
          {own.wholeAxis}
        </button>
        {busiest && (
          <button
            type="button"
            class="quiet"
            title={own.busiestTitle(busiest.from, busiest.to)}
            onClick={() => {
              model.setWindow(windowOf(busiest, extent));
              model.settle();
            }}
          >
            {busiest.from}–{busiest.to}
          </button>
        )}
        <Popover label={own.key}>
          {() => <TimelineKey language={language} statusNames={state.atlas.statusNames} />}
        </Popover>
      </div>
    </div>
  );
}

interface IconProps {
  readonly label: string;
  readonly path: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, path, disabled = false, onClick }: IconProps) {
  return (
    <button type="button" class="quiet" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  );
}
