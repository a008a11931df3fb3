import type { Ref } from "preact";
import { answerTools } from "#model/answers.ts";
import type { AtlasState } from "#state/contract.ts";
import { answersWords } from "./answersWords.ts";
import "./answers.css";
import "./answersForced.css";

export function AnswersMenu({ state, room }: { readonly state: AtlasState; readonly room?: Ref<HTMLElement> }) {
  const words = answersWords[state.language.value];
  return (
    <nav ref={room} class="answers-menu" aria-label={words.menu}>
      <p class="answers-intro">{words.intro}</p>
      <ul>
        {answerTools.map((id) => (
          <li key={id}>
            <button type="button" data-tool={id} onClick={() => state.actions.openAnswer(id)}>
              <strong>{words.name[id]}</strong>
              <span>{words.question[id]}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
