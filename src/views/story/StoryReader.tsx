// An open story: its scenes in order, the words of the one that is on, and the way from one to the next.
import { useEffect, useRef } from "preact/hooks";
import { type Story, sourcesOfStory } from "#model/story.ts";
import { textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { storyFaults } from "#state/talk/storyFaults.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { Announcer } from "#widgets/Announcer.tsx";
import { CitedSources } from "./CitedSources.tsx";
import { editorWords } from "./editorWords.ts";
import { faultText } from "./faultText.ts";
import type { StoryWords } from "./storyWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly words: StoryWords;
  readonly story: Story;
  /** It is the reader's own. */
  readonly own: boolean;
  readonly onPresent: () => void;
  readonly onEdit: () => void;
}

export function StoryReader({ state, talk, words, story, own, onPresent, onEdit }: Props) {
  const language = state.language.value;
  const at = talk.at.value;
  const scene = talk.scene.value;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [at]);
  const title = textIn(story.title, language) || words.untitled;
  const last = story.scenes.length - 1;
  const sceneTitle = scene ? textIn(scene.title, language) || words.untitled : "";
  // What the author of the atlas's own stories must mend is no matter for readers.
  const unusable = own
    ? storyFaults(story, state.atlas).filter(({ kind }) => kind === "view" || kind === "source")
    : [];
  const cited =
    scene?.kind === "sources"
      ? sourcesOfStory(story).map((source) => ({ source, locator: "" }))
      : (scene?.sources ?? []);
  return (
    <section class="story-reader" aria-label={title}>
      <header class="story-head">
        <button type="button" class="quiet story-back" onClick={talk.actions.close}>
          ‹ {words.backToList}
        </button>
        <h2 tabIndex={-1}>{title}</h2>
        <p class="story-quiet">{textIn(story.summary, language)}</p>
        <p class="story-tools">
          <button type="button" class="story-strong" data-begins="present" onClick={onPresent}>
            {words.present}
          </button>
          <button type="button" class="quiet" onClick={onEdit}>
            {own ? words.edit : words.editCopy}
          </button>
        </p>
      </header>
      {unusable.length > 0 ? (
        <div class="story-report" role="status">
          <p>{words.report}</p>
          <ul>
            {unusable.map((fault, index) => (
              <li key={index}>{faultText(fault, editorWords[language], language)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <nav aria-label={words.scenesOf(title)}>
        <ol ref={list} class="story-scenes">
          {story.scenes.map((each, index) => (
            <li key={each.id} data-kind={each.kind}>
              <button
                type="button"
                class="list-row story-scene"
                aria-current={index === at ? "step" : undefined}
                onClick={() => talk.actions.go(index)}
              >
                <span class="list-row-number">{index + 1}</span>
                <span>{textIn(each.title, language) || words.untitled}</span>
              </button>
              {index === at && scene ? (
                <div class="story-words">
                  {talk.strayed.value ? (
                    <p class="story-strayed">
                      {words.strayed}{" "}
                      <button
                        type="button"
                        class="link"
                        onClick={() => {
                          talk.actions.comeBack();
                          // It goes with what it was for; its scene has the focus then.
                          list.current?.querySelector<HTMLElement>("[aria-current]")?.focus({ preventScroll: true });
                        }}
                      >
                        {words.comeBack}
                      </button>
                    </p>
                  ) : null}
                  {textIn(scene.text, language) ? <p>{textIn(scene.text, language)}</p> : null}
                  {textIn(scene.notes, language) ? (
                    <details>
                      <summary>{words.notes}</summary>
                      {textIn(scene.notes, language)
                        .split(/\n\s*\n/)
                        .map((paragraph, n) => (
                          <p key={n}>{paragraph}</p>
                        ))}
                    </details>
                  ) : null}
                  {cited.length > 0 ? (
                    <CitedSources
                      state={state}
                      label={scene.kind === "sources" ? words.sourcesOfStory : words.sources}
                      open={scene.kind === "sources"}
                      cited={cited}
                    />
                  ) : null}
                </div>
              ) : null}
            </li>
          ))}
        </ol>
      </nav>
      <footer class="story-steps">
        <button type="button" class="quiet" aria-disabled={at === 0} onClick={() => at > 0 && talk.actions.previous()}>
          {words.previous}
        </button>
        <span class="story-quiet">{words.position(at + 1, story.scenes.length)}</span>
        <button
          type="button"
          class="quiet"
          aria-disabled={at === last}
          onClick={() => at < last && talk.actions.next()}
        >
          {words.next}
        </button>
      </footer>
      <Announcer text={`${words.scene(at + 1, story.scenes.length)}. ${sceneTitle}`} rest={250} />
    </section>
  );
}
