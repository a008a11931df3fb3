import { viewWords } from "#app/viewWords.ts";
import { type Language, textIn } from "#model/text.ts";
import { cardOf } from "#state/cardOf.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { answersWords } from "#views/answers/answersWords.ts";
import type { FrameSubject } from "./embedChoice.ts";

/** What the frame is about, in the language it will have: "Entente: Medusa". */
export function proposedTitle(state: AtlasState, talk: TalkState, subject: FrameSubject, language: Language): string {
  const { title, subtitle } = state.atlas.manifest;
  return `${textIn(title, language)}: ${about() ?? textIn(subtitle, language)}`;

  function about(): string | null {
    const { main, answers } = state.pose.value;
    const scene = talk.scene.value;
    if (subject !== "view" && scene) return textIn(scene.title, language);
    if (answers.tool) return answersWords[language].name[answers.tool];
    const card = cardOf(state).value;
    if (card) return textIn(card.name, language);
    return main === "map" ? null : viewWords[language].name[main];
  }
}
