// The words of the scene, below the picture. All scenes of the story lie in the same place and only one is seen: so the place is as high as the
// longest needs, and the map keeps its size through the whole talk.
import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Scene } from "#model/story.ts";
import type { AtlasState } from "#state/contract.ts";
import { type SentenceViewId, sentenceOf } from "#state/sentences.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { presentWords } from "./presentWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
}

export function SceneCaption({ state, talk }: Props) {
  const story = talk.story.value;
  const at = talk.at.value;
  if (!story) return <ViewCaption state={state} />;
  return (
    <div class="present-words">
      {story.scenes.map((scene, index) => (
        <SceneWords key={scene.id} state={state} scene={scene} on={index === at} />
      ))}
    </div>
  );
}

/** A number stays on the line of what it counts: "4 November", "6,200 km". */
const bound = (text: string) => text.replace(/(?<=\d) (?=\p{Letter})/gu, "\u00a0");

function SceneWords({ state, scene, on }: { readonly state: AtlasState; readonly scene: Scene; readonly on: boolean }) {
  const words = wordsOf(state.language.value);
  const text = words.text(scene.text);
  return (
    <article data-kind={scene.kind} data-on={on ? "" : undefined} aria-hidden={on ? undefined : "true"}>
      {/* the title of a title scene stands large over the picture */}
      {scene.kind === "title" ? null : <h2>{bound(words.text(scene.title))}</h2>}
      {text ? <p class="present-text">{bound(text)}</p> : null}
      <SceneSources state={state} scene={scene} />
    </article>
  );
}

/** "As of 12 November 2026. Sources: TeleGeography, EIB": each publisher once, each a way to what it published. */
function SceneSources({ state, scene }: { readonly state: AtlasState; readonly scene: Scene }) {
  const language = state.language.value;
  const words = wordsOf(language);
  const own = presentWords[language];
  const time = state.pose.value.time;
  const day = own.asOf(words.date(time ?? state.atlas.manifest.asOf));
  const cited = new Map<string, { readonly url: string | null; readonly title: string }>();
  if (scene.kind !== "sources")
    for (const { source } of scene.sources) {
      const known = state.atlas.sourceById.get(source);
      // Some are known by their title alone.
      const name = known && (known.publisher || known.title);
      if (name && !cited.has(name)) cited.set(name, { url: known.url, title: known.title });
    }
  return (
    <p class="present-sources">
      {day}
      {cited.size > 0 ? `. ${own.sources} ` : ""}
      {[...cited].map(([publisher, { url, title }], index) => (
        <span key={publisher}>
          {index > 0 ? ", " : ""}
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer" title={`${title} (${own.opensElsewhere})`}>
              {publisher}
            </a>
          ) : (
            publisher
          )}
        </span>
      ))}
    </p>
  );
}

/** Without a story: what the view says of itself. */
function ViewCaption({ state }: { readonly state: AtlasState }) {
  const words = wordsOf(state.language.value);
  const { main, time } = state.pose.value;
  return (
    <div class="present-words">
      <article data-kind="view" data-on="">
        <h2>{words.text(state.atlas.manifest.title)}</h2>
        {main === "answers" ? null : (
          <p class="present-text">{sentenceOf(state, main satisfies SentenceViewId).value}</p>
        )}
        <p class="present-sources">
          {presentWords[state.language.value].asOf(words.date(time ?? state.atlas.manifest.asOf))}
        </p>
      </article>
    </div>
  );
}
