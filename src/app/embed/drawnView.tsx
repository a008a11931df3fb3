// A view other than the map as a picture: the view itself, out of reach of pointer, keys and screen readers.
import { type ComponentType, render } from "preact";
import type { AnswerTool } from "#model/answers.ts";
import type { FetchedViewId, Pose } from "#model/pose.ts";
import type { NetworkDrawing } from "#model/viewSettings.ts";
import type { AtlasState } from "#state/contract.ts";
import "./live.css";

type View = ComponentType<{ readonly state: AtlasState }>;

/** Of each what is asked: all of it weighs more than the rest of a frame. */
const tools: Readonly<Record<AnswerTool, () => Promise<View>>> = {
  dates: () => import("#views/answers/dates/DatesAnswer.tsx").then((module) => module.DatesAnswer),
  depth: () => import("#views/answers/depth/DepthAnswer.tsx").then((module) => module.DepthAnswer),
  overlap: () => import("#views/answers/overlap/OverlapAnswer.tsx").then((module) => module.OverlapAnswer),
  without: () => import("#views/answers/without/WithoutAnswer.tsx").then((module) => module.WithoutAnswer),
  between: () => import("#views/answers/between/BetweenAnswer.tsx").then((module) => module.BetweenAnswer),
  treaties: () => import("#views/answers/treaties/TreatiesAnswer.tsx").then((module) => module.TreatiesAnswer),
  promises: () => import("#views/answers/promises/PromisesAnswer.tsx").then((module) => module.PromisesAnswer),
  lens: () => import("#views/answers/lens/LensAnswer.tsx").then((module) => module.LensAnswer),
};

const drawings: Readonly<Record<NetworkDrawing, () => Promise<View>>> = {
  arc: () => import("#views/network/arc/ArcDrawing.tsx").then((module) => module.ArcDrawing),
  chord: () => import("#views/network/chord/ChordDrawing.tsx").then((module) => module.ChordDrawing),
  force: () => import("#views/network/force/ForceDrawing.tsx").then((module) => module.ForceDrawing),
};

const views: Readonly<Record<FetchedViewId, (pose: Pose) => Promise<View>>> = {
  network: async ({ network }) => {
    const [{ NetworkPage }, Drawing] = await Promise.all([
      import("#views/network/NetworkPage.tsx"),
      drawings[network.drawing](),
    ]);
    return ({ state }) => <NetworkPage state={state} Drawing={Drawing} />;
  },
  ladder: () => import("#views/ladder/LadderView.tsx").then((module) => module.LadderView),
  timeline: () => import("#views/timeline/TimelineView.tsx").then((module) => module.TimelineView),
  table: () => import("#views/table/TableView.tsx").then((module) => module.TableView),
  answers: async ({ answers: { tool } }) => {
    if (!tool) return import("#views/answers/AnswersMenu.tsx").then((module) => module.AnswersMenu);
    const [{ AnswerPage }, Tool] = await Promise.all([import("#views/answers/AnswerPage.tsx"), tools[tool]()]);
    return ({ state }) => <AnswerPage state={state} tool={tool} Tool={Tool} onMove={() => undefined} />;
  },
};

/** Rejects where its code cannot be had. The same element for every size: the view follows its room by itself. */
export async function drawnView(state: AtlasState, view: FetchedViewId): Promise<() => HTMLElement> {
  const View = await views[view](state.pose.peek());
  const room = document.createElement("div");
  return () => {
    if (!room.hasChildNodes()) render(<StillView state={state} view={view} View={View} />, room);
    return room;
  };
}

interface Props {
  readonly state: AtlasState;
  readonly view: FetchedViewId;
  readonly View: View;
}

function StillView({ state, view, View }: Props) {
  return (
    <div class="live-stage" inert aria-hidden="true">
      <div class="stage-view">
        <div class="pane" data-view={view}>
          <div class="pane-body">
            <View state={state} />
          </div>
        </div>
      </div>
    </div>
  );
}
