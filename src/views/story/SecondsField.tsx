import { useSignal } from "@preact/signals";
import { useId } from "preact/hooks";
import type { EditorWords } from "./editorWords.ts";

interface Props {
  readonly words: EditorWords;
  readonly seconds: number | undefined;
  readonly onSeconds: (seconds: number | undefined) => void;
}

/** How long a scene stands when the story plays itself. What cannot be kept stays in the field, and is said to be wrong. */
export function SecondsField({ words, seconds, onSeconds }: Props) {
  const fault = useId();
  const wrong = useSignal<string | null>(null);
  return (
    <div class="story-seconds">
      <label>
        {words.seconds}
        <input
          type="number"
          min={1}
          max={600}
          step="any"
          value={wrong.value ?? seconds ?? ""}
          aria-invalid={wrong.value !== null}
          aria-describedby={fault}
          onInput={({ currentTarget: { value, validity } }) => {
            wrong.value = validity.valid ? null : value;
            if (validity.valid) onSeconds(value === "" ? undefined : Number(value));
          }}
        />
      </label>
      <p id={fault} role="status">
        {wrong.value === null ? "" : words.secondsFault}
      </p>
    </div>
  );
}
