import { useId, useState } from "preact/hooks";
import { type FrameOrigin, frameOrigin } from "#model/frameOrigin.ts";
import type { ShareWords } from "./shareWords.ts";

interface Props {
  readonly allowed: readonly FrameOrigin[];
  readonly words: ShareWords;
  readonly onChange: (allowed: readonly FrameOrigin[]) => void;
}

/** An address has room for these. */
const most = 5;

/** Origins as a person types them; what is none is named, and stays out of the code. */
export function AllowedPages({ allowed, words, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState(() => allowed.join(" "));
  const wrong = wordsIn(text).filter((word, at) => frameOrigin(word) === null || at >= most);
  return (
    <div class="share-field">
      <label for={id}>{words.allowed}</label>
      <input
        id={id}
        class="share-text"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={wrong.length > 0}
        aria-describedby={`${id}-says`}
        onInput={(event) => {
          const next = event.currentTarget.value;
          setText(next);
          const named = wordsIn(next).slice(0, most);
          onChange([...new Set(named.flatMap((word) => frameOrigin(word) ?? []))]);
        }}
      />
      <p id={`${id}-says`} class={wrong.length > 0 ? "share-wrong" : "share-says"}>
        {wrong.length > 0 ? words.allowedNot(wrong.join(" ")) : words.allowedSays}
      </p>
    </div>
  );
}

const wordsIn = (text: string): readonly string[] => text.split(/[\s,;]+/).filter((word) => word !== "");
