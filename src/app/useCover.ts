import { useLayoutEffect, useRef } from "preact/hooks";

/** How much of the map's own box lies under the sheet, in CSS pixels. */
export interface Cover {
  readonly right: number;
  readonly bottom: number;
}

export function useCover(
  root: { readonly current: HTMLElement | null },
  onCover: ((cover: Cover) => void) | undefined,
) {
  const last = useRef(0);
  useLayoutEffect(() => {
    const sheet = root.current?.querySelector<HTMLElement>(".sheet");
    const peek = root.current?.querySelector(".sheet-head")?.clientHeight ?? 0;
    // Measured by its stop, not by where its transition has got to; a full sheet hides the map anyway.
    const raised =
      sheet && sheet.dataset["stop"] !== "peek" ? (sheet.parentElement?.clientHeight ?? 0) * 0.5 - peek : 0;
    const bottom = Math.round(Math.max(0, raised));
    if (bottom === last.current) return;
    last.current = bottom;
    onCover?.({ right: 0, bottom });
  });
}
