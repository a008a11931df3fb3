// All scenes of the story in a grid; without a story, the stories of the atlas.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Scene } from "#model/story.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { presentWords } from "./presentWords.ts";
import { SceneThumb } from "./SceneThumb.tsx";
import type { SceneRoom } from "./sceneRoom.ts";
import type { StageDesk } from "./stageDesk.ts";
import "./overview.css";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly desk: StageDesk;
  readonly room: SceneRoom;
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly about: string | null;
  readonly scene: Scene | undefined;
}

export function Overview({ state, talk, desk, room }: Props) {
  const language = state.language.value;
  const words = wordsOf(language);
  const own = presentWords[language];
  const box = useRef<HTMLDialogElement>(null);
  const story = talk.story.value;
  const shelf = talk.shelf.value;
  const aimed = desk.aimed.value;
  const [width, setWidth] = useState(() => thumbWidth(window.innerWidth));
  const items: readonly Item[] = story
    ? story.scenes.map((scene, at) => ({
        id: scene.id,
        title: own.scene(at + 1, words.text(scene.title)),
        about: null,
        scene,
      }))
    : shelf.kind === "here"
      ? shelf.stories.map((each) => ({
          id: each.id,
          title: words.text(each.title),
          about: words.text(each.summary),
          scene: each.scenes[0],
        }))
      : [];
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    const onResize = () => setWidth(thumbWidth(window.innerWidth));
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, []);
  useLayoutEffect(() => {
    box.current?.querySelectorAll<HTMLElement>(".overview-scene")[aimed]?.focus();
  }, [aimed, items.length]);
  const pick = (at: number) => {
    desk.aimed.value = at;
    desk.perform({ kind: "pick" });
  };
  const none = shelf.kind === "failed" ? own.storiesFailed : shelf.kind === "here" ? own.noStories : own.storiesComing;
  return (
    <dialog ref={box} class="present-overview" aria-labelledby="overview-title" onClose={() => closeOf(desk)}>
      <header>
        <h2 id="overview-title">{story ? words.text(story.title) : own.stories}</h2>
        <button type="button" class="quiet" onClick={() => closeOf(desk)}>
          {own.close}
        </button>
      </header>
      {items.length === 0 ? <p role="status">{none}</p> : null}
      <ol style={{ gridTemplateColumns: `repeat(auto-fill, ${width}px)` }}>
        {items.map((item, at) => (
          <li key={item.id}>
            <button
              type="button"
              class="overview-scene"
              aria-current={story && at === talk.at.value ? "step" : undefined}
              tabIndex={at === aimed ? 0 : -1}
              onFocus={() => {
                desk.aimed.value = at;
              }}
              onClick={() => pick(at)}
            >
              {item.scene ? <SceneThumb state={state} scene={item.scene} room={room} width={width} /> : null}
              <span class="overview-name">{item.title}</span>
              {item.about ? <span class="overview-about">{item.about}</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </dialog>
  );
}

function closeOf(desk: StageDesk): void {
  if (desk.over.peek() === "overview") desk.over.value = "nothing";
}

/** Two on a phone, up to five on a wall; CSS pixels. */
function thumbWidth(room: number): number {
  const columns = room < 500 ? 2 : room < 900 ? 3 : room < 1500 ? 4 : 5;
  return Math.floor((room - 48 - (columns - 1) * 24) / columns);
}
