import { useLayoutEffect } from "preact/hooks";

const covered = ".present-over, .present-band, .stage, .side, .below";

/** What a blank screen covers cannot be reached with Tab; when it is there again, so is the focus. */
export function useBlanked(blank: boolean): void {
  useLayoutEffect(() => {
    if (!blank) return;
    const before = document.activeElement;
    const parts = [...document.querySelectorAll<HTMLElement>(covered)];
    for (const part of parts) part.inert = true;
    return () => {
      for (const part of parts) part.inert = false;
      if (document.activeElement === document.body && before instanceof HTMLElement)
        before.focus({ preventScroll: true });
    };
  }, [blank]);
}
