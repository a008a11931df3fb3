import { wordsOf } from "#encoding/words/wordsOf.ts";
import type { AtlasState } from "#state/contract.ts";
import { Dialog } from "#widgets/Dialog.tsx";
import { BesideChoice, LanguageChoice, ProjectionChoice, ThemeChoice, ViewSelect } from "./Settings.tsx";

interface Props {
  readonly state: AtlasState;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAbout: () => void;
  readonly onPresent: () => void;
  readonly onShare: () => void;
  readonly onTakeAway: () => void;
}

export function SettingsDialog({ state, open, onClose, onAbout, onPresent, onShare, onTakeAway }: Props) {
  const words = wordsOf(state.language.value);
  return (
    <Dialog open={open} title={words.say("settings")} closeLabel={words.say("close")} onClose={onClose}>
      <div class="settings">
        <ViewSelect state={state} />
        <BesideChoice state={state} />
        <ProjectionChoice state={state} at="dialog" labelled />
        <LanguageChoice state={state} at="dialog" labelled />
        <ThemeChoice state={state} />
        <button
          type="button"
          class="quiet"
          onClick={() => {
            onClose();
            onPresent();
          }}
        >
          {words.say("present")}
        </button>
        <button type="button" class="quiet" onClick={onShare}>
          {words.say("share")}
        </button>
        <button type="button" class="quiet" onClick={onTakeAway}>
          {words.say("takeAway")}
        </button>
        <button type="button" class="quiet" onClick={onAbout}>
          {words.say("aboutTitle")}
        </button>
      </div>
    </Dialog>
  );
}
