// What lies behind the columns: the scale, and the sets with their sizes.
import type { UpsetScene } from "./upsetScene.ts";

interface Props {
  readonly scene: UpsetScene;
  readonly number: (n: number) => string;
}

export function UpsetNames({ scene, number }: Props) {
  const { left, width, ticks, rows, nameWidth } = scene;
  return (
    <>
      <g class="upset-scale">
        {ticks.map((tick) => (
          <g key={tick.n}>
            <line x1={left} x2={width} y1={tick.y} y2={tick.y} />
            <text x={left - 6} y={tick.y} dy="0.35em" text-anchor="end">
              {number(tick.n)}
            </text>
          </g>
        ))}
      </g>
      <g class="upset-sets">
        {rows.map((row) => (
          <g key={row.letter}>
            <line class="upset-row" x1={left} x2={width} y1={row.y} y2={row.y} />
            {row.labelled ? (
              <text x={left - 6} y={row.y} dy="0.35em" text-anchor="end">
                {row.letter}
              </text>
            ) : null}
            <rect x="0" y={row.bar.y} width={row.bar.width} height={row.bar.height} />
            {row.lines.map((line) => (
              <text key={line.y} x="6" y={line.y}>
                {line.text}
              </text>
            ))}
            <text class="upset-size" x={nameWidth - 6} y={row.lines[0]?.y} text-anchor="end">
              {number(row.size)}
            </text>
          </g>
        ))}
      </g>
    </>
  );
}
