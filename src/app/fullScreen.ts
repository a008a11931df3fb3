// The whole screen for the page, where the browser and the frame around it allow it.
import { type ReadonlySignal, signal } from "@preact/signals";

export interface FullScreen {
  /** Whether it can be had at all: not on an iPhone, nor in a frame without leave. */
  readonly allowed: () => boolean;
  readonly on: ReadonlySignal<boolean>;
  /** Only in the reader's own gesture; what the browser refuses is refused silently. */
  enter(): void;
  leave(): void;
}

/** Where Escape can be kept, it comes to the page first, which leaves layer by layer; held down, it always leads out. */
interface KeyLock {
  readonly lock?: (keys: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}

export function fullScreenOf(page: Document): FullScreen {
  const on = signal(page.fullscreenElement !== null);
  const keyLock = () => (page.defaultView?.navigator as { readonly keyboard?: KeyLock } | undefined)?.keyboard;
  page.addEventListener("fullscreenchange", () => {
    on.value = page.fullscreenElement !== null;
    if (!on.value) keyLock()?.unlock?.();
  });
  return {
    allowed: () => page.fullscreenEnabled === true,
    on,
    enter: () => {
      if (page.fullscreenElement || !page.fullscreenEnabled) return;
      void page.documentElement.requestFullscreen({ navigationUI: "hide" }).then(
        () =>
          keyLock()
            ?.lock?.(["Escape"])
            ?.catch(() => undefined),
        () => undefined,
      );
    },
    leave: () => {
      if (page.fullscreenElement) void page.exitFullscreen().catch(() => undefined);
    },
  };
}
