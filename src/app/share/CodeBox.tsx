import { useId } from "preact/hooks";
import { CopyButton } from "#widgets/CopyButton.tsx";
import type { ShareWords } from "./shareWords.ts";

interface Props {
  readonly label: string;
  readonly says?: string;
  readonly text: string;
  readonly words: ShareWords;
  /** The code that the dialog is for. */
  readonly main?: boolean;
}

/** Text exactly as it will be copied; it can also be chosen and copied by hand. */
export function CodeBox({ label, says, text, words, main = false }: Props) {
  const id = useId();
  return (
    <div class="share-code">
      <label for={id}>{label}</label>
      <CopyButton
        primary={main}
        label={main ? words.copyCode : words.copy}
        copiedLabel={main ? words.codeCopied : words.copied}
        refusedLabel={words.codeNotCopied}
        text={() => text}
      />
      {says ? <p class="share-says">{says}</p> : null}
      <textarea
        id={id}
        readOnly
        spellcheck={false}
        translate={false}
        rows={main ? 6 : 3}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </div>
  );
}
