// What the marks mean.
import type { Status } from "#model/atlas.ts";
import { type StatusClass, statusClasses } from "#model/pose.ts";
import { type Language, type LocalText, textIn } from "#model/text.ts";
import { markLook } from "./markLook.ts";
import type { MarkShape } from "./markShape.ts";
import { TimelineGlyph } from "./TimelineGlyph.tsx";
import { timelineWords } from "./timelineWords.ts";

interface Props {
  readonly language: Language;
  readonly statusNames: ReadonlyMap<Status, LocalText>;
}

const size = 11;

export function TimelineKey({ language, statusNames }: Props) {
  const own = timelineWords[language];
  const shapes: readonly (readonly [MarkShape, string, boolean])[] = [
    ["dot", own.keyDay, false],
    ["month", own.keyMonth, false],
    ["year", own.keyYear, false],
    ["known", own.keyKnown, false],
    ["diamond", own.keyEvent, false],
    ["dot", own.keyJoining, true],
    ["many", own.keyMany, false],
  ];
  const named = statusClasses.flatMap((id): (readonly [StatusClass, string])[] => {
    const name = statusNames.get(id);
    return name ? [[id, textIn(name, language).toLocaleLowerCase(language)]] : [];
  });
  return (
    <div class="timeline-key">
      <ul>
        {shapes.map(([shape, label, minor]) => (
          <li key={label}>
            <Sample shape={shape} minor={minor} status={null} />
            {label}
          </li>
        ))}
      </ul>
      <ul>
        {named.map(([status, label]) => (
          <li key={status}>
            <Sample shape="dot" minor={false} status={status} />
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sample({
  shape,
  minor,
  status,
}: {
  readonly shape: MarkShape;
  readonly minor: boolean;
  readonly status: StatusClass | null;
}) {
  const half = shape === "year" || shape === "many" ? 11 : shape === "known" ? 0 : size / 2;
  const middle = shape === "known" ? 22 : 14;
  return (
    <svg class="timeline-key-sample" width="28" height="16" aria-hidden="true">
      <TimelineGlyph
        mark={{
          shape,
          minor,
          from: middle - half,
          to: middle + half,
          x0: middle - half,
          x1: middle + half,
          y: 8,
          size,
          look: markLook(status),
          open: false,
          begins: false,
        }}
      />
      {shape === "many" && (
        <text class="timeline-number" x={middle} y={8}>
          5
        </text>
      )}
    </svg>
  );
}
