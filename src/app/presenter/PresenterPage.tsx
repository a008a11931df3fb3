// What the speaker sees: notes, the scene that is on, the one that follows, the clock, and the whole story.
import "./presenter.css";
import "./presenterSizes.css";
import type { ReadonlySignal } from "@preact/signals";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { SceneThumb } from "#app/present/SceneThumb.tsx";
import type { SceneRoom } from "#app/present/sceneRoom.ts";
import { type Language, languages, textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { PresenterSync } from "#state/talk/presenterSync.ts";
import { Announcer } from "#widgets/Announcer.tsx";
import { Segmented } from "#widgets/Segmented.tsx";
import { PresenterClock } from "./PresenterClock.tsx";
import { PresenterFoot } from "./PresenterFoot.tsx";
import { PresenterNotes } from "./PresenterNotes.tsx";
import { PresenterSays } from "./PresenterSays.tsx";
import { PresenterScenes } from "./PresenterScenes.tsx";
import { presenterWords } from "./presenterWords.ts";
import { usePresenterKeys } from "./usePresenterKeys.ts";

interface Props {
  readonly state: AtlasState;
  readonly sync: PresenterSync;
  readonly room: SceneRoom;
  readonly letters: ReadonlySignal<boolean>;
  /** Opens the stage again where the talk is; false when the browser forbids it. */
  readonly reopen: () => boolean;
  readonly toStage: () => void;
}

export function PresenterPage({ state, sync, room, letters, reopen, toStage }: Props) {
  const language = state.language.value;
  const words = presenterWords[language];
  const values = sync.values.value;
  const [refused, setRefused] = useState(false);
  const { story, place, auto } = values;
  const scene = story?.scenes[place.at] ?? null;
  const following = story?.scenes[place.at + 1] ?? (auto.looping ? story?.scenes[0] : undefined) ?? null;
  const press = useCallback(sync.press, [sync]);
  const typed = usePresenterKeys(letters, press, toStage);
  const column = useRef<HTMLDivElement>(null);
  const width = useThumbWidth(column);
  const title = story ? textIn(story.title, language) : words.window;
  useLayoutEffect(() => {
    document.title = `${words.window}: ${story ? title : textIn(state.atlas.manifest.title, language)}`;
  }, [title, words, story === null]);
  return (
    <main class="presenter" data-stage={sync.stage.value}>
      <header class="presenter-head">
        <h1>{title}</h1>
        {story ? <p class="presenter-position">{words.position(place.at + 1, story.scenes.length)}</p> : null}
        <PresenterClock words={words} values={values} onPress={press} />
        <Segmented
          name="language"
          label={words.language}
          value={language}
          options={languages.map((value: Language) => ({ value, label: value.toUpperCase(), lang: value }))}
          onChange={state.actions.setLanguage}
        />
      </header>
      <PresenterSays
        words={words}
        values={values}
        stage={sync.stage.value}
        typed={typed}
        refused={refused}
        onPress={press}
        onReopen={() => setRefused(!reopen())}
      />
      <div ref={column} class="presenter-pictures">
        {scene ? (
          <section aria-label={words.now}>
            <h2 class="presenter-label">{words.now}</h2>
            <SceneThumb state={state} scene={scene} room={room} width={width} />
            <p class="presenter-title">{textIn(scene.title, language)}</p>
            <p class="presenter-text">{textIn(scene.text, language)}</p>
          </section>
        ) : null}
        {story ? (
          <section aria-label={words.next}>
            <h2 class="presenter-label">{words.next}</h2>
            {following ? (
              <>
                <SceneThumb state={state} scene={following} room={room} width={width} />
                <p class="presenter-title">{textIn(following.title, language)}</p>
              </>
            ) : (
              <p class="presenter-end">{words.theEnd}</p>
            )}
          </section>
        ) : null}
      </div>
      <PresenterNotes words={words} scene={scene} language={language} />
      {story ? (
        <PresenterScenes
          label={words.scenes}
          story={story}
          at={place.at}
          language={language}
          onGo={(at) => press({ kind: "go", at })}
        />
      ) : null}
      <PresenterFoot words={words} values={values} letters={letters.value} onPress={press} />
      <Announcer
        text={
          scene && story ? `${words.position(place.at + 1, story.scenes.length)}. ${textIn(scene.title, language)}` : ""
        }
      />
    </main>
  );
}

/** Pictures are as wide as their column, or, side by side, as half of it. */
function useThumbWidth(column: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(320);
  useLayoutEffect(() => {
    const box = column.current;
    if (!box) return;
    const measure = () => {
      const columns = getComputedStyle(box).gridTemplateColumns.split(" ");
      const first = Number.parseFloat(columns[0] ?? "");
      if (first > 0) setWidth(Math.floor(first));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  return width;
}
