// The dialog of what can be taken away, whose code comes when it is first asked for.
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { LocalText } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { Workroom } from "#takeaway/contract.ts";
import type { TakeAwayDialogProps } from "#takeaway/TakeAwayDialog.tsx";
import { savedOn } from "./homeOfPage.ts";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly room: Workroom;
  readonly open: boolean;
  readonly onClose: () => void;
}

const unread: LocalText = {
  en: "What makes the files could not be fetched. Look at the connection and try again.",
  it: "Non è stato possibile caricare ciò che prepara i file. Controllate la connessione e riprovate.",
};

export function TakeAway({ state, talk, room, open, onClose }: Props) {
  const [View, setView] = useState<{ readonly Dialog: ComponentType<TakeAwayDialogProps> } | null>(null);
  const wanted = open && View === null;
  useEffect(() => {
    if (!wanted) return;
    import("#takeaway/TakeAwayDialog.tsx").then(
      (module) => setView({ Dialog: module.TakeAwayDialog }),
      () => {
        state.actions.addNote({ id: "takeaway", text: unread });
        onClose();
      },
    );
  }, [wanted]);
  const briefing = () =>
    void import("./briefing/giveBriefing.ts").then(
      ({ giveBriefing }) => giveBriefing(state, talk),
      () => state.actions.addNote({ id: "takeaway", text: unread }),
    );
  return View ? (
    <View.Dialog
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
