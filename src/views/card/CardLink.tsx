// A name that leads on inside the atlas: pointed at, every view shows where it is; followed, it is chosen.
import type { ComponentChildren } from "preact";
import type { Ref } from "#model/atlas.ts";
import type { CardTools } from "./cardTools.ts";

interface Props {
  readonly to: Ref;
  readonly tools: CardTools;
  /** The row it stands in, which is pointed at again when the link is left. */
  readonly within?: Ref | null;
  readonly children: ComponentChildren;
}

export function CardLink({ to, tools, within = null, children }: Props) {
  return (
    <a
      href={tools.hrefOf(to)}
      onClick={(event) => follow(event, () => tools.onSelect(to))}
      onMouseEnter={() => tools.onPoint([to])}
      onMouseLeave={() => tools.onPoint(within ? [within] : [])}
      onFocus={(event) => {
        if (event.currentTarget.matches(":focus-visible")) tools.onPoint([to]);
      }}
      onBlur={() => tools.onPoint([])}
    >
      {children}
    </a>
  );
}

/** A plain click chooses; with a key held, or with another button, the browser opens the address as ever. */
export function follow(event: MouseEvent, choose: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  choose();
}
