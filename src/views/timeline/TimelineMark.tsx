import { Component } from "preact";
import type { Emphasis } from "#model/ties.ts";
import { TimelineGlyph } from "./TimelineGlyph.tsx";
import type { TimelineMarkScene } from "./timelineScene.ts";

interface Props {
  readonly mark: TimelineMarkScene;
  readonly emphasis: Emphasis;
  readonly active: boolean;
  readonly chosen: boolean;
}

export const markId = (key: string) => `timeline-${key.replace(/[^\w-]/g, "_")}`;

/** Drawn anew only when something about it changed: a hover touches few of them. */
export class TimelineMark extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { mark, emphasis, active, chosen } = this.props;
    return mark !== next.mark || emphasis !== next.emphasis || active !== next.active || chosen !== next.chosen;
  }
  override render() {
    return <Mark {...this.props} />;
  }
}

function Mark({ mark, emphasis, active, chosen }: Props) {
  const names = [
    "timeline-mark",
    `is-${emphasis}`,
    mark.quiet ? "is-quiet" : "",
    mark.pale ? "is-pale" : "",
    chosen ? "is-selected" : "",
  ];
  return (
    <g
      id={markId(mark.key)}
      class={names.filter((name) => name !== "").join(" ")}
      role="option"
      aria-selected={chosen}
      aria-label={mark.title}
    >
      {active && (
        <rect
          class="timeline-active"
          x={mark.x0 - 3}
          y={mark.y - mark.size / 2 - 3}
          width={mark.x1 - mark.x0 + 6}
          height={mark.size + 6}
          rx={4}
        />
      )}
      <TimelineGlyph mark={mark} />
      {mark.number !== null && (
        <text
          class={mark.shape === "many" ? "timeline-number" : "timeline-known-number"}
          x={round(mark.shape === "many" ? (mark.x0 + mark.x1) / 2 : mark.x0)}
          y={round(mark.y)}
        >
          {mark.number}
        </text>
      )}
      {mark.label && (
        <text class="timeline-label" x={round(mark.label.x)} y={round(mark.y)}>
          {mark.label.text}
        </text>
      )}
    </g>
  );
}

const round = (x: number) => Math.round(x * 10) / 10;
