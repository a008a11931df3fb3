// Quiet controls under the words: seen when the pointer moves or the focus comes. Each has its key as well.
import type { FullScreen } from "#app/fullScreen.ts";
import type { Language } from "#model/text.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { KeyAct } from "./presentKey.ts";
import { presentWords } from "./presentWords.ts";
import type { StageDesk } from "./stageDesk.ts";

interface Props {
  readonly talk: TalkState;
  readonly desk: StageDesk;
  readonly language: Language;
  readonly fullScreen: FullScreen;
  readonly presenter: boolean;
  readonly waits: boolean;
}

export function PresentControls({ talk, desk, language, fullScreen, presenter, waits }: Props) {
  const words = presentWords[language];
  const { playing } = talk;
  const story = talk.story.value;
  const control = (kind: KeyAct["kind"], key: string, label: string, more: object = {}) => (
    <button
      type="button"
      class="present-control"
      data-act={kind}
      title={`${label} (${key})`}
      aria-keyshortcuts={key}
      onClick={() => desk.perform({ kind } as KeyAct)}
      {...more}
    >
      {label}
    </button>
  );
  return (
    <fieldset class="present-controls" aria-label={words.controls} aria-describedby="present-presses">
      {control("overview", "G", story ? words.overview : words.stories, { "aria-haspopup": "dialog" })}
      {story && story.scenes.length > 1
        ? control("play", "A", playing.value ? (waits ? `${words.pause} · ${words.waits}` : words.pause) : words.play, {
            "data-play": "",
          })
        : null}
      {control("black", "B", words.black)}
      {fullScreen.allowed()
        ? control("fullScreen", "F", fullScreen.on.value ? words.lessScreen : words.fullScreen)
        : null}
      {presenter ? control("presenter", "S", words.presenter) : null}
      {control("help", "?", words.keys, { "aria-haspopup": "dialog" })}
      <button
        type="button"
        class="present-control"
        data-act="end"
        aria-keyshortcuts="Escape"
        title={`${words.end} (Esc)`}
        onClick={() => talk.actions.present(false)}
      >
        {words.end}
      </button>
    </fieldset>
  );
}
