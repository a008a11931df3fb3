import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

interface Props {
  /** One line each; the first is the name. Empty = nothing is shown. */
  readonly lines: readonly string[];
  /** Pointer, in CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

const gap = 14;

/** Follows the pointer, never under it, never off the window; Escape sends it away until the next thing. */
export function Tooltip({ lines, at }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const key = lines.join("\n");
  const [dismissed, setDismissed] = useState("");
  const shown = at !== null && key !== "" && dismissed !== key;
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !at) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    const left = at.x + gap + width > window.innerWidth ? at.x - gap - width : at.x + gap;
    const top = at.y + gap + height > window.innerHeight ? at.y - gap - height : at.y + gap;
    element.style.transform = `translate(${Math.round(Math.max(4, left))}px, ${Math.round(Math.max(4, top))}px)`;
  });
  useEffect(() => {
    if (!shown) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") setDismissed(key);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [shown, key]);
  useEffect(() => {
    if (!at) setDismissed("");
  }, [at === null]);
  if (!shown) return null;
  return (
    <div ref={box} class="tooltip" role="tooltip">
      {lines.map((line, index) => (
        <div key={index} class={index === 0 ? "tooltip-name" : "tooltip-line"}>
          {line}
        </div>
      ))}
    </div>
  );
}
