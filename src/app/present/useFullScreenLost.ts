import { useEffect } from "preact/hooks";
import type { FullScreen } from "#app/fullScreen.ts";
import type { StageDesk } from "./stageDesk.ts";

/** One press of Escape is heard once, whichever way it comes; milliseconds. */
const onePress = 400;

/**
 * Where the browser keeps Escape to itself, all one hears of it is that the whole screen is gone: that is then one step back.
 * `given` says that the page itself gave it back.
 */
export function useFullScreenLost(
  fullScreen: Pick<FullScreen, "on" | "excused">,
  desk: StageDesk,
  given: { current: boolean },
): void {
  useEffect(() => {
    let escaped = Number.NEGATIVE_INFINITY;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") escaped = performance.now();
    };
    // Before the keys of the stage, which let nobody else hear them.
    window.addEventListener("keydown", onKey, true);
    let was = fullScreen.on.peek();
    const stop = fullScreen.on.subscribe((on) => {
      const lost = was && !on;
      was = on;
      if (!lost) return;
      if (!given.current && !fullScreen.excused() && performance.now() - escaped > onePress)
        desk.perform({ kind: "back" });
      given.current = false;
    });
    return () => {
      window.removeEventListener("keydown", onKey, true);
      stop();
    };
  }, [fullScreen, desk]);
}
