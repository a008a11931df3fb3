// The dialog of what can be taken away, whose code comes when it is first asked for.
import type { AtlasState, Note } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { Workroom } from "#takeaway/contract.ts";
import { savedOn } from "./homeOfPage.ts";
import { useLateDialog } from "./useLateDialog.ts";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly room: Workroom;
  readonly open: boolean;
  readonly onClose: () => void;
}

const unread: Note = {
  id: "takeaway",
  text: {
    en: "What makes the files could not be fetched. Look at the connection and try again.",
    it: "Non è stato possibile caricare ciò che prepara i file. Controllate la connessione e riprovate.",
  },
};
const fetch = () => import("#takeaway/TakeAwayDialog.tsx").then((module) => module.TakeAwayDialog);

export function TakeAway({ state, talk, room, open, onClose }: Props) {
  const Dialog = useLateDialog(state, { open, onClose, fetch, unread });
  const briefing = () =>
    void import("./briefing/giveBriefing.ts").then(
      ({ giveBriefing }) => giveBriefing(state, talk),
      () => state.actions.addNote(unread),
    );
  return Dialog ? (
    <Dialog
      state={state}
      talk={talk}
      room={room}
      open={open}
      onClose={onClose}
      // A saved briefing holds no second one.
      onBriefing={savedOn(document) === null ? briefing : undefined}
    />
  ) : null;
}
