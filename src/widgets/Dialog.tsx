import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly open: boolean;
  readonly title: string;
  /** Tells this one apart for styles. */
  readonly class?: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** The browser's own modal dialog: it keeps focus inside, closes on Escape and gives focus back. */
export function Dialog({ open, title, class: own, closeLabel, onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      class={own ? `dialog ${own}` : "dialog"}
      aria-labelledby={titleId}
      // The browser says so a moment later: what has been closed from here by then, or opened anew, is no longer anybody's business.
      onClose={() => {
        if (open && !box.current?.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onKeyDown={(event) => {
        // Escape is the dialog's own here: it must not also undo a choice on the page behind.
        if (event.key === "Escape") event.stopPropagation();
      }}
    >
      {open ? (
        <div class="dialog-page">
          <div class="dialog-head">
            <h2 id={titleId}>{title}</h2>
            <button type="button" class="quiet" onClick={onClose}>
              {closeLabel}
            </button>
          </div>
          {children}
        </div>
      ) : null}
    </dialog>
  );
}
