import "./popover.css";
import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";

interface Props {
  readonly label: string;
  /** Called while it is open only. */
  readonly children: (close: () => void) => ComponentChildren;
}

const gap = 4;
const least = 240;
const roomy = 400;

/** A button that opens a small panel below it, or above where there is more room; a click outside or Escape closes it. */
export function Popover({ label, children }: Props) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const place = () => {
    const at = button.current?.getBoundingClientRect();
    const box = panel.current;
    if (!at || !box) return;
    const [above, below] = [at.top - 2 * gap, window.innerHeight - at.bottom - 2 * gap];
    const up = below < least && above > below;
    box.style.insetBlock = up ? `auto ${window.innerHeight - at.top + gap}px` : `${at.bottom + gap}px auto`;
    // Below a button near the left edge there is more room to the right than it leaves on its own side.
    const wide = document.documentElement.clientWidth;
    box.style.insetInline = at.right < roomy ? `${gap}px auto` : `auto ${Math.max(gap, wide - at.right)}px`;
    box.style.maxBlockSize = `${up ? above : below}px`;
  };
  const close = () => {
    panel.current?.hidePopover();
    button.current?.focus();
  };
  return (
    <>
      <button ref={button} type="button" class="quiet" popovertarget={id} aria-expanded={open}>
        {label}
      </button>
      <div
        ref={panel}
        id={id}
        class="popover"
        popover="auto"
        role="dialog"
        aria-label={label}
        onBeforeToggle={(event) => {
          if (event.newState === "open") place();
        }}
        onToggle={(event) => setOpen(event.newState === "open")}
        onKeyDown={(event) => {
          // Escape is the panel's own here: it must not also undo a choice on the page behind.
          if (event.key !== "Escape") return;
          event.preventDefault();
          event.stopPropagation();
          close();
        }}
      >
        {open ? children(close) : null}
      </div>
    </>
  );
}
