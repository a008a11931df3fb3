import type { AtlasState } from "#state/contract.ts";
import type { CountryPlace } from "./mapInput.ts";
import { mapScene } from "./mapScene.ts";
import type { MapScene } from "./scene.ts";

/** The scene of what a state shows now, without following it. `height`: of the whole screen or sheet, CSS pixels; 1080 if left out. */
export function stateScene(state: AtlasState, places: readonly CountryPlace[], height?: number): MapScene {
  return mapScene({
    atlas: state.atlas,
    visible: state.drawn.peek(),
    paint: state.paint.peek(),
    emphasis: state.emphasis.peek(),
    selection: state.selection.peek(),
    hub: state.hub.peek(),
    layers: state.pose.peek().layers,
    filter: state.pose.peek().filter,
    timeless: state.pose.peek().time === null,
    theme: state.theme.peek(),
    language: state.language.peek(),
    tieLines: state.tieLines.peek(),
    landingAngles: state.landingAngles,
    places,
    height,
  });
}
