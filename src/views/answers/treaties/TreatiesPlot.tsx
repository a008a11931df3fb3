// The lattice on the page: every country a mark that is pointed at, chosen, and walked to by the arrow keys.
import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useId, useMemo } from "preact/hooks";
import { cornerTones } from "#encoding/answers/cornerTones.ts";
import { treatiesWords } from "#encoding/answers/treatiesWords.ts";
import { paintLook } from "#encoding/paintLook.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { treatyCorners } from "#model/answers.ts";
import { byPlace } from "#state/answers/treatiesRows.ts";
import { treatiesState } from "#state/answers/treatiesState.ts";
import type { AtlasState } from "#state/contract.ts";
import { usePictureRoom } from "#views/answers/usePictureRoom.ts";
import { Tooltip } from "#widgets/Tooltip.tsx";
import { markInWords } from "./markInWords.ts";
import { nearestMark } from "./nearestMark.ts";
import { type TreatyMark, treatiesScene } from "./treatiesScene.ts";

export function TreatiesPlot({ state }: { readonly state: AtlasState }) {
  const room = usePictureRoom();
  return (
    <div class="treaties-plot" ref={room.element}>
      {room.size.value ? <Drawn state={state} room={room} {...room.size.value} /> : null}
    </div>
  );
}

interface Props {
  readonly state: AtlasState;
  readonly room: ReturnType<typeof usePictureRoom>;
  readonly width: number;
  readonly unit: number;
}

function Drawn({ state, room, width, unit }: Props) {
  const id = useId();
  const active = useSignal(0);
  const pointer = useSignal<Pointer | null>(null);
  const { facts, settings, names } = treatiesState(state);
  const language = state.language.value;
  const theme = state.theme.value;
  const words = treatiesWords[language];
  const speak = wordsOf(language);
  const { atLeast, corner } = settings.value;
  const hub = names.value;
  const measure = room.measure.value;
  const drawn = facts.value;
  // Kept while only what is pointed at changes.
  const { scene, said } = useMemo(() => {
    const laid = treatiesScene({
      facts: drawn,
      atLeast,
      names: new Map(drawn.countries.map(({ actor }) => [actor.id, speak.text(actor.name)])),
      order: byPlace(language),
      words,
      hub,
      width,
      unit,
      measure,
    });
    return {
      scene: laid,
      said: laid.marks.map(({ country }) => markInWords(state.atlas, country, words, speak, atLeast, hub.of)),
    };
  }, [drawn, atLeast, language, hub, width, unit, measure, state]);
  const pointed = new Set(state.pointed.value);
  const selection = state.selection.value;
  const at = Math.min(active.value, scene.marks.length - 1);
  const pointAt = (mark: TreatyMark | null) =>
    state.actions.point(mark ? [mark.country.actor.ref, ...mark.country.landings.map(({ ref }) => ref)] : []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const mark = scene.marks[at];
    if (mark && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      return state.actions.select(mark.country.actor.ref);
    }
    const to = nearestMark(scene.marks, at, event.key);
    if (to === null) return;
    event.preventDefault();
    active.value = to;
    pointAt(scene.marks[to] ?? null);
  };
  const under = ({ target }: Event) => {
    const mark = target instanceof Element ? target.closest<SVGElement>("[data-mark]") : null;
    return mark ? Number(mark.dataset.mark) : null;
  };
  const onMouseMove = (event: MouseEvent) => {
    const index = under(event);
    if (pointer.peek()?.index !== (index ?? undefined)) pointAt(index === null ? null : (scene.marks[index] ?? null));
    pointer.value = index === null ? null : { index, x: event.clientX, y: event.clientY };
  };
  const onClick = (event: MouseEvent) => {
    const index = under(event);
    const mark = index === null ? undefined : scene.marks[index];
    if (mark && index !== null) {
      active.value = index;
      return state.actions.select(mark.country.actor.ref);
    }
    const label = event.target instanceof Element ? event.target.closest<SVGElement>("[data-corner]") : null;
    const chosen = treatyCorners.find((each) => each === label?.dataset.corner);
    if (chosen) state.actions.setAnswer("treaties", { corner: corner === chosen ? null : chosen });
  };
  const { divide, axis, letters, lineHeight } = scene;
  return (
    <>
      <div
        role="listbox"
        tabIndex={0}
        class="treaties-listbox"
        aria-label={words.picture(hub.plain)}
        aria-activedescendant={scene.marks[at] ? `${id}-${scene.marks[at].country.actor.id}` : undefined}
        onKeyDown={onKeyDown}
        onMouseMove={onMouseMove}
        onMouseLeave={() => {
          pointer.value = null;
          pointAt(null);
        }}
        onClick={onClick}
        onFocus={(event) => {
          if (event.currentTarget.matches(":focus-visible")) pointAt(scene.marks[at] ?? null);
        }}
        onBlur={() => pointAt(null)}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the list it lies in bears the name */}
        <svg
          class="treaties-svg"
          viewBox={`0 0 ${scene.width} ${scene.height}`}
          width={scene.width}
          height={scene.height}
          font-size={letters}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
          <g aria-hidden="true">
            <text class="treaties-quiet" x={0} y={axis.top}>
              {axis.landings}
            </text>
            {scene.columns.map((column, index) => (
              <g key={index}>
                <line class="treaties-rule" x1={column.x} x2={column.x} y1={divide.top} y2={divide.bottom} />
                <text class="treaties-quiet" x={column.x + 4} y={axis.y}>
                  {column.label}
                </text>
              </g>
            ))}
            {scene.rows.map((row) => (
              <g key={row.label}>
                <line class="treaties-rule" x1={0} x2={scene.width} y1={row.y} y2={row.y} />
                <text class="treaties-quiet" x={0} y={row.y + lineHeight * 0.95}>
                  {row.label}
                </text>
              </g>
            ))}
            <line class="treaties-divide" x1={0} x2={divide.right} y1={divide.y} y2={divide.y} />
            <line class="treaties-divide" x1={divide.x} x2={divide.x} y1={divide.top} y2={divide.bottom} />
            <line class="treaties-rule" x1={0} x2={scene.width} y1={divide.bottom} y2={divide.bottom} />
            {scene.totals.map(({ x, y, count }) => (
              <text key={`${x} ${y}`} class="treaties-quiet" x={x} y={y}>
                {speak.number(count)}
              </text>
            ))}
            {axis.depth.map((line, index) => (
              <text
                key={line}
                class="treaties-quiet"
                x={(scene.columns[0]?.x ?? 0) + 4}
                y={axis.y + lineHeight * (index + 1)}
              >
                {line}
              </text>
            ))}
          </g>
          {scene.corners.map((label) => {
            const { group } = label;
            return (
              // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus; the same choice is a control above
              <g
                key={group}
                aria-hidden="true"
                class={`treaties-corner${corner && corner !== group ? " is-back" : ""}`}
                data-corner={group}
              >
                {label.lines.map((line, index) => (
                  <text key={line} x={label.x + 12 * unit} y={label.y + index * lineHeight}>
                    {line}
                  </text>
                ))}
                <rect
                  x={label.x + 0.5}
                  y={label.y - 8 * unit}
                  width={8 * unit}
                  height={8 * unit}
                  fill={paintLook(cornerTones[group], theme).fill}
                  stroke={paintLook(cornerTones[group], theme).ink}
                />
              </g>
            );
          })}
          {scene.marks.map((mark, index) => {
            const { ref, id: actorId } = mark.country.actor;
            const { ink, fill } = paintLook(cornerTones[mark.group], theme);
            const lifted = pointed.has(ref) || selection === ref;
            const shape = { fill: mark.hollow ? "var(--paper)" : fill, stroke: ink, "stroke-width": 1.4 * unit };
            return (
              <g
                key={actorId}
                id={`${id}-${actorId}`}
                role="option"
                aria-selected={selection === ref}
                aria-label={said[index]?.join(". ")}
                class={`treaties-mark${corner && mark.group !== corner ? " is-back" : ""}${index === at ? " is-at" : ""}${lifted ? " is-lifted" : ""}`}
                data-mark={index}
              >
                <rect class="treaties-hit" {...mark.hit} fill="transparent" />
                {mark.square ? (
                  <rect
                    x={mark.x - mark.r * 0.9}
                    y={mark.y - mark.r * 0.9}
                    width={mark.r * 1.8}
                    height={mark.r * 1.8}
                    {...shape}
                  />
                ) : (
                  <circle cx={mark.x} cy={mark.y} r={mark.r} {...shape} />
                )}
                {mark.name === null ? null : (
                  <text x={mark.x + 7.8 * unit} y={mark.y + letters * 0.35}>
                    {mark.name}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
      <Tip pointer={pointer} said={said} />
    </>
  );
}

interface Pointer {
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

/** Apart, because it follows the pointer while the drawing stays as it is. */
function Tip({
  pointer,
  said,
}: {
  readonly pointer: ReadonlySignal<Pointer | null>;
  readonly said: readonly (readonly string[])[];
}) {
  const at = pointer.value;
  return <Tooltip lines={(at && said[at.index]) ?? []} at={at} />;
}
