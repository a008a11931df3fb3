import { Dialog } from "#widgets/Dialog.tsx";
import type { StoryWords } from "./storyWords.ts";

interface Props {
  readonly words: StoryWords;
  readonly title: string;
  readonly open: boolean;
  readonly onCancel: () => void;
  readonly onGo: (first: "save" | "discard") => void;
}

/** Asked before another story takes the place of one that is in no file. */
export function UnsavedDialog({ words, title, open, onCancel, onGo }: Props) {
  return (
    <Dialog open={open} title={words.guardTitle} closeLabel={words.guardCancel} onClose={onCancel}>
      <p>{words.guardText(title)}</p>
      <p class="story-guard">
        <button type="button" class="story-strong" onClick={() => onGo("save")}>
          {words.guardSave}
        </button>
        <button type="button" class="quiet" onClick={() => onGo("discard")}>
          {words.guardDiscard}
        </button>
      </p>
    </Dialog>
  );
}
