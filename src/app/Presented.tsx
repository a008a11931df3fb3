// The words and keys of presenting, as soon as their code is here.
import { useEffect } from "preact/hooks";
import type { LocalText } from "#model/text.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { PresentRoom } from "./present/presentProps.ts";
import type { SingleKeys } from "./singleKeys.ts";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly keys: SingleKeys;
  readonly room: PresentRoom;
  readonly link: () => string;
}

const unread: LocalText = {
  en: "What presents could not be fetched. Look at the connection and try again.",
  it: "Non è stato possibile caricare la presentazione. Controllate la connessione e riprovate.",
};

export function Presented({ state, talk, keys, room, link }: Props) {
  const Layer = room.layer.value;
  useEffect(() => {
    void room.fetchLayer().then((here) => {
      if (here) return state.actions.dismissNote("present");
      state.actions.addNote({ id: "present", text: unread });
      talk.actions.present(false);
    });
  }, []);
  return Layer ? <Layer state={state} talk={talk} keys={keys} room={room} link={link} /> : null;
}
