import { useRef } from "preact/hooks";

interface Props {
  readonly label: string;
  readonly title?: string;
  /** vertical: a bar between left and right, moved sideways. */
  readonly orientation: "vertical" | "horizontal";
  /** Id of the part whose size it sets: the one to the right, or below. */
  readonly controls: string;
  /** Share of the whole that this part takes now, 0..1. */
  readonly share: number;
  /** The part and the whole along the way it moves, in CSS pixels as they stand on the page. */
  readonly measure: () => { readonly part: number; readonly whole: number };
  readonly least: number;
  readonly most: number;
  readonly onShare: (share: number) => void;
  readonly onReset: () => void;
}

/** A window splitter after the ARIA pattern: dragged, or moved by arrow keys; Enter or a double click sets it back. */
export function Splitter({
  label,
  title,
  orientation,
  controls,
  share,
  measure,
  least,
  most,
  onShare,
  onReset,
}: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const held = useRef<{ readonly at: number; readonly share: number } | null>(null);
  const sideways = orientation === "vertical";
  const to = (wish: number) => onShare(Math.min(most, Math.max(least, wish)));
  const along = (event: PointerEvent) => (sideways ? event.clientX : event.clientY);
  const shareNow = () => {
    const { part, whole } = measure();
    return part / Math.max(1, whole);
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    bar.current?.setPointerCapture(event.pointerId);
    bar.current?.focus({ preventScroll: true });
    held.current = { at: along(event), share: shareNow() };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (held.current) to(held.current.share - (along(event) - held.current.at) / Math.max(1, measure().whole));
  };
  const letGo = () => {
    held.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const [more, fewer] = sideways ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
    const step = event.shiftKey ? 0.1 : 0.02;
    if (event.key === more) to(shareNow() + step);
    else if (event.key === fewer) to(shareNow() - step);
    else if (event.key === "Home") to(most);
    else if (event.key === "End") to(least);
    else if (event.key === "Enter") onReset();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      ref={bar}
      class={`splitter splitter-${orientation}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      title={title}
      aria-orientation={orientation}
      aria-controls={controls}
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={Math.round(least * 100)}
      aria-valuemax={Math.round(most * 100)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onDblClick={onReset}
      onKeyDown={onKeyDown}
    />
  );
}
