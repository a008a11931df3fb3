import type { ReadonlySignal } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { presentKey } from "#app/present/presentKey.ts";
import type { PresenterAction } from "#state/talk/presenterActions.ts";

/** Arrows are steps of the talk: with Shift they show the rest of what is longer than its room. */
const scrollNotes = (by: 1 | -1) => {
  for (const page of document.querySelectorAll(".presenter-notes-page, .presenter-pictures"))
    page.scrollBy({ top: by * 0.6 * page.clientHeight });
};

const control = "button, a[href], select, input, summary";

/** The keys of the stage, in the presenter's window. Returns the number that is being typed. */
export function usePresenterKeys(
  letters: ReadonlySignal<boolean>,
  press: (action: PresenterAction) => void,
  toStage: () => void,
): string {
  const [typed, setTyped] = useState("");
  const now = useRef(typed);
  now.current = typed;
  useLayoutEffect(() => {
    const set = (next: string) => {
      now.current = next;
      setTyped(next);
    };
    const onKey = (event: KeyboardEvent) => {
      const focused = document.activeElement;
      const onControl = focused?.matches(control) === true;
      // Who walks here with Tab presses what has the focus; a click leaves no focus behind (below).
      if (onControl && (event.key === "Enter" || event.key === " ") && !now.current) return;
      if (focused?.matches("select") && !["PageDown", "PageUp", "Escape"].includes(event.key)) return;
      // A choice of languages is walked with the arrows by whoever came with Tab; after a click of the mouse they are steps.
      if (focused?.matches("input[type=radio]:focus-visible") && event.key.startsWith("Arrow")) return;
      const act = presentKey(event, {
        over: "nothing",
        writing: false,
        number: now.current !== "",
        letters: letters.peek(),
      });
      if (!act) return;
      const digit = act.kind === "digit" ? `${now.current}${act.digit}`.slice(-3) : "";
      const typedBefore = now.current;
      set(digit);
      event.preventDefault();
      switch (act.kind) {
        case "next":
        case "previous":
        case "first":
        case "last":
        case "play":
          return press({ kind: act.kind });
        case "fromFirst":
          return press({ kind: "first" });
        case "black":
        case "white":
          return press({ kind: "blank", to: act.kind });
        case "jump":
          return press({ kind: "go", at: Number(typedBefore) - 1 });
        case "presenter":
          return toStage();
        case "scroll":
          return scrollNotes(act.by);
        // Digits are shown above; the rest are keys of a stage, and this window has none of its own.
        case "digit":
        case "back":
        case "fromHere":
        case "fullScreen":
        case "help":
        case "move":
        case "nothing":
        case "overview":
        case "pick":
        case "press":
          return;
      }
    };
    const onDown = (event: Event) => {
      if (event.target instanceof Element && event.target.closest("button")) event.preventDefault();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    window.addEventListener("mousedown", onDown, { capture: true });
    return () => {
      window.removeEventListener("keydown", onKey, { capture: true });
      window.removeEventListener("mousedown", onDown, { capture: true });
    };
  }, [letters, press, toStage]);
  return typed;
}
