// When the frame is a picture and when it is live. It holds no page and no clock of its own, so that it can be tried without either.
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { LiveWay } from "#model/frameRequest.ts";

/**
 * "picture": nothing live was ever asked for. "coming": it is being fetched and drawn; the picture stays. "live". "resting": it
 * was live and is a picture of itself again, its state kept. "failed": it could not be had; the picture stays.
 */
export type LifePhase = "picture" | "coming" | "live" | "resting" | "failed";

/**
 * What a frame has a map open for, or is about to open one: "asked" by a reader or a message; "itself", because it is looked
 * at; "unseen", because it was until a moment ago. null: it has none.
 */
export type Holding = "asked" | "itself" | "unseen" | null;

export interface LifeParts {
  readonly way: LiveWay;
  /** Runs later, milliseconds; returns what calls it off. */
  readonly after: (pause: number, run: () => void) => () => void;
  /**
   * Fetches the live view, or opens its map again as it was, and settles when it stands. `goesOn`: asked when all is fetched;
   * where it says no, nothing is opened, and false comes back.
   */
  readonly open: (goesOn: () => boolean) => Promise<boolean>;
  /** Draws the still of what is on screen and closes the map; false where there is nothing to be freed. */
  readonly rest: () => boolean;
}

export interface FrameLife {
  readonly phase: ReadonlySignal<LifePhase>;
  readonly holding: ReadonlySignal<Holding>;
  /** A reader pointed at the picture, touched it or tabbed into it. */
  touched(): void;
  /** The live view is needed, whatever the way: a button, a message. Settles when it stands; rejects when it cannot be had. */
  wake(): Promise<void>;
  /** Whether the frame is on screen, as far as it can know. */
  seen(on: boolean): void;
  /** Whether the host's page is. */
  shown(on: boolean): void;
  /** What stands in the live view's place no longer is what it would show. Comes back if it is in sight, and else once it is. */
  refresh(): void;
  /** Others on the page have more claim to an open map, and there are too many: rests until there is room, or somebody asks for it again. */
  giveWay(): void;
  /** There is room for one more open map, or no longer: without it, being on screen is not enough to come. */
  room(free: boolean): void;
}

/** On screen for so long before "always" fetches anything, milliseconds. */
export const restedAfter = 600;
/** Off screen for so long before the map is let go. */
export const farAfter = 4000;
/** The page hidden for so long. */
export const hiddenAfter = 30_000;

/** What comes by itself hears first what its neighbours are about to do, milliseconds. */
export const hearing = 60;

export function frameLife({ way, after, open, rest }: LifeParts): FrameLife {
  const phase = signal<LifePhase>("picture");
  const onScreen = signal(false);
  /** Whether anybody has said so. */
  let toldPlace = false;
  const pageShown = signal(true);
  const here = computed(() => onScreen.value && pageShown.value);
  const asked = signal(false);
  let hasRoom = true;
  /** Others have more claim to what this one is opening, or has open. */
  let gaveWay = false;
  /** Somebody waits for it to stand, and is not to be left waiting. */
  let awaited = false;
  /** What stands in its place is to be drawn anew, even if it has to rest again at once. */
  let stale = false;
  let coming: Promise<boolean> | null = null;
  let callOff: () => void = () => undefined;

  const wait = (pause: number, run: () => void) => {
    callOff();
    callOff = after(pause, run);
  };
  const goToRest = () => {
    if (phase.peek() === "live" && rest()) phase.value = "resting";
  };
  /** Whether it opened, or was left off on the way. */
  const start = (): Promise<boolean> => {
    gaveWay = false;
    if (phase.peek() === "live") return Promise.resolve(true);
    coming ??= (async () => {
      const before = phase.peek();
      phase.value = "coming";
      try {
        const goesOn = () => awaited || ((here.peek() || !toldPlace) && !gaveWay);
        if (!asked.peek()) await new Promise<void>((resolve) => after(hearing, resolve));
        const opened = goesOn() && (await open(goesOn));
        phase.value = opened ? "live" : before;
        if (opened) stale = false;
        if (gaveWay) goToRest();
        return opened;
      } catch (error) {
        phase.value = "failed";
        throw error;
      } finally {
        coming = null;
        awaited = false;
        consider();
      }
    })();
    return coming;
  };
  const come = (because: "asked" | "itself") => {
    // Who was asked for once and comes back to the screen has no more claim than its neighbours there.
    if (coming === null) asked.value = because === "asked";
    else asked.value ||= because === "asked";
    void start().catch(() => undefined);
  };
  /** What the last change of place, page or neighbours calls for. */
  const consider = () => {
    callOff();
    const now = phase.peek();
    const mayCome = here.peek() && hasRoom;
    if (now === "live" && !onScreen.peek()) wait(farAfter, goToRest);
    else if (now === "live" && !pageShown.peek()) wait(hiddenAfter, goToRest);
    else if (now === "resting" && stale && here.peek()) {
      awaited = true;
      come("itself");
    } else if (now === "resting" && mayCome) come("itself");
    else if (now === "picture" && mayCome && way === "always") wait(restedAfter, () => come("itself"));
  };

  return {
    phase,
    holding: computed(() => {
      if (phase.value !== "coming" && phase.value !== "live") return null;
      return here.value ? (asked.value ? "asked" : "itself") : "unseen";
    }),
    touched: () => {
      const now = phase.peek();
      if (now === "live" || now === "coming") asked.value = true;
      if (now === "resting" || (now === "picture" && way !== "click")) come("asked");
    },
    wake: async () => {
      asked.value = true;
      for (let tries = 0; tries < 2; tries++) {
        awaited = phase.peek() !== "live";
        // It may have been left off at this very moment.
        if (await start()) return;
      }
    },
    seen: (on) => {
      toldPlace = true;
      if (on === onScreen.peek()) return;
      onScreen.value = on;
      consider();
    },
    shown: (on) => {
      if (on === pageShown.peek()) return;
      pageShown.value = on;
      consider();
    },
    refresh: () => {
      if (phase.peek() !== "resting") return;
      stale = true;
      consider();
    },
    giveWay: () => {
      gaveWay = true;
      hasRoom = false;
      goToRest();
    },
    room: (free) => {
      if (free === hasRoom) return;
      hasRoom = free;
      consider();
    },
  };
}
