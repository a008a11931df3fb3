import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { frameWords } from "./frameWords.ts";

interface Props {
  /** Asked again at every press: what is on screen moves. */
  readonly href: () => string;
  readonly words: (typeof frameWords)["en"];
  readonly class: string;
  readonly tool?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** Leads out of the frame into a tab of its own. A sandbox may forbid that without a word: then the address is shown, to be copied. */
export function FrameLink({ href, words, class: className, tool, label, children }: Props) {
  const [blocked, setBlocked] = useState<string | null>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const renew = () => {
    if (link.current) link.current.href = href();
  };
  const onClick = (event: MouseEvent) => {
    renew();
    if (window.parent === window || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    // Not with "noopener": then nothing is told of whether it opened.
    const tab = window.open(href(), "_blank");
    if (tab) tab.opener = null;
    else setBlocked(href());
  };
  return (
    <span class="frame-way">
      <a
        ref={link}
        class={className}
        href={href()}
        target="_blank"
        rel="noopener"
        data-tool={tool}
        aria-label={label}
        title={label}
        onClick={onClick}
        onPointerEnter={renew}
        onFocus={renew}
      >
        {children}
      </a>
      {blocked === null ? null : (
        <label class="frame-blocked">
          <span>{words.blocked}</span>
          <input
            readOnly
            value={blocked}
            ref={(field) => {
              if (field && document.activeElement !== field) {
                field.focus();
                field.select();
              }
            }}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.preventDefault();
              setBlocked(null);
              link.current?.focus();
            }}
            onBlur={() => setBlocked(null)}
          />
        </label>
      )}
    </span>
  );
}
