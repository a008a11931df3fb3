import { CopyButton } from "#widgets/CopyButton.tsx";
import { QrCode } from "./QrCode.tsx";
import type { ShareWords } from "./shareWords.ts";

interface Props {
  readonly link: string;
  readonly title: string;
  /** A story has a scene open, and the screen shows something else. */
  readonly strayed: boolean;
  readonly words: ShareWords;
}

/** The address of what is on screen: to send, to copy, to photograph. */
export function LinkPart({ link, title, strayed, words }: Props) {
  const sheet = systemSheet({ title, url: link });
  return (
    <div class="share-link">
      <p>{words.linkSays}</p>
      {strayed ? <p class="share-says">{words.strayed}</p> : null}
      <div class="share-acts">
        {sheet ? (
          <button type="button" class="primary" onClick={sheet}>
            {words.send}
          </button>
        ) : null}
        <CopyButton
          primary={sheet === null}
          label={words.copyLink}
          copiedLabel={words.linkCopied}
          refusedLabel={words.linkNotCopied}
          text={() => link}
        />
      </div>
      <p class="share-address">{link}</p>
      <QrCode link={link} label={words.code} tooLong={words.codeTooLong} />
    </div>
  );
}

/** Opens the system's own sheet; null where there is none for this. A reader who closes it has chosen nothing, which is no failure. */
function systemSheet(what: ShareData): (() => void) | null {
  if (typeof navigator.canShare !== "function" || !navigator.canShare(what)) return null;
  return () => void navigator.share(what).catch(() => undefined);
}
