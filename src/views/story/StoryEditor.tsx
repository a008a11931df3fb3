// A story being written, beside the map: its scenes in order, and the one that is on in full.
import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { changeScene, moveScene, renameStory } from "#model/storyEdits.ts";
import { type Language, languages, textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { extentTaken, type Size, viewTaken } from "#state/talk/sceneOfView.ts";
import type { StoryDesk } from "#state/talk/storyDesk.ts";
import { languagesMissing, storyFaults } from "#state/talk/storyFaults.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { Check } from "#widgets/Check.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { editorWords } from "./editorWords.ts";
import { faultText } from "./faultText.ts";
import { LocalField } from "./LocalField.tsx";
import { SceneForm } from "./SceneForm.tsx";
import { SceneOrder } from "./SceneOrder.tsx";
import { storyWords } from "./storyWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly desk: StoryDesk;
  readonly mapSize: () => Size | null;
  /** Returns the name of the file. */
  readonly onSave: () => string;
  readonly onPresent: () => void;
}

export function StoryEditor({ state, talk, desk, mapSize, onSave, onPresent }: Props) {
  const language = state.language.value;
  const words = editorWords[language];
  const { untitled, ...reading } = storyWords[language];
  const writing = useSignal<Language>(language);
  const fitted = useSignal(true);
  const said = useSignal("");
  /** The button that moved a scene goes with it, and so does the focus. */
  const focus = useRef<string | null>(null);
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (focus.current === null) return;
    root.current?.querySelector<HTMLElement>(`[data-move="${focus.current}"]`)?.focus();
    focus.current = null;
  });
  const draft = desk.draft.value;
  const scene = talk.scene.value;
  if (!draft || !scene) return null;
  const story = draft.story.value;
  const at = talk.at.value;
  const title = (index: number) => textIn(story.scenes[index]?.title ?? { en: "", it: "" }, language) || untitled;
  const move = (from: number, to: number) => {
    const next = moveScene(story, from, to);
    if (next === story) return;
    said.value = words.moved(title(from), to + 1, story.scenes.length);
    const moved = document.activeElement?.getAttribute("data-move");
    if (moved) focus.current = moved;
    desk.change(next, null);
  };
  const replace = () => {
    const { view, extent } = viewTaken(state, mapSize());
    // Whether it is shown in bounds is the author's choice, and stays.
    desk.change(changeScene(story, at, { view, extent: scene.extent ? extent : undefined }), null);
    talk.actions.go(at);
    said.value = words.replaced;
  };
  const back = (how: "undo" | "redo") => {
    if (!(how === "undo" ? draft.canUndo : draft.canRedo).peek()) return;
    desk[how]();
    said.value = how === "undo" ? words.undone : words.redone;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const writes = event.target instanceof Element && event.target.matches("input:not([type=checkbox]), textarea");
    // In a field Escape is nobody's: it must not undo a choice on the map that is being written about.
    if (event.key === "Escape" && writes) event.stopPropagation();
    if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.altKey || writes) return;
    event.preventDefault();
    back(event.shiftKey ? "redo" : "undo");
  };
  const faults = storyFaults(story, state.atlas);
  const missing = languagesMissing(story);
  return (
    <section
      ref={root}
      class="story-editor"
      aria-label={textIn(story.title, language) || untitled}
      onKeyDown={onKeyDown}
    >
      <header class="story-head">
        <h2 tabIndex={-1}>{textIn(story.title, language) || untitled}</h2>
        <p class="story-tools">
          <button type="button" class="quiet" aria-disabled={!draft.canUndo.value} onClick={() => back("undo")}>
            {words.undo}
          </button>
          <button type="button" class="quiet" aria-disabled={!draft.canRedo.value} onClick={() => back("redo")}>
            {words.redo}
          </button>
          <button
            type="button"
            class="quiet"
            data-unsaved={draft.unsaved.value ? "" : undefined}
            onClick={() => {
              said.value = words.saved(onSave());
            }}
          >
            {words.save}
          </button>
          <button type="button" class="quiet" data-begins="present" onClick={onPresent}>
            {reading.present}
          </button>
          <button type="button" class="story-strong" onClick={() => desk.edit(false)}>
            {words.done}
          </button>
        </p>
        <p class="story-said" role="status">
          {said.value}
        </p>
      </header>
      <div class="story-page">
        <Segmented
          name="writing"
          label={words.writeIn}
          labelled
          value={writing.value}
          options={[language, ...languages.filter((each) => each !== language)].map((value) => ({
            value,
            label: words.languages[value],
          }))}
          onChange={(next) => {
            writing.value = next;
          }}
        />
        <details open={textIn(story.title, language) === ""}>
          <summary>{words.storyPart}</summary>
          {(["title", "summary"] as const).map((part) => (
            <LocalField
              key={part}
              label={words[part === "title" ? "storyTitle" : "storySummary"]}
              text={story[part]}
              language={writing.value}
              {...(part === "title" ? {} : { rows: 2 })}
              onText={(text) =>
                desk.change(renameStory(story, { [part]: text }), `${part} ${writing.value} of the story`)
              }
            />
          ))}
        </details>
        <h3 class="story-label">{words.scenes}</h3>
        <SceneOrder
          story={story}
          at={at}
          language={language}
          words={words}
          untitled={untitled}
          onGo={talk.actions.go}
          onMove={move}
        />
        <div class="story-capture">
          <button
            type="button"
            class="story-strong"
            title={words.captureHint}
            onClick={() => {
              desk.capture(mapSize(), fitted.value);
              said.value = words.captured(talk.at.peek() + 1);
            }}
          >
            {words.capture}
          </button>
          <Check
            label={words.fitted}
            checked={fitted.value}
            onChange={() => {
              fitted.value = !fitted.value;
            }}
          />
        </div>
        <div class="story-now">
          <h3>{words.scene(at + 1, story.scenes.length)}</h3>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              desk.duplicate(at);
              said.value = words.captured(talk.at.peek() + 1);
            }}
          >
            {words.duplicate}
          </button>
          <button
            type="button"
            class="quiet"
            aria-disabled={story.scenes.length === 1}
            onClick={() => {
              if (story.scenes.length === 1) return;
              said.value = words.removed(title(at));
              desk.remove(at);
            }}
          >
            {words.remove}
          </button>
        </div>
        {talk.strayed.value ? (
          <p class="story-strayed">
            {reading.strayed}{" "}
            <button type="button" class="link" onClick={talk.actions.comeBack}>
              {reading.comeBack}
            </button>
          </p>
        ) : null}
        <SceneForm
          state={state}
          words={words}
          scene={scene}
          writing={writing.value}
          bounds={() => extentTaken(state, mapSize())}
          strayed={talk.strayed.value}
          onChange={(change, what) => desk.change(changeScene(story, at, change), what)}
          onReplace={replace}
        />
        {faults.length + missing.length > 0 ? (
          <section class="story-lacks" aria-label={words.lacks}>
            <h3 class="story-label">{words.lacks}</h3>
            <ul>
              {faults.map((fault, index) => (
                <li key={index}>{faultText(fault, words, language)}</li>
              ))}
              {missing.map((each) => (
                <li key={each}>{words.missing(words.languages[each])}</li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </section>
  );
}
