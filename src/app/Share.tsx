// The dialog of links and frames, whose code comes when it is first asked for.
import type { AtlasState, Note } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { useLateDialog } from "./useLateDialog.ts";

interface Props {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly open: boolean;
  readonly link: () => string;
  readonly onClose: () => void;
}

const unread: Note = {
  id: "share",
  text: {
    en: "What makes links and frames could not be fetched. Look at the connection and try again; the address of the page is itself a link to this view.",
    it: "Non è stato possibile caricare ciò che prepara link e riquadri. Controllate la connessione e riprovate; l'indirizzo della pagina è già un link a questa vista.",
  },
};
const fetch = () => import("./share/ShareDialog.tsx").then((module) => module.ShareDialog);

export function Share({ state, talk, open, link, onClose }: Props) {
  const Dialog = useLateDialog(state, { open, onClose, fetch, unread });
  return Dialog ? <Dialog state={state} talk={talk} open={open} link={link} onClose={onClose} /> : null;
}
