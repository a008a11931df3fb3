import { emphasisOf } from "#model/emphasis.ts";
import type { Emphasis, EmphasisMap } from "#model/ties.ts";
import type { TimelineFact } from "#model/timeline.ts";
import { TimelineMark } from "./TimelineMark.tsx";
import type { TimelineLaneScene, TimelineMarkScene, TimelineScene } from "./timelineScene.ts";

interface Props {
  readonly scene: TimelineScene;
  readonly emphasis: EmphasisMap;
  /** Key of the mark that the keys stand on. */
  readonly active: string | null;
  readonly selection: string | null;
  /** Pixels of what lies across all lanes. */
  readonly now: number;
  readonly shown: number;
  readonly span: readonly [number, number] | null;
}

const rank: Readonly<Record<Emphasis, number>> = { chosen: 3, near: 2, plain: 1, faded: 0 };

export function TimelineLanes({ scene, emphasis, active, selection, now, shown, span }: Props) {
  const { x0, x1 } = scene.plot;
  const drawn = (mark: TimelineMarkScene) => (
    <TimelineMark
      key={mark.key}
      mark={mark}
      emphasis={strongest(mark, emphasis)}
      active={mark.key === active}
      chosen={mark.facts.some((fact) => fact.ref === selection)}
    />
  );
  const isIn = (x: number) => x >= x0 && x <= x1;
  return (
    <svg
      class="timeline-drawing"
      role="presentation"
      width={scene.width}
      height={Math.round(scene.height)}
      viewBox={`0 0 ${scene.width} ${Math.round(scene.height)}`}
    >
      <clipPath id="timeline-plot">
        <rect x={x0} y={0} width={x1 - x0} height={scene.height} />
      </clipPath>
      <g class="timeline-grid">
        {span && (
          <rect
            class="timeline-span"
            x={Math.max(x0, span[0])}
            width={Math.max(0, Math.min(x1, span[1]) - Math.max(x0, span[0]))}
            y={0}
            height={scene.height}
          />
        )}
        {scene.ticks.map((tick) => (
          <line key={tick.at} class={tick.major ? "is-major" : ""} x1={tick.x} x2={tick.x} y1={0} y2={scene.height} />
        ))}
        {scene.lanes.map(
          (lane, at) => at > 0 && <line key={lane.id} x1={0} x2={scene.width} y1={lane.y} y2={lane.y} />,
        )}
        {isIn(now) && <line class="timeline-now" x1={now} x2={now} y1={0} y2={scene.height} />}
        {isIn(shown) && <line class="timeline-shown" x1={shown} x2={shown} y1={0} y2={scene.height} />}
      </g>
      {scene.lanes.map((lane) => (
        // biome-ignore lint/a11y/useSemanticElements: an SVG has no fieldset; a listbox may hold groups of options
        // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of an SVG is not interactive
        <g
          key={lane.id}
          class={lane.colour ? "timeline-lane" : "timeline-lane is-events"}
          role="group"
          aria-label={`${lane.name}: ${lane.title}`}
          style={lane.colour ? { color: lane.colour } : undefined}
        >
          <LaneName lane={lane} scene={scene} />
          {lane.marks.filter((mark) => mark.aside).map(drawn)}
          <g clip-path="url(#timeline-plot)">
            <History lane={lane} emphasis={emphasis} />
            {lane.marks.filter((mark) => !mark.aside).map(drawn)}
            <ChosenName lane={lane} plot={scene.plot} selection={selection} />
          </g>
        </g>
      ))}
    </svg>
  );
}

function LaneName({ lane, scene }: { readonly lane: TimelineLaneScene; readonly scene: TimelineScene }) {
  const x = scene.namesBeside ? 0 : scene.plot.x0;
  return (
    <g>
      <title>{lane.title}</title>
      <text class="timeline-name" x={x} y={lane.nameY}>
        {lane.name}
        {!scene.namesBeside && <tspan class="timeline-numbers">{`  ${lane.numbers}`}</tspan>}
      </text>
      {lane.numbersY !== null && (
        <text class="timeline-numbers" x={x} y={lane.numbersY}>
          {lane.numbers}
        </text>
      )}
    </g>
  );
}

/** An event is lifted with its instrument. */
function emphasisOfFact(fact: TimelineFact, map: EmphasisMap): Emphasis {
  const own = emphasisOf(map, fact.ref);
  const instrument = fact.event?.instrument;
  const through = instrument ? map.of.get(`instrument:${instrument}`) : undefined;
  return through && rank[through] > rank[own] ? "near" : own;
}

function strongest(mark: TimelineMarkScene, map: EmphasisMap): Emphasis {
  return mark.facts.reduce<Emphasis>((best, fact) => {
    const own = emphasisOfFact(fact, map);
    return rank[own] > rank[best] ? own : best;
  }, "faded");
}

/** A fine line through the states of what is chosen or pointed at: its history. */
function History({ lane, emphasis }: { readonly lane: TimelineLaneScene; readonly emphasis: EmphasisMap }) {
  const byRef = new Map<string, TimelineMarkScene[]>();
  for (const mark of lane.marks)
    for (const fact of mark.facts)
      if (fact.kind !== "event" && emphasis.of.get(fact.ref) === "chosen" && !byRef.get(fact.ref)?.includes(mark))
        byRef.set(fact.ref, [...(byRef.get(fact.ref) ?? []), mark]);
  return (
    <>
      {[...byRef].map(([ref, marks]) => {
        const points = marks
          .map((mark) => [(mark.x0 + mark.x1) / 2, mark.y] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
        return points.length > 1 && <polyline key={ref} class="timeline-history" points={points.join(" ")} />;
      })}
    </>
  );
}

interface ChosenProps {
  readonly lane: TimelineLaneScene;
  readonly plot: TimelineScene["plot"];
  readonly selection: string | null;
}

/** What is chosen is named at its last mark, over what has fallen back. */
function ChosenName({ lane, plot, selection }: ChosenProps) {
  const own = lane.marks.filter(
    ({ aside, facts }) => !aside && facts.length === 1 && facts[0]?.ref === selection && facts[0].actors.length === 0,
  );
  const last = own.at(-1);
  if (!last || own.some((mark) => mark.label)) return null;
  const left = last.x1 > (plot.x0 + plot.x1) / 2;
  return (
    <text
      class={left ? "timeline-label is-chosen is-left" : "timeline-label is-chosen"}
      x={left ? (own[0]?.x0 ?? last.x0) - 5 : last.x1 + 5}
      y={last.y}
    >
      {last.name}
    </text>
  );
}
