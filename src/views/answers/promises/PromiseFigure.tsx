// A figure of promises on the page: one stop of the tab key, its rows walked by the arrows, pointed at and chosen as everywhere.
import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import { paintLook } from "#encoding/paintLook.ts";
import type { ThemeName } from "#model/pose.ts";
import { promiseTones } from "#state/answers/promisesPaint.ts";
import type { DrawnInk, DrawnMark, DrawnRow, PromiseDrawing } from "./promiseDrawing.ts";

interface Props {
  readonly drawing: PromiseDrawing;
  readonly label: string;
  readonly theme: ThemeName;
  readonly nameOf: (id: string) => string;
  readonly chosen: string | null;
  readonly onPoint: (id: string | null) => void;
  readonly onChoose: (id: string) => void;
}

export function PromiseFigure({ drawing, label, theme, nameOf, chosen, onPoint, onChoose }: Props) {
  const id = useId();
  const active = useSignal(0);
  const lit = useSignal<string | null>(null);
  const { rows, width, height } = drawing;
  const at = Math.min(active.value, rows.length - 1);
  const point = (row: DrawnRow | null) => {
    lit.value = row?.id ?? null;
    onPoint(row?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const here = rows[at];
    if (here && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      return onChoose(here.id);
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    active.value = Math.max(0, Math.min(rows.length - 1, to));
    const next = rows[active.value] ?? null;
    point(next);
    if (next) document.getElementById(`${id}-${active.value}`)?.scrollIntoView({ block: "nearest" });
  };
  const ink = (of: DrawnInk) =>
    of === "ink"
      ? "var(--ink)"
      : of === "quiet"
        ? "var(--quiet-ink)"
        : paintLook({ kind: promiseTones[of] }, theme).ink;
  return (
    <div
      role="listbox"
      tabIndex={0}
      class="promise-figure"
      aria-label={label}
      aria-activedescendant={rows[at] ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        if (event.currentTarget.matches(":focus-visible")) point(rows[at] ?? null);
      }}
      onBlur={() => point(null)}
      onMouseLeave={() => point(null)}
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        font-size={drawing.textSize}
        role="presentation"
      >
        <g>
          {drawing.rules.map(({ kind, ...ends }) => (
            <line key={`${ends.x1} ${ends.y1} ${ends.x2} ${kind}`} {...ends} class={`promise-rule is-${kind}`} />
          ))}
          {drawing.heads.map((head) => (
            <text
              key={`${head.x} ${head.y} ${head.text}`}
              x={head.x}
              y={head.y}
              text-anchor={head.anchor}
              class={`is-${head.kind}`}
            >
              {head.text}
            </text>
          ))}
        </g>
        {rows.map((row, nth) => (
          <g
            key={row.id}
            id={`${id}-${nth}`}
            role="option"
            aria-selected={row.id === chosen}
            aria-label={nameOf(row.id)}
            data-id={row.id}
            class={lit.value === row.id ? "promise-row is-lit" : lit.value ? "promise-row is-other" : "promise-row"}
            onMouseEnter={() => point(row)}
            onClick={() => {
              active.value = nth;
              onChoose(row.id);
            }}
          >
            {row.areas.map((area) => (
              <rect key={`${area.x} ${area.y}`} {...area} class="promise-area" />
            ))}
            {row.paths.map((path) => (
              <path
                key={path.d}
                d={path.d}
                class={`is-${path.kind}`}
                style={path.kind === "thin" ? undefined : { stroke: ink(path.ink) }}
              />
            ))}
            {row.marks.map((mark) => (
              <Mark key={`${mark.x} ${mark.shape}`} mark={mark} ink={ink(mark.ink)} />
            ))}
            {row.texts.map((text) => (
              <text
                key={`${text.x} ${text.y}`}
                x={text.x}
                y={text.y}
                text-anchor={text.anchor}
                class={`is-${text.kind}`}
              >
                {text.text}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

function Mark({ mark: { x, y, shape, to = x }, ink }: { readonly mark: DrawnMark; readonly ink: string }) {
  if (shape === "bar" || shape === "dashedBar")
    return (
      <rect
        x={x}
        y={y - 4}
        width={to - x}
        height={8}
        class="promise-bar"
        stroke-dasharray={shape === "dashedBar" ? "3 2" : undefined}
        style={{ stroke: ink }}
      />
    );
  if (shape === "open")
    return (
      <path d={`M${x + 3.5} ${y - 4}A4.5 4.5 0 1 0 ${x + 3.5} ${y + 4}`} class="promise-open" style={{ stroke: ink }} />
    );
  return (
    <circle
      cx={x}
      cy={y}
      r={4.5}
      class={`promise-${shape}`}
      style={shape === "dot" ? { fill: ink, stroke: ink } : { stroke: ink }}
    />
  );
}
