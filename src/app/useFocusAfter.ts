import { useLayoutEffect, useRef, useState } from "preact/hooks";

/**
 * Folding a panel takes the button that had the focus with it. The returned function names who gets it next:
 * the first element that matches, as soon as it is there.
 */
export function useFocusAfter(root: { readonly current: HTMLElement | null }): (selector: string) => void {
  const wish = useRef<string | null>(null);
  const [, look] = useState(0);
  useLayoutEffect(() => {
    if (wish.current === null) return;
    const next = root.current?.querySelector<HTMLElement>(wish.current);
    if (!next) return;
    wish.current = null;
    next.focus();
  });
  return (selector) => {
    wish.current = selector;
    // Because nothing else may have changed: what is wished for can be there already.
    look((count) => count + 1);
  };
}
