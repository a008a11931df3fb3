// Dates in lanes as a small SVG. The mark under the pointer or the keys is read out in the line below.
import { useState } from "preact/hooks";
import { dashOf } from "#encoding/ties.ts";
import type { Ref } from "#model/atlas.ts";
import { useRove } from "#widgets/useRove.ts";
import { follow } from "./CardLink.tsx";
import type { CardDrawing } from "./cardParts.ts";
import type { CardTools } from "./cardTools.ts";
import { roveTime, type TimeMark, type TimeScene } from "./timeScene.ts";

interface Props {
  readonly drawing: Extract<CardDrawing, { kind: "time" }>;
  readonly tools: CardTools;
}

/** How far from a mark the pointer may be and still mean it, in units of the drawing. */
const reach = 12;

export function TimeLanes({ drawing, tools }: Props) {
  const { scene } = drawing;
  // Only what leads somewhere can be reached; a state of the card's own instrument is merely read out.
  const targets = scene.marks.filter((mark) => mark.ref !== null);
  const { box, active, setActive, onKeyDown } = useRove((index, key) => roveTime(targets, index, key));
  const [read, setRead] = useState<TimeMark | null>(null);
  const pointed = tools.pointed.value;
  const point = (mark: TimeMark | null) => {
    if (mark === read) return;
    setRead(mark);
    tools.onPoint(mark?.ref ? [mark.ref] : []);
  };
  return (
    <fieldset class="card-time" ref={box} aria-label={drawing.title} onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: each mark is a link, and the arrow keys lead to it; a click beside a mark means the nearest */}
      <svg
        role="presentation"
        viewBox={`0 0 ${scene.width} ${scene.height}`}
        onPointerMove={(event) => point(markAt(scene, event))}
        onPointerLeave={() => point(null)}
        onClick={(event) => {
          const mark = event.defaultPrevented ? null : markAt(scene, event);
          if (mark?.ref) tools.onSelect(mark.ref);
        }}
      >
        <Axis scene={scene} />
        {scene.lanes.map((lane) => (
          <g key={lane.id}>
            <text class="time-lane" x={3} y={lane.labelY}>
              {lane.label}
            </text>
            {lane.aside ? (
              <text class="time-aside" x={scene.width - 3} y={lane.labelY} text-anchor="end">
                {lane.aside}
              </text>
            ) : null}
            {lane.runs.map((run) => (
              <line
                key={`${run.x} ${run.status}`}
                x1={run.x}
                x2={run.x + run.width}
                y1={run.y}
                y2={run.y}
                stroke={lane.family ? tools.colourOfFamily(lane.family) : "currentColor"}
                stroke-width={1.5}
                stroke-dasharray={dashOf(run.status)
                  .map((part) => part * 1.5)
                  .join(" ")}
              />
            ))}
          </g>
        ))}
        {scene.marks.map((mark, index) => {
          const target = targets.indexOf(mark);
          const look = <Mark mark={mark} tools={tools} lifted={isLifted(mark, read, pointed)} />;
          return mark.ref ? (
            <a
              key={index}
              href={tools.hrefOf(mark.ref)}
              aria-label={mark.title}
              data-rove={target}
              tabindex={target === Math.min(active, targets.length - 1) ? 0 : -1}
              onClick={(event: MouseEvent) => follow(event, () => tools.onSelect(mark.ref as Ref))}
              onFocus={(event) => {
                setActive(target);
                if (event.currentTarget.matches(":focus-visible")) point(mark);
              }}
              onBlur={() => point(null)}
            >
              {look}
            </a>
          ) : (
            <g key={index}>
              <title>{mark.title}</title>
              {look}
            </g>
          );
        })}
      </svg>
      {drawing.said || targets.length > 0 ? <p class="card-read card-detail">{read?.title ?? drawing.said}</p> : null}
      {targets.length > 0 ? <p class="hidden">{tools.words.say("timeKeys")}</p> : null}
    </fieldset>
  );
}

function isLifted(mark: TimeMark, read: TimeMark | null, pointed: readonly string[]): boolean {
  if (read) return mark === read;
  if (!mark.ref) return false;
  // A single line of an instrument stands for the instrument here.
  const [kind, id] = mark.ref.split(":");
  return (
    pointed.includes(mark.ref) || (kind === "instrument" && pointed.some((key) => key.startsWith(`tie:${id ?? ""}~`)))
  );
}

function Axis({ scene }: { readonly scene: TimeScene }) {
  const { axisY, width, dayX } = scene;
  return (
    <g class="time-axis">
      {dayX < width - 4 ? <rect class="time-beyond" x={dayX} y={0} width={width - dayX} height={axisY} /> : null}
      {scene.years.map((year) => (
        <line key={year.label} x1={year.x} x2={year.x} y1={0} y2={axisY + 3} />
      ))}
      <line class="time-base" x1={0} x2={width} y1={axisY} y2={axisY} />
      {scene.years.map((year) => (
        <text key={year.label} x={year.x} y={axisY + 15} text-anchor={year.x < 14 ? "start" : "middle"}>
          {year.label}
        </text>
      ))}
    </g>
  );
}

function Mark({
  mark,
  tools,
  lifted,
}: {
  readonly mark: TimeMark;
  readonly tools: CardTools;
  readonly lifted: boolean;
}) {
  const colour = mark.family ? tools.colourOfFamily(mark.family) : "currentColor";
  const { x, y, width, height } = mark;
  const shared = {
    class: `time-mark${mark.band ? " is-band" : ""}${mark.hollow ? " is-hollow" : ""}${lifted ? " is-lifted" : ""}`,
    fill: colour,
    stroke: colour,
  };
  const middle = y + height / 2;
  if (mark.shape === "known") return <circle {...shared} cx={x + height / 2} cy={middle} r={height / 2 - 0.5} />;
  if (mark.shape === "event" && width <= 2 * height)
    return <path {...shared} d={`M${x + width / 2} ${y - 0.5}l3.5 3.5-3.5 3.5-3.5-3.5z`} />;
  return <rect {...shared} x={x + 0.5} y={y + 0.5} width={Math.max(1, width - 1)} height={height - 1} rx={0.5} />;
}

/** The mark nearest to the pointer, if any is near. */
function markAt(scene: TimeScene, event: MouseEvent): TimeMark | null {
  const svg = event.currentTarget as SVGSVGElement;
  const room = svg.getBoundingClientRect();
  const scale = scene.width / (room.width || 1);
  const px = (event.clientX - room.left) * scale;
  const py = (event.clientY - room.top) * scale;
  let best: TimeMark | null = null;
  let nearest = reach;
  for (const mark of scene.marks) {
    const dx = Math.max(mark.x - px, 0, px - mark.x - mark.width);
    const dy = Math.max(mark.y - py, 0, py - mark.y - mark.height);
    const distance = Math.hypot(dx, dy);
    if (distance < nearest) {
      nearest = distance;
      best = mark;
    }
  }
  return best;
}
