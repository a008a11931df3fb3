// One tab stop for a drawing with many targets: the arrow keys move inside it. Targets bear data-rove with their number.
import { useRef, useState } from "preact/hooks";

export function useRove(next: (index: number, key: string) => number | null) {
  const box = useRef<HTMLFieldSetElement>(null);
  const [active, setActive] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = next(active, event.key);
    if (to === null) return;
    event.preventDefault();
    setActive(to);
    box.current?.querySelector<HTMLElement | SVGElement>(`[data-rove="${to}"]`)?.focus();
  };
  return { box, active, setActive, onKeyDown };
}
