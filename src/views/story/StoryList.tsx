import type { Story } from "#model/story.ts";
import { textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { StoryDraft } from "#state/talk/storyDraft.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { FileButton } from "./FileButton.tsx";
import type { StoryWords } from "./storyWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly words: StoryWords;
  /** The reader's own story, written here or opened from a file. */
  readonly own: StoryDraft | null;
  readonly onOwn: () => void;
  readonly onNew: () => void;
  readonly onFile: (file: File) => void;
}

export function StoryList({ state, talk, words, own, onOwn, onNew, onFile }: Props) {
  const language = state.language.value;
  const shelf = talk.shelf.value;
  const item = (story: Story, note: string | null, open: () => void) => (
    <li key={story.id}>
      <button type="button" class="story-item" data-story={story.id} onClick={open}>
        <span class="story-item-title">{textIn(story.title, language) || words.untitled}</span>
        <span class="story-item-summary">{textIn(story.summary, language)}</span>
        <span class="story-quiet">
          {words.scenes(story.scenes.length)}
          {note ? ` · ${note}` : ""}
        </span>
      </button>
    </li>
  );
  return (
    <section class="story-list" aria-labelledby="stories-heading">
      <h2 id="stories-heading" class="hidden" tabIndex={-1}>
        {words.stories}
      </h2>
      <p class="story-quiet story-pad">{words.intro}</p>
      {own ? (
        <>
          <h3 class="story-pad story-label">{words.yours}</h3>
          <ul>{item(own.story.value, own.unsaved.value ? words.unsaved : null, onOwn)}</ul>
        </>
      ) : null}
      {shelf.kind === "here" ? (
        shelf.stories.length > 0 ? (
          <ul>{shelf.stories.map((story) => item(story, null, () => talk.actions.open(story)))}</ul>
        ) : (
          <p class="story-pad">{words.none}</p>
        )
      ) : null}
      {shelf.kind === "coming" || shelf.kind === "unread" ? (
        <p class="story-pad story-quiet" role="status">
          {words.loading}
        </p>
      ) : null}
      {shelf.kind === "failed" ? (
        <div class="story-pad" role="alert">
          <p>{words.failed}</p>
          <ul class="story-problems">
            {shelf.problems.slice(0, 4).map((problem) => (
              <li key={problem.file}>
                <code>{problem.file}</code> {problem.message}. {problem.remedy}
              </li>
            ))}
          </ul>
          <button type="button" class="story-strong" onClick={() => void talk.actions.readShelf()}>
            {words.again}
          </button>
        </div>
      ) : null}
      <p class="story-tools story-pad">
        <button type="button" class="quiet" onClick={onNew}>
          {words.newStory}
        </button>
        <FileButton label={words.openFile} onFile={onFile} />
      </p>
    </section>
  );
}
