// The stories of the atlas, the scenes of the open one, and their editor. Stands where the legend stands.
import "./story.css";
import "./storyEditor.css";
import { useSignal } from "@preact/signals";
import { useCallback, useEffect, useRef } from "preact/hooks";
import { storyFile } from "#model/storyEdits.ts";
import { textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { Size } from "#state/talk/sceneOfView.ts";
import { storyDeskOf } from "#state/talk/storyDesk.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { saveFile } from "#widgets/saveFile.ts";
import { RefusedFile } from "./RefusedFile.tsx";
import { StoryEditor } from "./StoryEditor.tsx";
import { StoryList } from "./StoryList.tsx";
import { StoryReader } from "./StoryReader.tsx";
import { storyWords } from "./storyWords.ts";
import { UnsavedDialog } from "./UnsavedDialog.tsx";
import { useFileDrop } from "./useFileDrop.ts";
import { warnUnsaved } from "./warnUnsaved.ts";

export interface StoryViewProps {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly onPresent: () => void;
  /** The map's room in CSS pixels, without the edge that it keeps free; null when there is no map to be seen. */
  readonly mapSize: () => Size | null;
}

export function StoryView({ state, talk, onPresent, mapSize }: StoryViewProps) {
  const language = state.language.value;
  const words = storyWords[language];
  const desk = storyDeskOf(state, talk);
  const story = talk.story.value;
  const draft = desk.draft.value;
  const own = desk.isOpen();
  /** What waits until the reader has decided about a story that is in no file. */
  const waiting = useSignal<(() => void) | null>(null);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => void talk.actions.readShelf(), [talk]);
  useEffect(() => warnUnsaved(desk, window), [desk]);
  const mode = story === null ? "list" : own && desk.editing.value ? "edit" : "read";
  const before = useRef(mode);
  useEffect(() => {
    if (before.current === mode) return;
    before.current = mode;
    // The button that was pressed is gone; the focus goes to what came in its place.
    if (document.activeElement === document.body || root.current?.contains(document.activeElement))
      root.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [mode]);
  const guarded = (act: () => void) => {
    if (desk.draft.peek()?.unsaved.peek()) waiting.value = act;
    else act();
  };
  const save = () => {
    const now = desk.draft.peek();
    if (!now) return "";
    const file = storyFile(now.story.peek());
    saveFile(file.name, "application/json;charset=utf-8", file.text);
    now.saved();
    return file.name;
  };
  const openFile = async (file: File) => {
    const text = await file.text();
    guarded(() => desk.openText(text, file.name));
  };
  const drop = useRef(openFile);
  drop.current = openFile;
  const over = useFileDrop(
    root,
    useCallback((file: File) => void drop.current(file), []),
  );
  return (
    <div ref={root} class="stories" data-mode={mode} data-drop={over.value ? words.drop : undefined}>
      {desk.refused.value ? (
        <RefusedFile words={words} {...desk.refused.value} onDismiss={desk.dismissRefused} />
      ) : null}
      {mode === "list" ? (
        <StoryList
          state={state}
          talk={talk}
          words={words}
          own={draft}
          onOwn={desk.reopen}
          onNew={() => guarded(() => desk.startNew({ en: "", it: "" }, mapSize()))}
          onFile={(file) => void openFile(file)}
        />
      ) : null}
      {mode === "read" && story ? (
        <StoryReader
          state={state}
          talk={talk}
          words={words}
          story={story}
          own={own}
          onPresent={onPresent}
          onEdit={() => (own ? desk.edit(true) : guarded(() => desk.editCopy(story)))}
        />
      ) : null}
      {mode === "edit" ? (
        <StoryEditor state={state} talk={talk} desk={desk} mapSize={mapSize} onSave={save} onPresent={onPresent} />
      ) : null}
      <UnsavedDialog
        words={words}
        title={draft ? textIn(draft.story.value.title, language) || words.untitled : ""}
        open={waiting.value !== null}
        onCancel={() => {
          waiting.value = null;
        }}
        onGo={(first) => {
          if (first === "save") save();
          const act = waiting.value;
          waiting.value = null;
          act?.();
        }}
      />
    </div>
  );
}
