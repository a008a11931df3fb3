// What stands on the main stage: the map always, and over it another view, or the same view at another date.
import { useComputed } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { AtlasState } from "#state/contract.ts";
import { HalfCaption, HalfHead, type Halves, OtherHalf } from "./BesideDates.tsx";
import { MapCaption } from "./MapCaption.tsx";
import type { SideViews } from "./sideViews.ts";
import { ViewPane } from "./ViewPane.tsx";

interface Props {
  readonly state: AtlasState;
  readonly views: SideViews;
  readonly halves: Halves | null;
  readonly maps: {
    readonly map: ComponentChildren;
    readonly otherMap: (other: AtlasState, name: string) => ComponentChildren;
  };
  /** `bare`: the words that go with the picture stand elsewhere. */
  readonly form: { readonly phone: boolean; readonly bare: boolean };
}

export function MainStage({ state, views, halves, maps: { map, otherMap }, form: { phone, bare } }: Props) {
  const theme = state.theme.value;
  const main = useComputed(() => state.pose.value.main).value;
  return (
    <>
      <div class="stage-map" inert={main !== "map"} data-hidden={main !== "map" ? "" : undefined}>
        {map}
      </div>
      {main === "map" && halves ? <HalfCaption state={state} /> : null}
      {main === "map" && !halves && !bare ? (
        <MapCaption state={state} form={theme === "projector" ? "short" : "full"} />
      ) : null}
      {main === "map" ? null : (
        <div class="stage-view">
          <ViewPane
            key={main}
            state={state}
            views={views}
            view={main}
            form={phone || halves ? "short" : "full"}
            head={halves ? <HalfHead state={state} view={main} /> : undefined}
          />
        </div>
      )}
      {halves ? <OtherHalf key={`half ${halves.view}`} halves={halves} views={views} map={otherMap} /> : null}
    </>
  );
}
