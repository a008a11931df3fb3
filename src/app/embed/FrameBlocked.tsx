import { useEffect, useRef } from "preact/hooks";
import type { frameWords } from "./frameWords.ts";

interface Props {
  readonly href: string;
  readonly words: (typeof frameWords)["en"];
  readonly onClose: () => void;
}

/** The address that no tab could be opened for, chosen, ready to be copied. */
export function FrameBlocked({ href, words, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    field.current?.select();
    return () => {
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
    };
  }, [href]);
  return (
    <fieldset class="frame-blocked" aria-label={words.address}>
      <label>
        <span>{words.blocked}</span>
        <input
          ref={field}
          readOnly
          value={href}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            onClose();
          }}
        />
      </label>
      <button type="button" class="frame-more" onClick={onClose}>
        {words.dismiss}
      </button>
    </fieldset>
  );
}
