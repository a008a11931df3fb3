import { useId, useState } from "preact/hooks";
import { chooseFiles } from "#app/guest/fileInput.ts";
import type { GuestActions } from "#app/guest/guestContract.ts";
import { guestSize } from "#app/guest/guestSize.ts";
import { wordsOf } from "#encoding/words/wordsOf.ts";
import { guestLimits } from "#model/guest/guestSet.ts";
import type { Language } from "#model/text.ts";
import type { AddWords } from "./addWords.ts";

interface Props {
  readonly actions: GuestActions;
  readonly words: AddWords;
  readonly language: Language;
}

/** Drop, choose, paste or name an address. What is dropped here is taken by the page, as everywhere on it. */
export function BringPart({ actions, words, language }: Props) {
  const id = useId();
  const [text, setText] = useState("");
  const [url, setUrl] = useState("");
  /** Which field was sent in vain. */
  const [wrong, setWrong] = useState<"text" | "url" | null>(null);
  const begun = (take: () => void) => {
    actions.show({ kind: "none" });
    take();
  };
  const sendText = () => {
    if (text.trim() === "") return setWrong("text");
    begun(() => actions.takeText(text));
  };
  const sendUrl = () => {
    if (!isWebAddress(url)) return setWrong("url");
    begun(() => actions.takeUrl(url.trim()));
  };
  const rows = wordsOf(language).number(guestLimits.rows);
  return (
    <>
      <p class="guest-stays">{words.stays}</p>
      <div class="guest-drop">
        <p>{words.drop}</p>
        <p class="guest-acts">
          <button type="button" class="primary" autofocus onClick={() => chooseFiles(document, false)}>
            {words.choose}
          </button>
          <button type="button" class="quiet" onClick={() => chooseFiles(document, true)}>
            {words.chooseFolder}
          </button>
        </p>
        <p class="guest-says">{words.limits(guestSize(guestLimits.bytes, language), rows)}</p>
      </div>
      <form
        class="guest-field"
        onSubmit={(event) => {
          event.preventDefault();
          sendText();
        }}
      >
        <label for={`${id}-text`}>{words.paste}</label>
        <textarea
          id={`${id}-text`}
          rows={3}
          spellcheck={false}
          value={text}
          aria-invalid={wrong === "text"}
          aria-describedby={`${id}-text-says`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <button type="submit" class="quiet">
          {words.read}
        </button>
        <p id={`${id}-text-says`} class={wrong === "text" ? "guest-wrong" : "guest-says"} role="status">
          {wrong === "text" ? words.pasteEmpty : words.pasteSays}
        </p>
      </form>
      <form
        class="guest-field"
        // The words are ours, in the reader's language.
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          sendUrl();
        }}
      >
        <label for={`${id}-url`}>{words.address}</label>
        <input
          id={`${id}-url`}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder="https://"
          value={url}
          aria-invalid={wrong === "url"}
          aria-describedby={`${id}-url-says`}
          onInput={(event) => {
            setUrl(event.currentTarget.value);
            setWrong(null);
          }}
        />
        <button type="submit" class="quiet">
          {words.fetch}
        </button>
        <p id={`${id}-url-says`} class={wrong === "url" ? "guest-wrong" : "guest-says"} role="status">
          {wrong === "url" ? words.addressWrong : words.addressSays}
        </p>
      </form>
    </>
  );
}

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text.trim())) return false;
  const { protocol, hostname } = new URL(text.trim());
  return /^https?:$/.test(protocol) && hostname !== "";
}
