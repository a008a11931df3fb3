// When the frame is a picture and when it is live. It holds no page and no clock of its own, so that it can be tried without either.
import { type ReadonlySignal, signal } from "@preact/signals";
import type { LiveWay } from "#model/frameRequest.ts";

/**
 * "picture": nothing live was ever asked for. "coming": it is being fetched and drawn; the picture stays. "live". "resting": it
 * was live and is a picture of itself again, its state kept. "failed": it could not be had; the picture stays.
 */
export type LifePhase = "picture" | "coming" | "live" | "resting" | "failed";

export interface LifeParts {
  readonly way: LiveWay;
  /** Runs later, milliseconds; returns what calls it off. */
  readonly after: (pause: number, run: () => void) => () => void;
  /** Fetches the live view, or opens its map again as it was, and settles when it stands. */
  readonly open: () => Promise<void>;
  /** Draws the still of what is on screen and closes the map; false where there is nothing to be freed. */
  readonly rest: () => boolean;
}

export interface FrameLife {
  readonly phase: ReadonlySignal<LifePhase>;
  /** A reader pointed at the picture, touched it or tabbed into it. */
  touched(): void;
  /** The live view is needed, whatever the way: a button, a message. Settles when it stands; rejects when it cannot be had. */
  wake(): Promise<void>;
  /** Whether the frame is on screen, as far as it can know. */
  seen(on: boolean): void;
  /** Whether the host's page is. */
  shown(on: boolean): void;
  /** Others on the page are looked at, and there are too many: rests until somebody asks for it again. */
  giveWay(): void;
}

/** On screen for so long before "always" fetches anything, milliseconds. */
export const restedAfter = 600;
/** Off screen for so long before the map is let go. */
export const farAfter = 4000;
/** The page hidden for so long. */
export const hiddenAfter = 30_000;

export function frameLife({ way, after, open, rest }: LifeParts): FrameLife {
  const phase = signal<LifePhase>("picture");
  let onScreen = false;
  let pageShown = true;
  /** Had to rest for others: being on screen is not enough to come back. */
  let gaveWay = false;
  let coming: Promise<void> | null = null;
  let callOff: () => void = () => undefined;

  const wait = (pause: number, run: () => void) => {
    callOff();
    callOff = after(pause, run);
  };
  const goToRest = () => {
    if (phase.peek() === "live" && rest()) phase.value = "resting";
  };
  const start = (): Promise<void> => {
    gaveWay = false;
    if (phase.peek() === "live") return Promise.resolve();
    coming ??= (async () => {
      phase.value = "coming";
      try {
        await open();
        phase.value = "live";
      } catch (error) {
        phase.value = "failed";
        throw error;
      } finally {
        coming = null;
        consider();
      }
    })();
    return coming;
  };
  /** What the last change of place or page calls for. */
  const consider = () => {
    callOff();
    const now = phase.peek();
    const here = onScreen && pageShown;
    if (now === "live" && !onScreen) wait(farAfter, goToRest);
    else if (now === "live" && !pageShown) wait(hiddenAfter, goToRest);
    else if (now === "resting" && here && !gaveWay) void start().catch(() => undefined);
    else if (now === "picture" && here && way === "always" && !gaveWay)
      wait(restedAfter, () => void start().catch(() => undefined));
  };

  return {
    phase,
    touched: () => {
      const now = phase.peek();
      if (way === "click" && now !== "resting") return;
      if (now === "picture" || now === "resting") void start().catch(() => undefined);
    },
    wake: start,
    seen: (on) => {
      if (on === onScreen) return;
      onScreen = on;
      consider();
    },
    shown: (on) => {
      if (on === pageShown) return;
      pageShown = on;
      consider();
    },
    giveWay: () => {
      gaveWay = true;
      goToRest();
    },
  };
}
