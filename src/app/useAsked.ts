import { useEffect, useRef } from "preact/hooks";

/** A question on a card opens its answer in another place, or sets one that is open there already: the reader is led to it. */
export function useAsked(
  root: { readonly current: HTMLElement | null },
  show: () => void,
  focusAfter: (selector: string) => void,
): void {
  const last = useRef(show);
  last.current = show;
  useEffect(() => {
    const page = root.current;
    const onClick = ({ target, defaultPrevented }: Event) => {
      // A link that the browser follows itself opens another tab.
      if (!defaultPrevented || !(target instanceof Element) || !target.closest(".card-ask a")) return;
      last.current();
      focusAfter(".answers h2");
    };
    page?.addEventListener("click", onClick);
    return () => page?.removeEventListener("click", onClick);
  }, []);
}
