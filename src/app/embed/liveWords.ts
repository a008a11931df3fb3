import { computed, type ReadonlySignal } from "@preact/signals";
import { fullTitle } from "#model/fullTitle.ts";
import { storyStep } from "#model/storyStep.ts";
import { textIn } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import { sentenceOf } from "#state/sentences.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { ShownWords } from "./liveContract.ts";

/** What stands around the live view: the scene's words, or without a story what the view says of itself. */
export function liveWords(state: AtlasState, talk: TalkState): ReadonlySignal<ShownWords> {
  const main = computed(() => state.pose.value.main);
  const time = computed(() => state.pose.value.time);
  return computed(() => {
    const language = state.language.value;
    const asOf = time.value ?? state.atlas.manifest.asOf;
    const [story, scene] = [talk.story.value, talk.scene.value];
    if (story && scene) {
      return {
        title: textIn(scene.title, language),
        text: textIn(scene.text, language) || null,
        asOf,
        step: storyStep(story, talk.at.value),
      };
    }
    const view = main.value;
    return {
      title: fullTitle(state.atlas.manifest, language),
      text: view === "answers" ? null : sentenceOf(state, view).value,
      asOf,
      step: null,
    };
  });
}
