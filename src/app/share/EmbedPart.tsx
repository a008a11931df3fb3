import { homeOfPage, savedOn } from "#app/homeOfPage.ts";
import { dateInWords } from "#encoding/words/dateInWords.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { CodeBox } from "./CodeBox.tsx";
import { dataStays } from "./dataStays.ts";
import { EmbedChoices } from "./EmbedChoices.tsx";
import { type EmbedView, possibleChoice } from "./embedAddress.ts";
import { frameAttributes, frameCode } from "./embedCode.ts";
import { FramePreview } from "./FramePreview.tsx";
import { keptChoice } from "./keptChoice.ts";
import { OtherWays } from "./OtherWays.tsx";
import { proposedTitle } from "./proposedTitle.ts";
import { shareWords } from "./shareWords.ts";
import { useEdition } from "./useEdition.ts";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  /** The address of what is on screen in the whole atlas. */
  readonly link: string;
}

/** What an editor pastes to have this view on a page, what it will look like, and all that can be chosen about it. */
export function EmbedPart({ state, talk, link }: Props) {
  const language = state.language.value;
  const words = shareWords[language];
  const kept = keptChoice(state);
  const wished = kept.value;
  const edition = useEdition(wished.frozen, state.atlas.manifest.stories ?? []);
  const view = viewOf(state, talk, edition);
  const choice = possibleChoice(view, wished);
  const title =
    choice.title ?? proposedTitle(state, talk, choice.subject, choice.language === "auto" ? language : choice.language);
  const frame = { home: homeOfPage(document), view, choice, title };
  const { number } = wordsOf(language);
  return (
    <div class="share-embed">
      <EmbedChoices
        view={view}
        choice={choice}
        title={title}
        day={edition && dateInWords(edition.asOf, language)}
        dataSays={
          choice.frozen && edition ? words.frozenSays(edition.id) : wished.frozen ? words.notFrozen : words.followsSays
        }
        words={words}
        onChange={(part) => {
          kept.value = { ...kept.peek(), ...part };
        }}
      />
      <div class="share-result">
        {savedOn(document) === null ? (
          <FramePreview attributes={frameAttributes(frame)} choice={choice} words={words} number={number} />
        ) : (
          <p class="share-says">{words.previewNone}</p>
        )}
        {title.trim() === "" ? (
          <p class="share-wrong">{words.frameTitleMissing}</p>
        ) : (
          <>
            {dataStays(frame.home, view.data ?? []) ? <p class="share-says">{words.ownDataStay}</p> : null}
            <CodeBox main label={words.embedCode} text={frameCode(frame)} words={words} />
            <OtherWays frame={frame} link={link} words={words} />
          </>
        )}
      </div>
    </div>
  );
}

function viewOf(state: AtlasState, talk: TalkState, edition: EmbedView["edition"]): EmbedView {
  const [story, scene] = [talk.story.value, talk.scene.value];
  const named = story && scene && talk.shipped.value;
  return {
    pose: state.pose.value,
    scene: named ? { story: story.id, scene: scene.id } : null,
    strayed: talk.strayed.value,
    data: new URLSearchParams(state.carried).getAll("data"),
    edition,
  };
}
