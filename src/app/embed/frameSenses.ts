// What tells that a reader means this frame: a pointer that rests in it, a tap, the focus of the keyboard; and whether it is on screen.
import type { FrameLife } from "./frameLife.ts";

/** The pointer lies still in the frame for so long, milliseconds: longer than it takes to pass over it. */
const restsAfter = 150;

/** Where there is no pointer, Chromium says now and then that one lies in the corner. */
const isNobodys = ({ clientX, clientY, movementX, movementY }: PointerEvent): boolean =>
  [clientX, clientY, movementX, movementY].every((pixels) => pixels === 0);

/** Returns a function that stops it. */
export function frameSenses(page: Window, life: FrameLife): () => void {
  const { document } = page;
  const ends = new AbortController();
  const listen = { signal: ends.signal, passive: true };
  let timer = 0;
  const disarm = () => page.clearTimeout(timer);
  document.addEventListener(
    "pointermove",
    (move) => {
      if (move.pointerType === "touch" || isNobodys(move)) return;
      disarm();
      timer = page.setTimeout(() => life.touched(), restsAfter);
    },
    listen,
  );
  // The page is being scrolled past the frame: the pointer is here by chance.
  page.addEventListener("wheel", disarm, listen);
  document.documentElement.addEventListener("pointerleave", disarm, listen);
  // A finger that scrolls the page ends in pointercancel; one that taps, or two at once, mean the map.
  document.addEventListener("pointerup", ({ pointerType }) => pointerType === "touch" && life.touched(), listen);
  document.addEventListener("pointerdown", ({ isPrimary }) => !isPrimary && life.touched(), listen);
  document.addEventListener(
    "focusin",
    ({ target }) => target instanceof Element && target.matches(":focus-visible") && life.touched(),
    listen,
  );
  document.addEventListener("visibilitychange", () => life.shown(!document.hidden), listen);
  life.shown(!document.hidden);
  let onScreen = false;
  // A frame without a size counts as on screen to browsers, and grows without their saying so.
  const look = () => life.seen(onScreen && page.innerWidth > 0 && page.innerHeight > 0);
  page.addEventListener("resize", look, listen);
  const observer = new IntersectionObserver((entries) => {
    onScreen = entries.at(-1)?.isIntersecting ?? onScreen;
    look();
  });
  observer.observe(document.documentElement);
  return () => {
    disarm();
    ends.abort();
    observer.disconnect();
  };
}
