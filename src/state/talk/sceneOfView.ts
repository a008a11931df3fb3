// A scene of what is on screen now.
import { type Scene, transitions } from "#model/story.ts";
import { noWords } from "#model/storyEdits.ts";
import type { AtlasState } from "#state/contract.ts";
import { extentSeen } from "./extentSeen.ts";
import { viewOfPose } from "./scenePose.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a scene would show; without an extent where the map is not on the main stage. `size` of the map in CSS pixels, its free edge left out. */
export function viewTaken(
  state: AtlasState,
  size: Size | null,
): { readonly view: string; readonly extent: Scene["extent"] } {
  const pose = state.pose.peek();
  return { view: viewOfPose(pose), extent: extentTaken(state, size) };
}

/** The bounds in sight: those that were asked for, while nobody has moved the map since. */
export function extentTaken(state: AtlasState, size: Size | null): Scene["extent"] {
  const pose = state.pose.peek();
  const visit = state.visit.peek();
  if (pose.main !== "map") return undefined;
  if (visit?.extent && !visit.left) return [...visit.extent];
  if (!pose.camera) return [...state.atlas.manifest.extent];
  return size ? extentSeen(pose.camera, size, pose.projection) : undefined;
}

/** `fitted`: whether other windows show the same bounds, rather than the same zoom. */
export function sceneOfView(state: AtlasState, size: Size | null, id: string, fitted: boolean): Scene {
  const { view, extent } = viewTaken(state, size);
  return {
    id,
    kind: "map",
    title: noWords,
    text: noWords,
    notes: noWords,
    view,
    ...(fitted && extent ? { extent } : {}),
    transition: transitions[0],
    sources: [],
  };
}
