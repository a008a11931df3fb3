// Two dates side by side: the stage's view once more, as of the other date of the answer that compares them.
import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { lastDay } from "#model/dates.ts";
import type { ViewId } from "#model/pose.ts";
import type { AtlasState } from "#state/contract.ts";
import { otherDate } from "#state/otherDate.ts";
import { sentenceOf } from "#state/sentences.ts";
import { timeLabel } from "#views/legend/timeLabel.ts";
import { domPrefix } from "#widgets/domPrefix.ts";
import type { SideViews } from "./sideViews.ts";
import { ViewPane } from "./ViewPane.tsx";
import { viewWords } from "./viewWords.ts";

const besideViews = ["map", "network", "ladder"] as const;
type BesideView = (typeof besideViews)[number];

export interface Halves {
  readonly view: BesideView;
  readonly other: AtlasState;
  /** The earlier date stands first. */
  readonly otherFirst: boolean;
}

/** null while the stage shows one date. */
export function useHalves(state: AtlasState): Halves | null {
  const view = useComputed(() => {
    const { main, answers } = state.pose.value;
    const beside = answers.tool === "dates" && answers.dates.form === "beside" && answers.dates.against !== null;
    return beside ? (besideViews.find((each) => each === main) ?? null) : null;
  }).value;
  const otherFirst = useComputed(() => {
    const { time, answers } = state.pose.value;
    return lastDay(answers.dates.against ?? "9999") <= lastDay(time ?? state.atlas.manifest.asOf);
  }).value;
  return view ? { view, other: otherDate(state), otherFirst } : null;
}

/** Over each map: its date, and what it shows of it. */
export function HalfCaption({ state }: { readonly state: AtlasState }) {
  return (
    <p class="half-caption">
      <strong>{dateOf(state)}</strong>
      <span>{sentenceOf(state, "map", "short").value}</span>
    </p>
  );
}

interface Props {
  readonly halves: Halves;
  readonly views: SideViews;
  /** `name`: told apart from the other map by its date. */
  readonly map: (other: AtlasState, name: string) => ComponentChildren;
}

export function OtherHalf({ halves: { view, other }, views, map }: Props) {
  const name = `${viewWords[other.language.value].name[view]}, ${dateOf(other)}`;
  return (
    <div class="half" data-view={view}>
      {view === "map" ? (
        <>
          {map(other, name)}
          <HalfCaption state={other} />
        </>
      ) : (
        <domPrefix.Provider value="other-">
          <ViewPane
            state={other}
            views={views}
            view={view}
            name={name}
            form="short"
            head={<HalfHead state={other} view={view} />}
          />
        </domPrefix.Provider>
      )}
    </div>
  );
}

/** In the place of a view's name: the date says which is which. */
export function HalfHead({ state, view }: { readonly state: AtlasState; readonly view: ViewId }) {
  return (
    <h2 class="pane-name" title={viewWords[state.language.value].name[view]}>
      {dateOf(state)}
    </h2>
  );
}

function dateOf(state: AtlasState): string {
  return timeLabel(state.pose.value.time, state.atlas.manifest.asOf, wordsOf(state.language.value));
}
