import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { Scene } from "#model/story.ts";
import type { AtlasState } from "#state/contract.ts";

/** The title of a story, large over its picture, which stands back. */
export function TitleScene({ state, scene }: { readonly state: AtlasState; readonly scene: Scene }) {
  const words = wordsOf(state.language.value);
  const { manifest } = state.atlas;
  return (
    <div class="present-title">
      <h2>{words.text(scene.title)}</h2>
      <p>
        {words.text(manifest.title)}: {words.text(manifest.subtitle)}
      </p>
    </div>
  );
}
