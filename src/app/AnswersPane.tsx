// The answers in the place of the legend or in the sheet of a phone; their code comes when they are first shown.
import type { AtlasState } from "#state/contract.ts";
import { AwaitedView } from "./AwaitedView.tsx";
import type { SideViews } from "./sideViews.ts";
import { viewWords } from "./viewWords.ts";

export function AnswersPane({ state, views }: { readonly state: AtlasState; readonly views: SideViews }) {
  const words = viewWords[state.language.value];
  const fetched = views.of("answers").value;
  return fetched.kind === "here" ? (
    <fetched.View state={state} />
  ) : (
    <AwaitedView
      words={words}
      name={words.name.answers}
      failed={fetched.kind === "failed"}
      onAgain={() => void views.again("answers")}
    />
  );
}
