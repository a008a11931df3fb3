import { useLayoutEffect } from "preact/hooks";

/** How many times a list may be set smaller before it is scrolled. */
const tightest = 2;

/** Sets a list smaller, step by step (`data-tight`), until its room holds it; `rows` changes with what it holds. */
export function useTight(list: { readonly current: HTMLElement | null }, rows: string): void {
  useLayoutEffect(() => {
    const element = list.current;
    const room = element?.parentElement;
    if (!element || !room) return;
    const set = () => {
      delete element.dataset["tight"];
      for (let step = 1; step <= tightest && element.offsetHeight > room.clientHeight + 1; step++)
        element.dataset["tight"] = String(step);
    };
    const observer = new ResizeObserver(set);
    observer.observe(room);
    set();
    return () => observer.disconnect();
  }, [rows]);
}
