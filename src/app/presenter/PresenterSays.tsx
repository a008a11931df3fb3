// How it stands with the stage: what the audience sees if not the scene, and what to do when there is no stage any more.
import type { PresenterAction } from "#state/talk/presenterActions.ts";
import type { StageThere } from "#state/talk/presenterSync.ts";
import type { TalkValues } from "#state/talk/talkSync.ts";
import type { PresenterWords } from "./presenterWords.ts";

interface Props {
  readonly words: PresenterWords;
  readonly values: TalkValues;
  readonly stage: StageThere;
  readonly typed: string;
  readonly refused: boolean;
  readonly onPress: (action: PresenterAction) => void;
  readonly onReopen: () => void;
}

export function PresenterSays({ words, values, stage, typed, refused, onPress, onReopen }: Props) {
  const { blank, story } = values;
  const { strayed, presenting } = values.stage;
  const gone = stage === "closed" || stage === "silent";
  const says = (): string => {
    if (typed) return words.typed(typed);
    if (stage !== "here") return words[stage];
    if (blank) return blank === "black" ? words.isBlack : words.isWhite;
    if (story === null) return words.noStory;
    if (!presenting) return words.notPresenting;
    return strayed ? words.strayed : words.here;
  };
  const loud = stage !== "here" || blank !== null || strayed || !presenting;
  return (
    <div class="presenter-says" data-loud={loud ? "" : undefined} data-stage={stage}>
      <p role="status">{refused ? words.refused : says()}</p>
      {gone ? (
        <button type="button" class="quiet" onClick={onReopen}>
          {words.reopen}
        </button>
      ) : null}
      {stage === "here" && strayed && !blank ? (
        <button type="button" class="quiet" onClick={() => onPress({ kind: "comeBack" })}>
          {words.comeBack}
        </button>
      ) : null}
    </div>
  );
}
