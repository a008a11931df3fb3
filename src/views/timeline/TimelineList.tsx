// What a counted mark stands for, one by one.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Ref } from "#model/atlas.ts";
import type { TimelineFact } from "#model/timeline.ts";
import type { FactWords } from "./factInWords.ts";
import type { TimelineWords } from "./timelineWords.ts";

interface Props {
  readonly facts: readonly TimelineFact[];
  readonly words: FactWords;
  readonly own: TimelineWords;
  readonly selection: Ref | null;
  readonly onChoose: (ref: Ref) => void;
  readonly onPoint: (keys: readonly string[]) => void;
  readonly onClose: () => void;
}

export function TimelineList({ facts, words, own, selection, onChoose, onPoint, onClose }: Props) {
  const box = useRef<HTMLElement>(null);
  // Before it is seen, because Escape may follow at once.
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>("li button")?.focus(), [facts]);
  // Because what is said of all of them stands at the head.
  const undated = facts.every((fact) => fact.kind === "documented" && fact.date === facts[0]?.date);
  return (
    <section
      ref={box}
      class="timeline-list"
      aria-label={words.together(facts)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <p>{words.together(facts)}</p>
        <button type="button" class="quiet" aria-label={own.close} title={own.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m4 4 8 8M12 4l-8 8" fill="none" stroke="currentColor" stroke-width="1.5" />
          </svg>
        </button>
      </header>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            <button
              type="button"
              aria-pressed={fact.ref === selection}
              onClick={() => onChoose(fact.ref)}
              onPointerEnter={() => onPoint([fact.ref])}
              onPointerLeave={() => onPoint([])}
              onFocus={() => onPoint([fact.ref])}
              onBlur={() => onPoint([])}
            >
              <span>{words.name(fact)}</span>
              <small>{undated ? words.status(fact) : words.detail(fact)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
