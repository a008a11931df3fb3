// The whole screen for the page, where the browser and the frame around it allow it.
import { type ReadonlySignal, signal } from "@preact/signals";

export interface FullScreen {
  /** Whether it can be had at all: not on an iPhone, nor in a frame without leave. */
  readonly allowed: () => boolean;
  readonly on: ReadonlySignal<boolean>;
  /** Only in the reader's own gesture; what the browser refuses is refused silently. */
  enter(): void;
  leave(): void;
  /** A window is about to open: browsers take the whole screen away for it, and nobody has stepped back. */
  excuse(): void;
  readonly excused: () => boolean;
}

/** How long a window may take to open, milliseconds. */
const opening = 3000;

/** Where Escape can be kept, it comes to the page first, which leaves layer by layer; held down, it always leads out. */
interface KeyLock {
  readonly lock?: (keys: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}

export function fullScreenOf(page: Document): FullScreen {
  const on = signal(page.fullscreenElement !== null);
  let excusedUntil = Number.NEGATIVE_INFINITY;
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
    excuse: () => {
      excusedUntil = performance.now() + opening;
    },
    excused: () => performance.now() < excusedUntil,
    leave: () => {
      if (page.fullscreenElement) void page.exitFullscreen().catch(() => undefined);
    },
  };
}
