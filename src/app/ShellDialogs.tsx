// The dialogs of the page, one at a time.
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import type { Workroom } from "#takeaway/contract.ts";
import { AboutDialog } from "./AboutDialog.tsx";
import { SettingsDialog } from "./SettingsDialog.tsx";
import { Share } from "./Share.tsx";
import type { SingleKeys } from "./singleKeys.ts";
import { TakeAway } from "./TakeAway.tsx";

export type ShellDialog = "about" | "settings" | "share" | "takeaway";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly keys: SingleKeys;
  readonly room: Workroom;
  readonly link: () => string;
  readonly open: ShellDialog | null;
  readonly onOpen: (next: ShellDialog | null) => void;
  readonly onPresent: () => void;
}

export function ShellDialogs({ state, talk, keys, room, link, open, onOpen, onPresent }: Props) {
  const close = () => onOpen(null);
  return (
    <>
      <AboutDialog state={state} keys={keys} open={open === "about"} onClose={close} />
      <SettingsDialog
        state={state}
        open={open === "settings"}
        onClose={close}
        onAbout={() => onOpen("about")}
        onPresent={onPresent}
        onShare={() => onOpen("share")}
        onTakeAway={() => onOpen("takeaway")}
      />
      <Share state={state} talk={talk} open={open === "share"} link={link} onClose={close} />
      <TakeAway state={state} talk={talk} room={room} open={open === "takeaway"} onClose={close} />
    </>
  );
}
