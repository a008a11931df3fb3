interface Props {
  readonly colour: string;
  /** In multiples of the line width; empty = solid. */
  readonly dash?: readonly number[];
  readonly width?: number;
  readonly length?: number;
  readonly opacity?: number;
}

/** A short piece of line as the map draws it. */
export function LineSample({ colour, dash = [], width = 2, length = 28, opacity = 1 }: Props) {
  const line = { x1: 1, x2: length - 1, y1: 6, y2: 6 };
  return (
    <svg class="sample" width={length} height="12" viewBox={`0 0 ${length} 12`} aria-hidden="true">
      <line
        {...line}
        stroke={colour}
        stroke-width={width}
        stroke-opacity={opacity}
        stroke-dasharray={dash.length > 0 ? dash.map((part) => part * width).join(" ") : undefined}
      />
    </svg>
  );
}
