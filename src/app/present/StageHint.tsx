// How to get the whole screen, where it could not be had at once: by address alone no browser gives it.
import { useEffect, useState } from "preact/hooks";
import type { FullScreen } from "#app/fullScreen.ts";
import type { PresentWords } from "./presentWords.ts";

interface Props {
  readonly words: PresentWords;
  readonly fullScreen: FullScreen;
  readonly link: () => string;
  /** Somebody has begun: the hint is in the way. */
  readonly quiet: boolean;
}

/** The browser's own answer to the button that began it comes within this time, milliseconds. */
const answer = 700;

export function StageHint({ words, fullScreen, link, quiet }: Props) {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(true), answer);
    return () => window.clearTimeout(timer);
  }, []);
  if (!asked || quiet || fullScreen.on.value) return null;
  if (fullScreen.allowed())
    return (
      <button type="button" class="present-hint" onClick={fullScreen.enter}>
        {window.matchMedia("(hover: none), (width <= 700px)").matches ? words.fullScreen : words.fullScreenHint}
      </button>
    );
  // In a frame without leave, a page of its own has it.
  if (window.parent === window) return null;
  return (
    <a class="present-hint" href={link()} target="_blank" rel="noopener">
      {words.newTab}
    </a>
  );
}
