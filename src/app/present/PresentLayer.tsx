// What lies over the stage while a story, or the view as it is, is presented: words, controls, overview, blank screens.

import type { PresentRoom } from "#app/presentRoom.ts";
import type { SingleKeys } from "#app/singleKeys.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";

export interface PresentLayerProps {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly keys: SingleKeys;
  readonly room: PresentRoom;
  /** The address of what is on screen. */
  readonly link: () => string;
}

export function PresentLayer({ talk }: PresentLayerProps) {
  return <p hidden>{talk.at.value}</p>;
}
