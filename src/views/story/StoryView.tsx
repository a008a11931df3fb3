// The stories of the atlas, the scenes of the open one, and their editor. Stands where the legend stands.
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";

export interface StoryViewProps {
  readonly state: AtlasState;
  readonly talk: TalkState;
}

export function StoryView(_: StoryViewProps) {
  return null;
}
