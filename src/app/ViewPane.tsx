// A view other than the map in its frame: on the main stage, beside the map, or in the sheet of a phone.
import type { ComponentChildren } from "preact";
import type { FetchedViewId } from "#model/pose.ts";
import type { SentenceForm } from "#model/sentence.ts";
import type { AtlasState } from "#state/contract.ts";
import { sentenceOf } from "#state/sentences.ts";
import { AwaitedView } from "./AwaitedView.tsx";
import type { SideViews } from "./sideViews.ts";
import { viewWords } from "./viewWords.ts";

interface Props {
  readonly state: AtlasState;
  readonly views: SideViews;
  readonly view: FetchedViewId;
  /** Where the same view stands twice: what tells this one apart. */
  readonly name?: string;
  /** "short" where there is little room; the whole sentence is then the tooltip. */
  readonly form?: SentenceForm;
  /** Stands before the sentence: which view it is, or the choice of it. */
  readonly head?: ComponentChildren;
  /** Stands after it. */
  readonly tools?: ComponentChildren;
}

export function ViewPane({ state, views, view, name: own, form = "full", head, tools }: Props) {
  const words = viewWords[state.language.value];
  const fetched = views.of(view).value;
  const name = words.name[view];
  return (
    <section class="pane" data-view={view} aria-label={own ?? name}>
      <header class="pane-head">
        {head ?? <h2 class="pane-name">{name}</h2>}
        {view === "answers" ? null : (
          <p class="pane-sentence" title={form === "short" ? sentenceOf(state, view).value : undefined}>
            {sentenceOf(state, view, form).value}
          </p>
        )}
        {tools ? <div class="pane-tools">{tools}</div> : null}
      </header>
      <div class="pane-body">
        {fetched.kind === "here" ? (
          <fetched.View state={state} />
        ) : (
          <AwaitedView
            words={words}
            name={name}
            failed={fetched.kind === "failed"}
            onAgain={() => void views.again(view)}
          />
        )}
      </div>
    </section>
  );
}
