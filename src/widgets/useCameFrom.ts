import { useRef } from "preact/hooks";

interface CameFrom {
  readonly onFocusIn: (event: FocusEvent) => void;
  /** To be called by what puts itself out; a focus that was elsewhere stays there. */
  readonly giveBack: () => void;
}

/** Where the focus was before it came in: a note that goes takes the focus with it. Where it came from nothing, or that is gone, the stage gets it. */
export function useCameFrom(): CameFrom {
  const from = useRef<HTMLElement | null>(null);
  const within = useRef<HTMLElement | null>(null);
  return {
    onFocusIn: ({ currentTarget, relatedTarget }) => {
      within.current = currentTarget as HTMLElement;
      if (!within.current.contains(relatedTarget as Node | null)) from.current = relatedTarget as HTMLElement | null;
    },
    giveBack: () => {
      if (!within.current?.contains(document.activeElement)) return;
      const home = from.current?.isConnected ? from.current : document.getElementById("stage");
      home?.focus({ preventScroll: true });
    },
  };
}
