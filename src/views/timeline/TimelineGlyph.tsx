import type { TimelineMarkScene } from "./timelineScene.ts";

const round = (x: number) => Math.round(x * 10) / 10;

type Drawn = Pick<
  TimelineMarkScene,
  "shape" | "x0" | "x1" | "from" | "to" | "y" | "size" | "look" | "open" | "minor" | "begins"
>;

export function TimelineGlyph({ mark }: { readonly mark: Drawn }) {
  const { shape, x0, x1, from, to, y, look, open, minor, begins } = mark;
  const size = minor ? mark.size * 0.6 : mark.size;
  const middle = (x0 + x1) / 2;
  const paint = {
    class: "timeline-glyph",
    "fill-opacity": look.fill,
    "stroke-dasharray": look.dash.length > 0 ? look.dash.map(round).join(" ") : undefined,
  };
  if (shape === "many")
    return (
      <rect
        class="timeline-many"
        x={round(x0)}
        y={round(y - mark.size / 2 - 1)}
        width={round(x1 - x0)}
        height={round(mark.size + 2)}
        rx={2}
      />
    );
  if (shape === "known") {
    const [left, half] = [to - mark.size * 1.6, mark.size * 0.4];
    const arrow = `M${round(left + half)} ${round(y - half)}L${round(left)} ${round(y)}L${round(left + half)} ${round(y + half)}`;
    return (
      <path
        class="timeline-known"
        d={`${arrow}M${round(left)} ${round(y)}H${round(to)}M${round(to)} ${round(y - half)}V${round(y + half)}`}
      />
    );
  }
  if (shape === "diamond") {
    const half = size / 2;
    const lasts = to - from > size;
    const at = lasts && begins ? from + half : middle;
    const lasting = lasts ? `M${round(from)} ${round(y)}H${round(to)}` : "";
    return (
      <g class="timeline-glyph">
        {lasting && <path d={lasting} class="timeline-lasting" />}
        <path
          d={`M${round(at - half)} ${round(y)}l${round(half)} ${round(-half)}l${round(half)} ${round(half)}l${round(-half)} ${round(half)}z`}
        />
      </g>
    );
  }
  if (shape === "dot") return <circle {...paint} cx={round(middle)} cy={round(y)} r={round(size / 2 - 0.7)} />;
  const height = size * (shape === "month" ? 0.66 : 0.5);
  if (open)
    return (
      <path
        {...paint}
        d={`M${round(x0)} ${round(y - height / 2)}H${round(x1)}M${round(x0)} ${round(y + height / 2)}H${round(x1)}`}
      />
    );
  return (
    <rect
      {...paint}
      x={round(x0 + 0.7)}
      y={round(y - height / 2)}
      width={round(Math.max(1, x1 - x0 - 1.4))}
      height={round(height)}
      rx={1}
    />
  );
}
