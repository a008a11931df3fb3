// One dialog for what is on screen as an address and as a frame.

import { signal } from "@preact/signals";
import { useId } from "preact/hooks";
import { holdsBrought } from "#app/pageData.ts";
import type { AtlasState } from "#state/contract.ts";
import type { TalkState } from "#state/talk/talkContract.ts";
import { Dialog } from "#widgets/Dialog.tsx";
import { Tabs } from "#widgets/Tabs.tsx";
import { EmbedPart } from "./EmbedPart.tsx";
import { LinkPart } from "./LinkPart.tsx";
import { shareWords } from "./shareWords.ts";
import "./share.css";

export interface ShareDialogProps {
  readonly state: AtlasState;
  readonly talk: TalkState;
  readonly open: boolean;
  /** The address of what is on screen. */
  readonly link: () => string;
  readonly onClose: () => void;
}

/** Who embeds embeds again. */
const way = signal<"link" | "embed">("link");

export function ShareDialog({ state, talk, open, link, onClose }: ShareDialogProps) {
  const words = shareWords[state.language.value];
  const panel = useId();
  return (
    <Dialog open={open} class="share-dialog" title={words.title} closeLabel={words.close} onClose={onClose}>
      {open ? (
        <>
          <Tabs
            label={words.ways}
            panelId={panel}
            value={way.value}
            onChange={(next) => {
              way.value = next;
            }}
            tabs={[
              { value: "link", label: words.link },
              { value: "embed", label: words.embed },
            ]}
          />
          <div class="share-page" id={panel} role="tabpanel" aria-labelledby={`${panel}-${way.value}`}>
            {way.value === "link" ? (
              <LinkPart
                link={link()}
                title={document.title}
                strayed={talk.story.value !== null && talk.strayed.value}
                words={words}
              />
            ) : holdsBrought() ? (
              <p class="share-says">{words.noFrameOfBrought}</p>
            ) : (
              <EmbedPart state={state} talk={talk} link={link()} />
            )}
          </div>
        </>
      ) : null}
    </Dialog>
  );
}
