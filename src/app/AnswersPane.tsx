// The answers in the place of the legend or in the sheet of a phone; their code comes when they are first shown.
import type { AtlasState } from "#state/contract.ts";
import type { SideViews } from "./sideViews.ts";
import { viewWords } from "./viewWords.ts";

export function AnswersPane({ state, views }: { readonly state: AtlasState; readonly views: SideViews }) {
  const words = viewWords[state.language.value];
  const fetched = views.of("answers").value;
  if (fetched.kind === "here") return <fetched.View state={state} />;
  if (fetched.kind === "coming") return <p class="hidden">{words.loading(words.name.answers)}</p>;
  return (
    <p class="pane-failed" role="alert">
      {words.failed(words.name.answers)}{" "}
      <button type="button" class="link" onClick={() => void views.again("answers")}>
        {words.again}
      </button>
    </p>
  );
}
