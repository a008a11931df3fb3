// Years above the lanes: the date shown as a handle; a drag beside it chooses a span, a press sets the date.
import { useComputed } from "@preact/signals";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { dayNumber } from "#model/dayNumber.ts";
import { TimelineHandle } from "./TimelineHandle.tsx";
import { timelineDrag } from "./timelineDrag.ts";
import { type TimelineModel, yearsAsNumber } from "./timelineModel.ts";
import { dayAt } from "./timelineScene.ts";
import { timelineWords } from "./timelineWords.ts";
import { spanBetween, stepped, timeNear } from "./timeSnap.ts";

export function TimelineAxis({ model }: { readonly model: TimelineModel }) {
  const { state, derived, bounds } = model;
  const language = state.language.value;
  const own = timelineWords[language];
  const words = wordsOf(language);
  const scene = model.scene.value;
  const time = derived.time.value;
  const shown = useComputed(() => model.x(model.shown.value)).value;
  if (!scene) return <div class="timeline-axis" />;
  const { plot } = scene;
  const day = (x: number) => dayAt(Math.min(plot.x1, Math.max(plot.x0, x)), model.window.peek(), plot);
  const date = words.date(time ?? derived.now);
  const span = model.span.value;
  const now = model.x(dayNumber(derived.now) + 1);
  const knob = Math.min(plot.x1, Math.max(plot.x0, shown));
  return (
    <div
      class="timeline-axis"
      title={own.axis}
      onPointerDown={(event) =>
        timelineDrag(event, {
          onMove: (from, to) => state.actions.setSpan(spanBetween(day(from), day(to), model.unit.peek())),
          onPress: (at) => {
            if (at >= plot.x0) state.actions.setTime(timeNear(day(at), model.unit.peek(), bounds));
          },
        })
      }
    >
      <svg class="timeline-axis-drawing" width={scene.width} height="100%" aria-hidden="true">
        {span && (
          <rect
            class="timeline-span"
            x={Math.max(plot.x0, model.x(span.from))}
            width={Math.max(0, Math.min(plot.x1, model.x(span.to)) - Math.max(plot.x0, model.x(span.from)))}
            y="0"
            height="100%"
          />
        )}
        {scene.ticks.map((tick) => (
          <g key={tick.at} class={tick.major ? "timeline-tick is-major" : "timeline-tick"}>
            <line x1={tick.x} x2={tick.x} y1="100%" y2="62%" />
            {tick.x + 8 < plot.x1 && (
              <text x={tick.x + 3} y="100%" dy="-0.35em">
                {tick.label}
              </text>
            )}
          </g>
        ))}
        {time !== null && Math.abs(now - shown) > 90 && now >= plot.x0 && now <= plot.x1 && (
          <text class="timeline-now-word" x={now} y="0" dy="1em">
            {own.now}
          </text>
        )}
      </svg>
      <TimelineHandle
        class={shown === knob ? "timeline-knob" : "timeline-knob is-outside"}
        label={own.dateShown}
        value={yearsAsNumber(time ?? derived.now)}
        min={derived.years[0]}
        max={yearsAsNumber(derived.now)}
        text={time ? own.endOf(date) : date}
        x={knob}
        onDrag={(x) => state.actions.setTime(timeNear(day(x), model.unit.peek(), bounds))}
        onStep={(by) =>
          state.actions.setTime(
            by === "last"
              ? null
              : by === "first"
                ? String(bounds.first)
                : stepped(state.pose.peek().time, model.unit.peek(), by, bounds),
          )
        }
      >
        <span
          class={knob > (plot.x0 + plot.x1) / 2 ? "timeline-knob-date is-left" : "timeline-knob-date"}
          aria-hidden="true"
        >
          {date}
        </span>
      </TimelineHandle>
    </div>
  );
}
