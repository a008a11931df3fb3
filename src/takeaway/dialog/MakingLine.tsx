import { useRef } from "preact/hooks";
import type { TakeAwayWords } from "./takeAwayWords.ts";
import type { Making } from "./useMaking.ts";

interface Props {
  readonly making: Making;
  readonly name: string;
  readonly words: TakeAwayWords;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** What the file will be called, the button that makes it, how far it is, and how it ended. */
export function MakingLine({ making, name, words, onSave, onCancel }: Props) {
  const busy = making.kind === "busy";
  const told = busy && making.told;
  const save = useRef<HTMLButtonElement>(null);
  return (
    <div class="takeaway-making">
      <p class="takeaway-name">{name}</p>
      <div class="takeaway-act">
        {told ? (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              onCancel();
              // It goes now, and would take the focus with it.
              save.current?.focus();
            }}
          >
            {words.cancel}
          </button>
        ) : null}
        {/* Not disabled: a button that goes out under the finger takes the focus with it. */}
        <button
          ref={save}
          type="button"
          class="primary takeaway-save"
          aria-disabled={busy}
          onClick={() => !busy && onSave()}
        >
          {words.save}
        </button>
      </div>
      {told ? (
        <div class="takeaway-progress">
          <progress max={1} value={making.done} aria-label={words.making(making.step)} />
          <span>{words.making(making.step)}</span>
        </div>
      ) : null}
      <p class="takeaway-outcome" role="status">
        {/* said once; the steps beside the bar would be said one over the other */}
        {told ? <span class="hidden">{words.making("")}</span> : null}
        {outcome(making, words)}
      </p>
      {making.kind === "failed" ? (
        <p class="takeaway-outcome" role="alert">
          {making.text ?? words.failed}
        </p>
      ) : null}
    </div>
  );
}

function outcome(making: Making, words: TakeAwayWords): string {
  if (making.kind === "saved") return words.saved(making.name);
  if (making.kind === "cancelled") return words.cancelled;
  return making.kind === "nothing" ? words.nothing : "";
}
