// The story plays itself: scene after scene, until somebody takes a hand in it. In a kiosk (playing again and again) it goes on by itself after a rest.
import { useEffect, useState } from "preact/hooks";
import type { Language } from "#model/text.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { sceneSeconds } from "./sceneSeconds.ts";
import type { StageDesk } from "./stageDesk.ts";

/** Without a hand for so long, a kiosk goes on; milliseconds. */
export const kioskRest = 30_000;

export interface Autoplay {
  /** Seconds that the present scene stands; null while nothing plays. */
  readonly seconds: number | null;
  /** Somebody has taken a hand: it waits for them to rest. */
  readonly waits: boolean;
}

/** `covered`: something lies over the scene, so that its time does not run. */
export function useAutoplay(talk: TalkState, desk: StageDesk, language: Language): Autoplay {
  const playing = talk.playing.value;
  const scene = talk.scene.value;
  const at = talk.at.value;
  const covered = desk.over.value !== "nothing" || talk.blank.value !== null;
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    setWaits(false);
    if (!playing) return;
    let timer = 0;
    const onHand = () => {
      if (!talk.looping.peek()) return talk.actions.setPlaying(false);
      setWaits(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (talk.strayed.peek()) talk.actions.comeBack();
        setWaits(false);
      }, kioskRest);
    };
    const onEvent = ({ target }: Event) => {
      // What begins and ends the play itself is no hand in it.
      if (!(target instanceof Element && target.closest("[data-play]"))) onHand();
    };
    let known = desk.hands.peek();
    const stop = desk.hands.subscribe((count) => {
      if (count !== known) onHand();
      known = count;
    });
    const kinds = ["pointerdown", "wheel"] as const;
    for (const kind of kinds) window.addEventListener(kind, onEvent, { capture: true, passive: true });
    return () => {
      stop();
      window.clearTimeout(timer);
      for (const kind of kinds) window.removeEventListener(kind, onEvent, { capture: true });
    };
  }, [playing, talk, desk]);
  const seconds = playing && scene ? sceneSeconds(scene, language) : null;
  const runs = seconds !== null && !waits && !covered;
  useEffect(() => {
    if (!runs || seconds === null) return;
    const timer = window.setTimeout(() => {
      const last = (talk.story.peek()?.scenes.length ?? 1) - 1;
      if (talk.at.peek() === last && !talk.looping.peek()) talk.actions.setPlaying(false);
      else talk.actions.next();
    }, seconds * 1000);
    return () => window.clearTimeout(timer);
  }, [runs, seconds, at, talk]);
  return { seconds, waits: playing && !runs };
}
