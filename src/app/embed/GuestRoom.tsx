// What the live view of a frame stands in: its drawings leave wheel and single finger to the page around, and the reader is told how to have them.
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Language } from "#model/text.ts";
import { guest } from "#widgets/guest.ts";
import { openGuest, type Passed } from "./openGuest.ts";
import "./guestRoom.css";

interface Props {
  readonly language: Language;
  readonly children: ComponentChildren;
}

/** The key as it is printed on this machine; ⌘ is a sign that other systems may have no letter for. */
const key = navigator.userAgent.includes("Mac") ? "⌘" : "Ctrl";

const words: Readonly<Record<Language, Readonly<Record<Passed, string>>>> = {
  en: {
    wheel: `Hold ${key} and scroll to zoom`,
    "finger on map": "Use two fingers to move the map",
    "finger on drawing": "Use two fingers to move the drawing",
  },
  it: {
    wheel: `Per ingrandire tieni premuto ${key} e scorri`,
    "finger on map": "Usa due dita per spostare la mappa",
    "finger on drawing": "Usa due dita per spostare il disegno",
  },
};

export function GuestRoom({ language, children }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const open = useMemo(() => openGuest(document), []);
  useEffect(() => (room.current ? open.watch(room.current) : undefined), [open]);
  const passed = open.passed.value;
  const last = useRef<Passed | null>(null);
  /** Said once to those who hear the page: whoever uses a screen reader has no need to be told at every scroll. */
  const first = useRef<Passed | null>(null);
  last.current = passed ?? last.current;
  first.current ??= passed;
  return (
    <div class="guest-room" ref={room}>
      <guest.Provider value={open.guest}>{children}</guest.Provider>
      <p class="guest-hint" aria-hidden="true" data-shown={passed ? "" : undefined}>
        <span>{last.current ? words[language][last.current] : ""}</span>
      </p>
      <p class="hidden" role="status">
        {first.current ? words[language][first.current] : ""}
      </p>
    </div>
  );
}
