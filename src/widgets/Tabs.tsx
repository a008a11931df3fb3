import { useLayoutEffect, useRef } from "preact/hooks";

interface Props<V extends string> {
  readonly label: string;
  /** `detail`: said after the label, quietly: a count. */
  readonly tabs: readonly { readonly value: V; readonly label: string; readonly detail?: string }[];
  readonly value: V;
  readonly panelId: string;
  readonly onChange: (value: V) => void;
}

/** One tab stop; arrows move between tabs, as the ARIA pattern has it. */
export function Tabs<V extends string>({ label, tabs, value, panelId, onChange }: Props<V>) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = row.current;
    const now = box?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!box || !now || box.scrollWidth <= box.clientWidth) return;
    // Five tabs are wider than a phone.
    const at = now.offsetLeft - box.offsetLeft;
    box.scrollLeft = Math.max(0, at - (box.clientWidth - now.offsetWidth) / 2);
  }, [value, tabs.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    const now = tabs.findIndex((tab) => tab.value === value);
    const next = (now + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(tab.value);
    row.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`${panelId}-${tab.value}`}
          aria-selected={tab.value === value}
          aria-controls={panelId}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.detail ? <span class="tab-detail"> {tab.detail}</span> : null}
        </button>
      ))}
    </div>
  );
}
