// The instruments behind one cell, listed where the cell is.
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Tie } from "#model/ties.ts";
import type { TieLine } from "./tieLine.ts";

export interface OpenList {
  readonly title: string;
  readonly items: readonly (TieLine & { readonly tie: Tie })[];
  readonly cell: HTMLElement;
}

/** CSS pixels left free towards the view's edge. */
const gap = 12;

interface Props {
  readonly list: OpenList;
  readonly closeLabel: string;
  readonly onChoose: (tie: Tie) => void;
  readonly onPoint: (tie: Tie | null) => void;
  readonly onClose: (focusBack: boolean) => void;
}

export function LadderList({ list, closeLabel, onChoose, onPoint, onClose }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const element = panel.current;
      const around = element?.offsetParent?.getBoundingClientRect();
      if (!element || !around) return;
      const cell = list.cell.getBoundingClientRect();
      if (!list.cell.isConnected || cell.bottom < around.top || cell.top > around.bottom) return onClose(false);
      const [above, below] = [cell.top - around.top - gap, around.bottom - cell.bottom - gap];
      element.style.maxBlockSize = "";
      const { offsetWidth: width, offsetHeight: wished } = element;
      const under = below >= Math.min(wished, above);
      const height = Math.min(wished, under ? below : above);
      const left = Math.max(8, Math.min(cell.left - around.left, around.width - width - 8));
      element.style.maxBlockSize = `${height}px`;
      element.style.insetInlineStart = `${left}px`;
      const top = under ? cell.bottom - around.top + 3 : cell.top - around.top - height - 3;
      element.style.insetBlockStart = `${top + (element.offsetParent?.scrollTop ?? 0)}px`;
    };
    const onDown = (event: PointerEvent) => {
      if (!panel.current?.contains(event.target as Node)) onClose(false);
    };
    place();
    panel.current?.querySelector<HTMLElement>("li button")?.focus({ preventScroll: true });
    window.addEventListener("pointerdown", onDown, true);
    window.addEventListener("resize", place);
    window.addEventListener("scroll", place, true);
    return () => {
      window.removeEventListener("pointerdown", onDown, true);
      window.removeEventListener("resize", place);
      window.removeEventListener("scroll", place, true);
    };
  }, [list]);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(panel.current?.querySelectorAll<HTMLElement>("li button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const to = event.key === "ArrowDown" ? at + 1 : event.key === "ArrowUp" ? at - 1 : null;
    if (event.key === "Escape") {
      event.stopPropagation();
      event.preventDefault();
      onClose(true);
    } else if (to !== null) {
      event.preventDefault();
      buttons[(to + buttons.length) % buttons.length]?.focus();
    }
  };
  const onFocusOut = (event: FocusEvent) => {
    const next = event.relatedTarget as Node | null;
    if (next && !panel.current?.contains(next)) onClose(false);
  };
  return (
    <div
      ref={panel}
      class="ladder-list"
      role="dialog"
      aria-label={list.title}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      <div class="ladder-list-head">
        <span>{list.title}</span>
        <button type="button" class="quiet fold" aria-label={closeLabel} onClick={() => onClose(true)}>
          ×
        </button>
      </div>
      <ul>
        {list.items.map(({ tie, name, standing }) => (
          <li key={tie.id}>
            <button
              type="button"
              onClick={() => onChoose(tie)}
              onPointerEnter={() => onPoint(tie)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => onPoint(tie)}
            >
              <span>{name}</span>
              <small>{standing}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
