// A thing on a strip of time that can be dragged and moved by keys.
import type { ComponentChildren } from "preact";
import { timelineDrag } from "./timelineDrag.ts";

interface Props {
  readonly class: string;
  readonly label: string;
  /** Years, with months as fractions: what a screen reader hears is `text`. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly text: string;
  /** In pixels from the left of the strip. */
  readonly x: number;
  readonly onDrag: (x: number) => void;
  /** Steps of a year or a month; "first" and "last" for Home and End. */
  readonly onStep: (by: number | "first" | "last") => void;
  readonly children?: ComponentChildren;
}

const steps = new Map<string, number | "first" | "last">([
  ["ArrowLeft", -1],
  ["ArrowDown", -1],
  ["ArrowRight", 1],
  ["ArrowUp", 1],
  ["PageDown", -5],
  ["PageUp", 5],
  ["Home", "first"],
  ["End", "last"],
]);

export function TimelineHandle({ label, value, min, max, text, x, onDrag, onStep, children, ...rest }: Props) {
  const onPointerDown = (event: PointerEvent) => {
    event.stopPropagation();
    const handle = event.currentTarget as HTMLElement;
    const strip = handle.parentElement?.getBoundingClientRect().left ?? 0;
    const grabbed = event.clientX - strip - x;
    const own = handle.getBoundingClientRect().left;
    timelineDrag(event, { onMove: (_, to) => onDrag(own + to - strip - grabbed) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps.get(event.key);
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(by);
  };
  return (
    <div
      class={rest.class}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={text}
      style={{ left: `${Math.round(x * 10) / 10}px` }}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
