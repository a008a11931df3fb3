// A dialog whose code is fetched when it is first opened; where it cannot be had, a note says so and the dialog closes.
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { AtlasState, Note } from "#state/contract.ts";

interface Late<Props> {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly fetch: () => Promise<ComponentType<Props>>;
  readonly unread: Note;
}

/** The dialog's component, null until it is here. */
export function useLateDialog<Props>(
  { actions }: AtlasState,
  { open, onClose, fetch, unread }: Late<Props>,
): ComponentType<Props> | null {
  // In an object, because a function given to a setter is called.
  const [late, setLate] = useState<{ readonly Dialog: ComponentType<Props> } | null>(null);
  const wanted = open && late === null;
  useEffect(() => {
    if (!wanted) return;
    fetch().then(
      (Dialog) => {
        actions.dismissNote(unread.id);
        setLate({ Dialog });
      },
      () => {
        actions.addNote(unread);
        onClose();
      },
    );
  }, [wanted]);
  return late?.Dialog ?? null;
}
