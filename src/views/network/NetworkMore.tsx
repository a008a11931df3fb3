// Where there is little room, the rarer controls stand behind a button; where there is room, among the others.
import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useId, useRef } from "preact/hooks";

export function NetworkMore({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const open = useSignal(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open.value) return;
    // Because Escape on the page would step back as well.
    event.stopPropagation();
    open.value = false;
    place.current?.querySelector("button")?.focus();
  };
  const onFocusOut = (event: FocusEvent) => {
    if (event.relatedTarget && !place.current?.contains(event.relatedTarget as Node)) open.value = false;
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is inside is interactive; here its keys only bubble past.
    <div ref={place} class="network-extra" onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="quiet network-extra-button"
        aria-expanded={open.value ? "true" : "false"}
        aria-controls={id}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {label}
      </button>
      <div id={id} class={`network-extra-box${open.value ? " is-open" : ""}`}>
        {children}
      </div>
    </div>
  );
}
