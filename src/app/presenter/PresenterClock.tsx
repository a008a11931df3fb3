// Time of day, how long one has spoken, and how long in this scene.
import { useEffect, useState } from "preact/hooks";
import type { PresenterAction } from "#state/talk/presenterActions.ts";
import { type TalkValues, timerReads } from "#state/talk/talkSync.ts";
import { spanText, timeOfDay } from "./clockText.ts";
import type { PresenterWords } from "./presenterWords.ts";

interface Props {
  readonly words: PresenterWords;
  readonly values: TalkValues;
  readonly onPress: (action: PresenterAction) => void;
}

export function PresenterClock({ words, values, onPress }: Props) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  const { timer, place, story } = values;
  const planned = story?.scenes[place.at]?.seconds;
  const waits = timer.from === null && timer.before === 0;
  const inScene = place.since === 0 ? 0 : now - place.since;
  return (
    <div class="presenter-clock">
      <p class="presenter-time">
        <span class="presenter-label">{words.clock}</span> <time>{timeOfDay(now)}</time>
      </p>
      <div class="presenter-timer">
        <p>
          <span class="presenter-label">{words.timer}</span>{" "}
          <strong role="timer" title={waits ? words.timerWaits : undefined} data-waits={waits ? "" : undefined}>
            {spanText(timerReads(timer, now))}
          </strong>
        </p>
        <button type="button" class="quiet" onClick={() => onPress({ kind: "timerRun" })}>
          {timer.from === null ? words.timerStart : words.timerPause}
        </button>
        <button
          type="button"
          class="quiet"
          aria-disabled={waits}
          onClick={() => waits || onPress({ kind: "timerReset" })}
        >
          {words.timerReset}
        </button>
      </div>
      <p class="presenter-inscene">
        <span class="presenter-label">{words.inScene}</span>{" "}
        <span data-over={planned !== undefined && inScene > planned * 1000 ? "" : undefined}>{spanText(inScene)}</span>
        {planned === undefined ? null : <span class="presenter-label"> {words.planned(planned)}</span>}
      </p>
    </div>
  );
}
