import { type Language, textIn } from "#model/text.ts";
import type { StoryFault } from "#state/talk/storyFaults.ts";
import type { EditorWords } from "./editorWords.ts";

/** What is amiss, with the scene it is amiss in. */
export function faultText(fault: StoryFault, words: EditorWords, language: Language): string {
  const scene = fault.scene === null ? "" : words.sceneNumber(fault.scene + 1);
  switch (fault.kind) {
    case "view":
      return `${scene}: ${textIn(fault.text, language)}`;
    case "source":
      return `${scene} ${words.unknownSource(fault.source)}`;
    case "title":
    case "text":
      return `${scene} ${words.faults[fault.kind]}`;
    case "noSourcesScene":
    case "storySummary":
    case "storyTitle":
      return words.faults[fault.kind];
  }
}
