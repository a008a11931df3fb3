// Events and dated states by family on one axis; the date shown, its film and the span that filters are here.
import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import { dayNumber } from "#model/dayNumber.ts";
import type { TimelineFact } from "#model/timeline.ts";
import type { AtlasState } from "#state/contract.ts";
import { Tooltip } from "#widgets/Tooltip.tsx";
import { aimAtMark, markWith } from "./aimAtMark.ts";
import { factInWords } from "./factInWords.ts";
import { openMany } from "./openMany.ts";
import { roveMarks } from "./roveMarks.ts";
import { TimelineAxis } from "./TimelineAxis.tsx";
import { TimelineControls } from "./TimelineControls.tsx";
import { TimelineLanes } from "./TimelineLanes.tsx";
import { TimelineList } from "./TimelineList.tsx";
import { markId } from "./TimelineMark.tsx";
import { TimelineOverview } from "./TimelineOverview.tsx";
import { type TimelineModel, timelineModel } from "./timelineModel.ts";
import type { TimelineMarkScene } from "./timelineScene.ts";
import { panned, zoomed } from "./timelineWindow.ts";
import { timelineWords } from "./timelineWords.ts";
import { usePlotGestures } from "./usePlotGestures.ts";
import { useRevealChosen } from "./useRevealChosen.ts";
import { useTimelinePlay } from "./useTimelinePlay.ts";
import { useTimelineRoom } from "./useTimelineRoom.ts";
import "./timeline.css";

/** Of what is counted together, before the rest is only counted. */
const namedInTip = 5;

export function TimelineView({ state }: { readonly state: AtlasState }) {
  const room = useTimelineRoom(state.theme);
  const model = useMemo(() => timelineModel(state, room), [state]);
  const play = useTimelinePlay(state, model);
  const gestures = usePlotGestures(model, room.element);
  const active = useSignal<string | null>(null);
  const focused = useSignal(false);
  const listed = useSignal<readonly TimelineFact[] | null>(null);
  const tip = useSignal<TipText | null>(null);
  const language = state.language.value;
  const own = timelineWords[language];
  const words = factInWords(language, state.atlas.statusNames);
  const { derived } = model;
  const { extent, facts } = derived;

  const aim = (event: MouseEvent): TimelineMarkScene | null => {
    const element = room.element.current;
    const scene = model.scene.peek();
    if (!element || !scene) return null;
    const box = element.getBoundingClientRect();
    return aimAtMark(scene, event.clientX - box.left, event.clientY - box.top + element.scrollTop);
  };
  const point = (mark: TimelineMarkScene | null) =>
    state.actions.point(mark ? [...new Set(mark.facts.map((fact) => fact.ref))] : []);
  const choose = (mark: TimelineMarkScene) => {
    const [first] = mark.facts;
    if (mark.facts.length === 1 && first) return state.actions.select(first.ref);
    const closer = openMany(mark.facts, model.window.peek(), extent);
    if (!closer) {
      listed.value = mark.facts;
      tip.value = null;
      return;
    }
    model.setWindow(closer);
    model.settle();
  };
  // Another window has other marks under the pointer: what was said of the last one no longer holds.
  useSignalEffect(() => {
    void model.window.value;
    if (!tip.peek()) return;
    tip.value = null;
    state.actions.point([]);
  });
  const namesOf = ({ facts: held }: TimelineMarkScene) => {
    const names = [...new Set(held.slice(0, namedInTip).map(words.name))];
    return held.length > namedInTip ? [...names, own.andMore(held.length - namedInTip)] : names;
  };
  const tell = (mark: TimelineMarkScene, event: MouseEvent) => {
    const [first] = mark.facts;
    const lines =
      mark.facts.length === 1 && first
        ? [words.name(first), words.detail(first), ...(first.after ? [own.after] : [])]
        : [mark.title, ...namesOf(mark)];
    tip.value = { lines, at: { x: event.clientX, y: event.clientY } };
  };
  const onPointerMove = (event: PointerEvent) => {
    gestures.onPointerMove(event);
    if (event.pointerType === "touch" || gestures.dragged.current) {
      tip.value = null;
      return;
    }
    const mark = aim(event);
    point(mark);
    if (mark) tell(mark, event);
    else tip.value = null;
  };
  const onPointerLeave = () => {
    tip.value = null;
    point(null);
  };
  const onClick = (event: MouseEvent) => {
    if (gestures.dragged.current) return;
    listed.value = null;
    const mark = aim(event);
    if (!mark) return state.actions.select(null);
    active.value = mark.key;
    choose(mark);
  };
  const reveal = (fact: TimelineFact) => {
    const now = model.window.peek();
    const [from, to] = [dayNumber(fact.from), dayNumber(fact.to) + 1];
    if (from >= now.from && to <= now.to) return;
    model.setWindow(panned(now, extent, (from + to) / 2 - (now.from + now.to) / 2));
    model.settle();
  };
  useRevealChosen(model, reveal);
  const scrollTo = (mark: TimelineMarkScene | null) => {
    const element = room.element.current;
    if (!element || !mark) return;
    const margin = mark.size;
    if (mark.y - margin < element.scrollTop) element.scrollTop = mark.y - margin * 2;
    else if (mark.y + margin > element.scrollTop + element.clientHeight)
      element.scrollTop = mark.y + margin * 2 - element.clientHeight;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const scene = model.scene.peek();
    if (!scene || event.ctrlKey || event.metaKey || event.altKey || event.target !== room.element.current) return;
    const mark = markWith(scene, active.peek());
    const now = model.window.peek();
    if (event.key === "+" || event.key === "=" || event.key === "-" || event.key === "0") {
      event.preventDefault();
      const around = mark ? dayNumber(mark.facts[0]?.from ?? derived.now) : (now.from + now.to) / 2;
      model.setWindow(event.key === "0" ? extent : zoomed(now, extent, event.key === "-" ? 2 : 0.5, around));
      model.settle();
      return;
    }
    if ((event.key === "Enter" || event.key === " ") && mark) {
      event.preventDefault();
      choose(mark);
      return;
    }
    const next = roveMarks(scene, facts.peek(), mark, event.key);
    if (!next) return;
    event.preventDefault();
    reveal(next);
    const found = markWith(model.scene.peek() ?? scene, next.id);
    active.value = found?.key ?? next.id;
    scrollTo(found);
    point(found);
  };
  const onFocus = () => {
    focused.value = room.element.current?.matches(":focus-visible") ?? false;
    const scene = model.scene.peek();
    if (!scene || markWith(scene, active.peek())) return;
    const marks = scene.lanes.flatMap((lane) => lane.marks);
    const chosen = marks.find((mark) => mark.facts.some((fact) => fact.ref === state.selection.peek()));
    active.value = (chosen ?? marks[0])?.key ?? null;
  };
  const onBlur = () => {
    focused.value = false;
    point(null);
  };

  const scene = model.scene.value;
  const marked = useComputed(() => {
    const now = model.scene.value;
    return now ? (markWith(now, active.value)?.key ?? null) : null;
  }).value;
  return (
    <div class="timeline" data-names={scene?.namesBeside === false ? "above" : "beside"}>
      <TimelineControls model={model} play={play} />
      <div class="timeline-frame-room">
        <TimelineAxis model={model} />
        <div
          ref={room.element}
          class="timeline-room"
          role="listbox"
          tabIndex={0}
          aria-label={`${own.title}. ${own.howTo}`}
          aria-activedescendant={marked ? markId(marked) : undefined}
          onPointerDown={gestures.onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={gestures.onPointerUp}
          onPointerCancel={gestures.onPointerUp}
          onPointerLeave={onPointerLeave}
          onClick={onClick}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onBlur={onBlur}
        >
          {scene && scene.lanes.length > 0 && <Lanes model={model} active={focused.value ? marked : null} />}
          {scene && scene.lanes.length === 0 && <p class="timeline-empty">{own.empty}</p>}
        </div>
        <TimelineOverview model={model} />
        {listed.value && (
          <TimelineList
            facts={listed.value}
            words={words}
            own={own}
            selection={state.selection.value}
            onChoose={(ref: Ref) => state.actions.select(ref)}
            onPoint={state.actions.point}
            onClose={() => {
              listed.value = null;
              room.element.current?.focus();
            }}
          />
        )}
      </div>
      <Tip tip={tip} />
    </div>
  );
}

// Components of their own because a hover changes the lanes and the tip, and nothing else of the view.
function Lanes({ model, active }: { readonly model: TimelineModel; readonly active: string | null }) {
  const { state, derived } = model;
  const scene = model.scene.value;
  const span = model.span.value;
  if (!scene) return null;
  return (
    <TimelineLanes
      scene={scene}
      emphasis={state.emphasis.value}
      active={active}
      selection={state.selection.value}
      now={model.x(dayNumber(derived.now) + 1)}
      shown={model.x(model.shown.value)}
      span={span && [model.x(span.from), model.x(span.to)]}
    />
  );
}

interface TipText {
  readonly lines: readonly string[];
  readonly at: { readonly x: number; readonly y: number };
}

function Tip({ tip }: { readonly tip: ReadonlySignal<TipText | null> }) {
  return <Tooltip lines={tip.value?.lines ?? []} at={tip.value?.at ?? null} />;
}
