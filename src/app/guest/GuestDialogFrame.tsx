import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Dialog } from "#widgets/Dialog.tsx";

interface Props {
  readonly open: boolean;
  /** What the dialog holds now; when that changes, the focus goes to where the new begins. */
  readonly what: string | null;
  readonly wide: boolean;
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** One dialog through several questions: the browser remembers who had the focus before the first. */
export function GuestDialogFrame({ open, what, wide, title, closeLabel, onClose, children }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  // The browser closes a dialog by itself; where the next question stands by then, it needs a dialog that is not yet closed.
  const [closings, setClosings] = useState(0);
  const before = useRef<string | null>(null);
  useLayoutEffect(() => {
    const changed = before.current !== null && what !== null && before.current !== what;
    before.current = what;
    const dialog = frame.current?.querySelector("dialog");
    if (changed) (dialog?.querySelector<HTMLElement>("[autofocus]") ?? dialog?.querySelector("button"))?.focus();
    if (changed) dialog?.scrollTo(0, 0);
  }, [what]);
  return (
    <div ref={frame}>
      <Dialog
        key={closings}
        open={open}
        class={wide ? "guest-dialog guest-dialog-wide" : "guest-dialog"}
        title={title}
        closeLabel={closeLabel}
        onClose={() => {
          setClosings((n) => n + 1);
          onClose();
        }}
      >
        {children}
      </Dialog>
    </div>
  );
}
