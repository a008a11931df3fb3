// Said where the browser has not opened the presenter's window, with a button that tries again.
import { render } from "preact";
import type { Language } from "#model/text.ts";
import { Dialog } from "#widgets/Dialog.tsx";
import { refusedWords } from "./refusedWords.ts";

/** `again` is called within the click, and says whether the window is open now. */
export function sayRefused(language: Language, again: () => boolean): void {
  const place = document.createElement("div");
  document.body.append(place);
  const before = document.activeElement;
  const close = () => {
    render(null, place);
    place.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  render(<RefusedDialog language={language} onAgain={() => again() && close()} onClose={close} />, place);
}

interface Props {
  readonly language: Language;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

export function RefusedDialog({ language, onAgain, onClose }: Props) {
  const words = refusedWords[language];
  return (
    <Dialog open title={words.title} closeLabel={words.close} onClose={onClose}>
      <p>{words.why}</p>
      <p>
        <button type="button" class="quiet refused-again" onClick={onAgain}>
          {words.again}
        </button>
      </p>
    </Dialog>
  );
}
