import type { PaintLook } from "#encoding/paintLook.ts";
import type { UpsetColumn, UpsetScene } from "./upsetScene.ts";

interface Props {
  readonly scene: UpsetScene;
  readonly id: string;
  /** Combination that is shown alone. */
  readonly combo: string | null;
  /** Column that the keys are on. */
  readonly active: string | null;
  /** null = in neither: not coloured. */
  readonly lookOf: (key: string) => PaintLook | null;
  readonly number: (n: number) => string;
  readonly nameOf: (column: UpsetColumn) => string;
  readonly onPoint: (column: UpsetColumn | null) => void;
  readonly onToggle: (column: UpsetColumn) => void;
}

export function UpsetColumns({ scene, id, combo, active, lookOf, number, nameOf, onPoint, onToggle }: Props) {
  const { foot, depth, barWidth, pitch, divide, textSize } = scene;
  const radius = Math.min(textSize * 0.5, pitch * 0.26);
  return (
    <>
      <line class="upset-divide" x1={divide} x2={divide} y1={foot - textSize * 2} y2={depth} />
      {scene.columns.map((column) => {
        const look = lookOf(column.key);
        const quiet = combo !== null && combo !== column.key;
        return (
          <g
            key={column.key}
            id={`${id}-${column.key}`}
            role="option"
            class={quiet ? "upset-column is-quiet" : "upset-column"}
            data-combo={column.key}
            data-active={active === column.key ? "" : undefined}
            aria-selected={combo === column.key}
            aria-label={nameOf(column)}
            onClick={() => onToggle(column)}
            onMouseEnter={() => onPoint(column)}
            onMouseLeave={() => onPoint(null)}
          >
            <title>{nameOf(column)}</title>
            <rect class="upset-target" x={column.x - pitch / 2} y="0" width={pitch} height={depth} />
            <rect
              class={look ? "upset-bar" : "upset-bar is-hollow"}
              x={column.x - barWidth / 2}
              y={column.y}
              width={barWidth}
              height={foot - column.y}
              fill={look?.fill}
              stroke={look?.ink}
            />
            {column.broken ? (
              <path
                class="upset-break"
                d={`M${column.x - barWidth / 2 - 4} ${column.y + textSize * 1.6}l${barWidth + 8} -8m0 7l${-barWidth - 8} 8`}
              />
            ) : null}
            <text class="upset-number" x={column.x} y={column.y - 5} text-anchor="middle">
              {number(column.n)}
            </text>
            {column.stem ? (
              <line
                class="upset-stem"
                x1={column.x}
                x2={column.x}
                y1={column.stem[0]}
                y2={column.stem[1]}
                stroke={look?.ink}
              />
            ) : null}
            {column.dots.map((dot) => (
              <circle
                key={dot.y}
                class={dot.on ? "upset-dot" : "upset-dot is-off"}
                cx={column.x}
                cy={dot.y}
                r={radius}
                fill={dot.on ? look?.ink : undefined}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}
