import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface Props {
  /** Asked again at every press: what is on screen moves. */
  readonly href: () => string;
  readonly class: string;
  readonly tool?: string;
  readonly label?: string;
  readonly children: ComponentChildren;
}

/** Leads out of the frame into a tab of its own (watchLinks sees to it). */
export function FrameLink({ href, class: className, tool, label, children }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  const renew = () => {
    if (link.current) link.current.href = href();
  };
  return (
    <a
      ref={link}
      class={className}
      href={href()}
      target="_blank"
      rel="noopener"
      data-tool={tool}
      aria-label={label}
      title={label}
      onClick={renew}
      onPointerEnter={renew}
      onFocus={renew}
    >
      {children}
    </a>
  );
}
