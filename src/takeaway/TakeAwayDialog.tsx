// One dialog for all that can be taken away: pictures, slides, documents, data, sources, the link.
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { Workroom } from "./contract.ts";

export interface TakeAwayDialogProps {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly room: Workroom;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Saves the whole briefing as one file; absent where that cannot be had. */
  readonly onBriefing?: () => void;
}

export function TakeAwayDialog(_: TakeAwayDialogProps) {
  return null;
}
