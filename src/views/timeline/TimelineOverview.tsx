// All years at once: how many dates each holds, what is in sight of the lanes above, and the span that filters.

import { wordsOf } from "#encoding/words/wordsOf.ts";
import { dayNumber } from "#model/dayNumber.ts";
import { TimelineHandle } from "./TimelineHandle.tsx";
import { timelineDrag } from "./timelineDrag.ts";
import { type TimelineModel, yearsAsNumber } from "./timelineModel.ts";
import { dayAt, xOf } from "./timelineScene.ts";
import { panned } from "./timelineWindow.ts";
import { timelineWords } from "./timelineWords.ts";
import { spanBetween, spanMoved, type TimeUnit, unitFor } from "./timeSnap.ts";

export function TimelineOverview({ model }: { readonly model: TimelineModel }) {
  const { state, derived } = model;
  const { extent, years } = derived;
  const language = state.language.value;
  const own = timelineWords[language];
  const words = wordsOf(language);
  const scene = model.scene.value;
  if (!scene) return <div class="timeline-overview" />;
  const { plot } = scene;
  const x = (day: number) => xOf(day, extent, plot);
  const day = (at: number) => dayAt(Math.min(plot.x1, Math.max(plot.x0, at)), extent, plot);
  const unit: TimeUnit = unitFor(extent, plot.x1 - plot.x0);
  const counts = derived.perYear.value;
  const most = Math.max(1, ...counts);
  const inSight = model.window.value;
  const whole = inSight.from <= extent.from && inSight.to >= extent.to;
  const days = model.span.value;
  const span = derived.span.value;
  const [left, right] = [x(inSight.from), x(inSight.to)];
  const move = (end: "from" | "to", by: number | "first" | "last") => {
    const now = state.pose.peek().filter.span;
    if (!now) return;
    const far = by === "first" ? -1e4 : by === "last" ? 1e4 : null;
    if (far === null) return state.actions.setSpan(spanMoved(now, end, by as number, model.unit.peek(), extent));
    const limit = String(far < 0 ? years[0] : years[1]);
    state.actions.setSpan(
      end === "from"
        ? { from: far < 0 ? limit : now.to, to: now.to }
        : { from: now.from, to: far > 0 ? limit : now.from },
    );
  };
  const drag = (end: "from" | "to", at: number) => {
    const now = state.pose.peek().filter.span;
    if (!now) return;
    const next = { ...now, [end]: spanBetween(day(at), day(at), unit).from };
    if (next.from.slice(0, next.to.length) <= next.to.slice(0, next.from.length)) state.actions.setSpan(next);
  };
  const panTo = (centre: number) => {
    const now = model.window.peek();
    model.setWindow(panned(now, extent, centre - (now.from + now.to) / 2));
  };
  const first = span ? yearsAsNumber(span.from) : 0;
  const last = span ? yearsAsNumber(span.to) : 0;
  return (
    <div
      class="timeline-overview"
      title={own.overview}
      onPointerDown={(event) =>
        timelineDrag(event, {
          onMove: (from, to) => state.actions.setSpan(spanBetween(day(from), day(to), unit)),
          onPress: (at) => {
            if (whole) return;
            panTo(day(at));
            model.settle();
          },
        })
      }
    >
      <svg class="timeline-overview-drawing" width={scene.width} height="100%" aria-hidden="true">
        {scene.namesBeside && (
          <text class="timeline-overview-years" x={0} y="50%">
            {`${years[0]}–${years[1]}`}
          </text>
        )}
        {days && <rect class="timeline-span" x={x(days.from)} width={x(days.to) - x(days.from)} y="0" height="100%" />}
        {counts.map((count, at) => {
          const year = years[0] + at;
          const [from, to] = [x(dayNumber(`${year}-01-01`)), x(dayNumber(`${year + 1}-01-01`))];
          return (
            count > 0 && (
              <rect
                key={year}
                class="timeline-bar"
                x={from + 0.5}
                width={Math.max(1, to - from - 1)}
                y={`${100 - Math.max(6, (count / most) * 78)}%`}
                height={`${Math.max(6, (count / most) * 78)}%`}
              />
            )
          );
        })}
        <line class="timeline-base" x1={plot.x0} x2={plot.x1} y1="100%" y2="100%" />
        <line class="timeline-shown" x1={x(model.shown.value)} x2={x(model.shown.value)} y1="0" y2="100%" />
      </svg>
      {!whole && (
        <div
          class="timeline-frame"
          aria-hidden="true"
          style={{ left: `${left}px`, width: `${Math.max(8, right - left)}px` }}
        >
          <div
            class="timeline-frame-bar"
            onPointerDown={(event) => {
              event.stopPropagation();
              const begin = model.window.peek();
              const perPixel = (extent.to - extent.from) / (plot.x1 - plot.x0);
              timelineDrag(event, {
                onMove: (from, to) => model.setWindow(panned(begin, extent, (to - from) * perPixel)),
                onEnd: model.settle,
              });
            }}
          />
        </div>
      )}
      {span && days && (
        <>
          <TimelineHandle
            class="timeline-end"
            label={own.spanStart}
            value={first}
            min={years[0]}
            max={last}
            text={words.date(span.from)}
            x={x(days.from)}
            onDrag={(at) => drag("from", at)}
            onStep={(by) => move("from", by)}
          />
          <TimelineHandle
            class="timeline-end"
            label={own.spanEnd}
            value={last}
            min={first}
            max={years[1] + 1}
            text={words.date(span.to)}
            x={x(days.to)}
            onDrag={(at) => drag("to", at - 1)}
            onStep={(by) => move("to", by)}
          />
        </>
      )}
    </div>
  );
}
