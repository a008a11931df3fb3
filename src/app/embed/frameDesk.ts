// What the frame shows at a moment: its picture, the live view, the step between them. Controls and messages work on this alone.
import { computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { ThemeName } from "#model/pose.ts";
import { desiredHeight } from "./desiredHeight.ts";
import { sceneSearch } from "./frameAddress.ts";
import type { FrameAsked, FrameDesk, FramePicture, LiveFrame, PictureSource } from "./frameContract.ts";
import { type FrameLife, frameLife, type LifeParts } from "./frameLife.ts";
import type { OpenedLive, OpenLive, ShownWords } from "./liveContract.ts";

export interface DeskParts {
  readonly asked: FrameAsked;
  /** Asked one after the other. */
  readonly sources: readonly PictureSource[];
  readonly openLive: OpenLive;
  readonly after: LifeParts["after"];
}

export type PictureState =
  | { readonly kind: "coming" }
  | { readonly kind: "here"; readonly picture: FramePicture }
  | { readonly kind: "broken" };

export interface OwnDesk extends FrameDesk {
  readonly life: FrameLife;
  readonly pictured: ReadonlySignal<PictureState>;
  /** Drawn when the live map was let go: what it showed last. */
  readonly still: ReadonlySignal<Element | null>;
  /** Mounted as soon as it is there, below the picture until it stands. */
  readonly opened: ReadonlySignal<OpenedLive | null>;
  readonly words: ReadonlySignal<ShownWords | null>;
  /** Whether a map is shown, still or live. */
  readonly onMap: ReadonlySignal<boolean>;
  /** Whether the legend has rows, and whether there is a card: of the picture and of the live view alike, so that no button comes late. */
  readonly explained: ReadonlySignal<boolean>;
  readonly chosen: ReadonlySignal<boolean>;
  /** Whether the words are of a scene that a reader has moved on from. */
  readonly strayed: ReadonlySignal<boolean>;
  /** The scene that was asked for could not be had. */
  readonly stepFailed: ReadonlySignal<boolean>;
  /** Draws the picture that the address asks for; settles when it is there or known to be missing. */
  readonly start: () => Promise<void>;
  /** The same in another theme: the reader's system has changed. A still of the live view cannot be drawn anew, and the view comes back if it is in sight. */
  readonly repaint: (theme: ThemeName) => void;
  /** To a scene of the story: its picture, or a flight of the live view. */
  readonly step: (scene: string) => Promise<void>;
  /** Query and fragment of what is on screen. */
  readonly address: () => { readonly search: string; readonly fragment: string };
}

export function frameDesk({ asked, sources, openLive, after }: DeskParts): OwnDesk {
  const pictured = signal<PictureState>({ kind: "coming" });
  const still = signal<Element | null>(null);
  const opened = signal<OpenedLive | null>(null);
  const stepFailed = signal(false);
  let now = asked;
  /** Fetched, but perhaps not opened: the reader had gone on. */
  let fetched: OpenedLive | null = null;
  /** Rises with each step, so that a late picture knows it is late. */
  let turn = 0;

  /** The way to a scene's picture, while it is gone; presses meanwhile count from where it leads: so many more steps on or back. */
  let stepping: Promise<void> | null = null;
  let further = 0;

  const pictureOf = async (wanted: FrameAsked): Promise<FramePicture | null> => {
    for (const source of sources) {
      const found = await source(wanted);
      if (found) return found;
    }
    return null;
  };
  const life = frameLife({
    way: asked.request.live,
    after,
    open: async (goesOn) => {
      const known = opened.peek();
      if (known) known.resume();
      fetched ??= await openLive(now);
      const live = fetched;
      if (!known && !goesOn()) return false;
      // Somebody stepped on while it was fetched.
      const scene = new URLSearchParams(now.search).get("scene");
      if (!known && scene !== null && live.words.peek().step?.scene !== scene && now !== asked) live.go(scene);
      opened.value = live;
      await live.stands();
      still.value = null;
      return true;
    },
    rest: () => {
      const drawn = opened.peek()?.rest() ?? null;
      if (drawn) still.value = drawn;
      return drawn !== null;
    },
  });
  /** What the live view shows, or showed last when it rests. */
  const ofLive = () => (life.phase.value === "live" || still.value ? opened.value : null);
  const isLive = () => life.phase.peek() === "live";
  const live = computed<LiveFrame | null>(() => (life.phase.value === "live" ? opened.value : null));

  const start = async () => {
    const own = ++turn;
    try {
      const picture = await pictureOf(now);
      if (own === turn) pictured.value = picture ? { kind: "here", picture } : { kind: "broken" };
    } catch {
      if (own === turn) pictured.value = { kind: "broken" };
    }
  };
  /** From picture to picture, and on for as many steps as were asked for on the way. */
  const picturesTo = async (story: string, first: string): Promise<void> => {
    const own = ++turn;
    stepFailed.value = false;
    let scene: string | null = first;
    while (scene !== null) {
      const wanted: FrameAsked = { ...now, search: sceneSearch(now.search, story, scene), fragment: "" };
      try {
        const picture = await pictureOf(wanted);
        if (own !== turn) return;
        if (!picture) throw new Error(scene);
        now = wanted;
        pictured.value = { kind: "here", picture };
        const way = Math.sign(further);
        further -= way;
        scene = way === 0 ? null : ((way > 0 ? picture.step?.next : picture.step?.previous) ?? null);
      } catch {
        if (own === turn) stepFailed.value = true;
        return;
      }
    }
  };
  return {
    asked,
    life,
    pictured,
    still,
    opened,
    stepFailed,
    words: computed(() => {
      const shown = pictured.value;
      return ofLive()?.words.value ?? (shown.kind === "here" ? shown.picture : null);
    }),
    onMap: computed(() => {
      const shown = pictured.value;
      return ofLive()?.onMap.value ?? (shown.kind === "here" && shown.picture.onMap !== false);
    }),
    explained: computed(() => {
      const shown = pictured.value;
      return ofLive()?.explained.value ?? (shown.kind === "here" && shown.picture.key.length > 0);
    }),
    chosen: computed(() => {
      const shown = pictured.value;
      return ofLive()?.reading.can.value ?? (shown.kind === "here" && shown.picture.chosen === true);
    }),
    strayed: computed(() => ofLive()?.strayed.value ?? false),
    picture: () => {
      const shown = pictured.peek();
      return shown.kind === "here" ? shown.picture : null;
    },
    live: () => live.peek(),
    wake: async () => {
      await life.wake();
      const there = opened.peek();
      if (!there) throw new Error("The live view is not here");
      return there;
    },
    onChange: (listener) => {
      let first = true;
      return effect(() => {
        const next = live.value;
        if (first) first = false;
        else listener(next);
      });
    },
    desiredHeight: (width) => {
      const shown = pictured.peek();
      return desiredHeight(width, shown.kind === "here" ? shown.picture : null, asked);
    },
    start,
    repaint: (theme) => {
      if (isLive() || theme === now.theme) return;
      now = { ...now, theme };
      if (still.peek()) life.refresh();
      else void start();
    },
    step: async (scene) => {
      const there = opened.peek();
      // While the view comes into its place, it is the view that steps: the picture is about to go.
      if (there && (isLive() || still.peek() || life.phase.peek() === "coming")) {
        if (!isLive()) await life.wake();
        return there.go(scene);
      }
      const shown = pictured.peek();
      const step = shown.kind === "here" ? shown.picture.step : null;
      if (!step) return;
      const way = scene === step.next ? 1 : scene === step.previous ? -1 : 0;
      if (stepping && way !== 0) {
        further += way;
        return stepping;
      }
      further = 0;
      const own = picturesTo(step.story, scene).finally(() => {
        if (stepping === own) stepping = null;
      });
      stepping = own;
      return own;
    },
    address: () => {
      const there = opened.peek();
      return there && (isLive() || still.peek()) ? there.address() : { search: now.search, fragment: now.fragment };
    },
  };
}
