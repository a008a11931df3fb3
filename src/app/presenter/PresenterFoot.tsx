import type { PresenterAction } from "#state/talk/presenterActions.ts";
import type { TalkValues } from "#state/talk/talkSync.ts";
import type { PresenterWords } from "./presenterWords.ts";

interface Props {
  readonly words: PresenterWords;
  readonly values: TalkValues;
  /** Whether single letters do something. */
  readonly letters: boolean;
  readonly onPress: (action: PresenterAction) => void;
}

export function PresenterFoot({ words, values, letters, onPress }: Props) {
  const { blank, auto, story, place, stage } = values;
  const last = (story?.scenes.length ?? 0) - 1;
  const idle = !stage.strayed && !blank;
  return (
    <footer class="presenter-foot">
      <button
        type="button"
        class="presenter-step"
        disabled={last < 0 || (place.at === 0 && idle)}
        onClick={() => onPress({ kind: "previous" })}
      >
        {words.previous}
      </button>
      <button
        type="button"
        class="presenter-step presenter-forward"
        disabled={last < 0 || (place.at === last && idle && !auto.looping)}
        onClick={() => onPress({ kind: "next" })}
      >
        {words.forward}
      </button>
      {(["black", "white"] as const).map((to) => (
        <button
          key={to}
          type="button"
          class="presenter-step"
          aria-pressed={blank === to}
          onClick={() => onPress({ kind: "blank", to })}
        >
          {words[to]}
        </button>
      ))}
      {auto.playing ? (
        <button type="button" class="presenter-step" aria-pressed="true" onClick={() => onPress({ kind: "play" })}>
          {words.play}
        </button>
      ) : null}
      {letters ? <p class="presenter-keys">{words.keys}</p> : null}
    </footer>
  );
}
