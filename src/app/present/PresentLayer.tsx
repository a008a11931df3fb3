// What lies over the stage while a story, or the view as it is, is presented: words, controls, overview, blank screens.
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";

export interface PresentLayerProps {
  readonly state: AtlasState;
  readonly talk: TalkState;
}

export function PresentLayer(_: PresentLayerProps) {
  return null;
}
