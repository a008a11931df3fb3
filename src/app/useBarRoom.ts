// What the bar leaves out, one thing after the other, until all else stands on one line: words differ in length by language and letters by theme, so that it is measured and not reckoned.
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** In the order in which they go: the subtitle, the views as a row of words (a list takes its place), the date. */
export const barLuxuries = ["subtitle", "views", "date"] as const;
export type BarLuxury = (typeof barLuxuries)[number];

/** `words`: whatever changes what the bar holds, as one string. */
export function useBarRoom(words: string) {
  const bar = useRef<HTMLElement>(null);
  const [gone, setGone] = useState({ words, width: 0, count: 0 });
  const count = gone.words === words ? gone.count : 0;
  useLayoutEffect(() => {
    const box = bar.current;
    if (!box) return;
    const width = box.clientWidth;
    // With other words or another width there may be room again.
    const known = gone.words === words && gone.width === width;
    if (!known) return setGone({ words, width, count: 0 });
    if (isTooLong(box) && count < barLuxuries.length) setGone({ words, width, count: count + 1 });
  });
  useLayoutEffect(() => {
    const box = bar.current;
    if (!box) return;
    const again = () => setGone((before) => ({ ...before, width: 0 }));
    const seen = new ResizeObserver(again);
    seen.observe(box);
    // because words are wider or narrower in the letters that come later
    void document.fonts.ready.then(again);
    return () => seen.disconnect();
  }, []);
  return { bar, shows: (luxury: BarLuxury) => barLuxuries.indexOf(luxury) >= count };
}

/** By the last thing on the line, because what hangs from the bar may stand out of it. */
function isTooLong(bar: HTMLElement): boolean {
  const end = bar.getBoundingClientRect().right - Number.parseFloat(getComputedStyle(bar).paddingInlineEnd);
  return (bar.lastElementChild?.getBoundingClientRect().right ?? 0) > end + 0.5;
}
