// From a thing to the questions about it. They are links, so that an answer can be opened beside.
import { useComputed } from "@preact/signals";
import { useId } from "preact/hooks";
import type { CardFacts } from "#model/card.ts";
import type { AtlasState } from "#state/contract.ts";
import { addressOfPose } from "#state/poseAddress.ts";
import { askWords } from "./askWords.ts";
import { follow } from "./CardLink.tsx";
import { questionsAbout } from "./questionsAbout.ts";

interface Props {
  readonly state: AtlasState;
  readonly facts: CardFacts;
}

export function AskSection({ state, facts }: Props) {
  const headingId = useId();
  const words = askWords[state.language.value];
  const answers = useComputed(() => state.pose.value.answers).value;
  const questions = questionsAbout(facts, state.hub.value.id, answers);
  if (questions.length === 0) return null;
  return (
    <section class="card-section card-ask" aria-labelledby={headingId}>
      <h3 id={headingId}>{words.ask}</h3>
      <ul>
        {questions.map((question) => {
          const { search, fragment } = addressOfPose(
            { ...state.pose.peek(), answers: question.answers },
            state.carried,
          );
          return (
            <li key={question.tool}>
              <a
                href={`${search}${fragment}`}
                onClick={(event) =>
                  follow(event, () => {
                    state.actions.openAnswer(question.tool, question.answers[question.tool]);
                  })
                }
              >
                {words[question.tool]}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
