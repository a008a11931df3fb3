// What a key or a button of the presenter's window does to the talk; the same steps as the stage's own.
import { type TalkSync, type TalkValues, timerAfterStep, timerReads, type Written, write } from "./talkSync.ts";

export type PresenterAction =
  | { readonly kind: "next" | "previous" | "first" | "last" | "comeBack" | "timerRun" | "timerReset" | "play" | "loop" }
  | { readonly kind: "go"; readonly at: number }
  | { readonly kind: "blank"; readonly to: "black" | "white" };

export function press(sync: TalkSync, action: PresenterAction, now: number): Written {
  const { story, place, blank, auto, timer, stage } = sync.values;
  const last = (story?.scenes.length ?? 0) - 1;
  const nothing = { sync, written: [] };
  const go = (wanted: number): Written => {
    if (last < 0) return nothing;
    const at = Math.max(0, Math.min(last, Math.trunc(wanted)));
    const moved = at !== place.at;
    const started = moved ? timerAfterStep(timer, now) : null;
    const change: Partial<TalkValues> = {
      place: moved ? { at, since: now } : place,
      ...(blank === null ? {} : { blank: null }),
      ...(started ? { timer: started } : {}),
    };
    return write(sync, change);
  };
  switch (action.kind) {
    case "next":
      if (place.at < last) return go(place.at + 1);
      if (auto.looping) return go(0);
      return stage.strayed || blank ? go(place.at) : nothing;
    case "previous":
      if (place.at > 0) return go(place.at - 1);
      return stage.strayed || blank ? go(place.at) : nothing;
    case "first":
      return go(0);
    case "last":
      return go(last);
    case "comeBack":
      return go(place.at);
    case "go":
      return go(action.at);
    case "blank":
      return write(sync, { blank: blank === action.to ? null : action.to });
    case "play":
      return write(sync, { auto: { ...auto, playing: !auto.playing } });
    case "loop":
      return write(sync, { auto: { ...auto, looping: !auto.looping } });
    case "timerRun":
      return write(sync, {
        timer: timer.from === null ? { ...timer, from: now } : { from: null, before: timerReads(timer, now) },
      });
    case "timerReset":
      return write(sync, { timer: { from: null, before: 0 } });
  }
}
